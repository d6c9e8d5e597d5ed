import { expect, it } from 'vitest'
import { timexWords } from '../../src/select/timex-words.ts'

it.each([
  ['XXXX-09', 'September of a year that is not told'],
  ['XXXX-09-12', '12 September of a year that is not told'],
  ['XXXX-SU', 'summer of a year that is not told'],
  ['XXXX-Q2', 'the second quarter of a year that is not told'],
  ['XXXX-WXX-4', 'a Thursday; the text does not tell which'],
  ['P2M', '2 months'],
  ['P1Y', '1 year'],
  ['P1.5Y', '1.5 years'],
  ['PXW', 'some weeks'],
  ['PT24H', '24 hours'],
  ['PAST_REF', 'some time before'],
  ['T0700', 'T0700'],
  ['constructor', 'constructor'],
])('%s is %s', (value, words) => {
  expect(timexWords(value)).toBe(words)
})
