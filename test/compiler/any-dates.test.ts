import { expect, it } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'

const RELATIONS = ['on', 'in', 'at', 'since', 'until', 'till', 'before', 'after', 'shortly after', 'from', 'by', 'as of', 'between', 'through', 'over', 'up from', 'than', 'for']
const DATES = [
  'Thursday', 'Thursday night', 'last Thursday', 'next Thursday', 'today', 'the previous day', '8:20 a.m.', '8:20 a.m. Thursday', 'noon', 'June 19', 'the 19th', 'June 2025', 'June 30', '2024', '2025', '2031',
  'the weekend', 'last week', 'next month', 'a week ago', 'late June', 'early July', 'the start of the year', 'June 16-19', 'June 18 to 21', 'two weeks', 'the third quarter', 'the 1990s',
]
const FRAMES = [
  (when: string) => `The army fired 40 rockets ${when}, the ministry said Thursday.`,
  (when: string) => `${when.charAt(0).toUpperCase()}${when.slice(1)}, some 40 rockets were fired and 12 people hurt, it said.`,
  (when: string) => `It plans to send 3,000 builders ${when}. Another 46 had come before that, of whom 12 stayed.`,
  (when: string) => `Exports rose 5% to 40 tonnes ${when}, up from 38 tonnes on Wednesday. They flew for about half an hour.`,
]

const encoder = new TextEncoder()
const CODEBOOK = { file: 'codebook.yaml', text: 'topics: []\nmeasures: []\nentities: []\n' }

it.each(RELATIONS)('no time told with "%s" breaks an invariant, dated or not', (relation) => {
  const texts = DATES.flatMap((date) => FRAMES.map((frame) => frame(`${relation} ${date}`)))
  const seeds = [
    { file: 'dated.txt', bytes: encoder.encode(`-\n${texts.map((text, at) => `Report number ${at}\n${text}\nJune 19, 2025`).join(' -\n')}`) },
    { file: 'undated.txt', bytes: encoder.encode(texts.map((text) => `${text}\nRead More`).join('\n')) },
  ]
  const { articles, quantities, diagnostics } = compile({ seeds, codebook: CODEBOOK })
  expect(articles).toHaveLength(2 * texts.length)
  expect(quantities.length).toBeGreaterThan(2 * texts.length)
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ text, file, line }) => `${file}:${line}: ${text}: ${texts[Math.floor((line - 2) / 3)]}`)).toEqual([])
})
