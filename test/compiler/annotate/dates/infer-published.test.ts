import { expect, it } from 'vitest'
import { annotateDates } from '../../../../src/compiler/annotate/dates/pipeline.ts'
import { inferPublished } from '../../../../src/compiler/annotate/dates/infer-published.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'
import type { CalendarEntry } from '../../../../src/compiler/codebook/codebook.ts'

const CALENDAR: readonly CalendarEntry[] = [
  { id: 'party', names: ['Farmers’ Party'], when: { kind: 'founded', day: '1945-10-10' } },
  { id: 'lake', names: ['Lake summit'], when: { kind: 'period', from: '2025-10-31', to: '2025-11-01' } },
]

function infer(text: string) {
  const input = { text, sentences: splitSentences(text), published: { earliest: null, latest: null }, truncated: false }
  const found = inferPublished(input, annotateDates(input, CALENDAR))
  return found && { ...found, evidence: found.evidence.map(({ start, end }) => text.slice(start, end)) }
}

it.each([
  ['As part of the upcoming 80th founding anniversary of the Farmers’ Party, it will grant amnesty.', null, '2025-10-10', ['80th founding anniversary of the Farmers’ Party']],
  ['The tests occurred days before leaders are set to meet at the Lake summit.', null, '2025-11-01', ['Lake summit']],
  ['Troops have been there since October 2024.', '2024-10-01', null, ['October 2024']],
  ['The treaty was signed in June 2024. The two will meet at the Lake summit.', '2024-06-01', '2025-11-01', ['June 2024', 'Lake summit']],
])('%s', (text, earliest, latest, evidence) => {
  expect(infer(text)).toEqual({ earliest, latest, evidence, contradiction: false })
})

it.each([
  'Two soldiers pleaded to be brought home on Thursday.',
  'The shells were 122 mm.',
])('no evidence, no bounds: %s', (text) => {
  expect(infer(text)).toBeNull()
})

it('takes what was promised in a year past for no promise of today', () => {
  expect(infer('In 2019 he said the bridge will open in 2021.')).toMatchObject({ earliest: '2019-01-01', latest: null })
})

it('reports a contradiction and keeps the wider reading', () => {
  expect(infer('The hall burned down in May 2026. The two will meet at the Lake summit. They will open it in 2027.')).toMatchObject({
    contradiction: true,
    earliest: '2026-05-01',
    latest: '2027-12-31',
  })
})
