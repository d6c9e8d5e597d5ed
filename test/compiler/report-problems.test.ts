import { expect, it } from 'vitest'
import { compile } from '../../src/compiler/compile.ts'

const digest = (...paragraphs: string[]) => paragraphs.map((text) => `${text}\nRead More\n`).join('')
const CODEBOOK = 'topics: []\nmeasures: []\nentities: []\ncalendar:\n  - { id: lake, names: [Lake summit], from: 2025-10-31, to: 2025-11-01 }\n'
const CONTRADICTION =
  'contradictory-dates 3:1 what "The hall burned down in May 2026." tells as past lies after what it tells as still ahead; the wider reading is kept'

it.each([
  ['contradict', 'The hall burned down in May 2026. The two will meet at the Lake summit.', [CONTRADICTION]],
  ['agree', 'The hall burned down in May 2025. The two will meet at the Lake summit.', []],
])('tells at its place of an undated report whose dates contradict each other: they %s', (_, text, expected) => {
  const bundle = compile({
    seeds: [{ file: 'digest.txt', bytes: new TextEncoder().encode(digest('The port was shut, the mayor said.', text)) }],
    codebook: { file: 'codebook.yaml', text: CODEBOOK },
  })
  expect(bundle.diagnostics.map(({ code, line, column, text: said }) => `${code} ${line}:${column} ${said}`)).toEqual(expected)
})
