import { expect, it } from 'vitest'
import { briefSpeaker } from '../../src/select/speaker-name.ts'

it.each([
  ['officials (unnamed, “Six killed in mall”)', 'officials (unnamed)'],
  ['police (Lima)', 'police (Lima)'],
  ['the mayor', 'the mayor'],
])('%s is %s beside a figure of the report', (name, brief) => {
  expect(briefSpeaker(name)).toBe(brief)
})
