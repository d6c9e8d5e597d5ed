import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

it.each<[text: string, counted: string | null]>([
  ['The poll covered 1,000 respondents. On jobs, 7 in 10 said they were worried.', 'respondent'],
  ['Some 60 percent of voters want it. Half said they would pay for it.', 'voter'],
  ['The firm has 40 ships. Half said no.', null],
  // an age counts nobody
  ['Support fell among people in their 20s and 30s.', null],
  ['The poll covered 1,000 respondents. On jobs, 7 in 10 teachers said no.', 'teacher'],
])('who are asked, in the last of %s', (text, counted) => {
  expect(annotate({ id: 'a', text }).quantities.at(-1)?.counted).toBe(counted)
})
