import { expect, it } from 'vitest'
import type { AnnotatedArticle } from '../../../src/compiler/merge/annotated-article.ts'
import { findStories } from '../../../src/compiler/merge/stories.ts'
import { splitSentences } from '../../../src/compiler/segment/index.ts'
import { anArticle } from '../../fixtures/bundle.ts'

function report(id: string, text: string, on: string | null, duplicateOf: string | null = null): AnnotatedArticle {
  const published = { kind: on === null ? ('unknown' as const) : ('stated' as const), earliest: on, latest: on, evidence: [] }
  return {
    article: anArticle({ id, text, headline: text.split(',')[0] ?? text, published, duplicateOf }),
    sentences: splitSentences(text),
    quantities: [],
    dates: [],
    mentions: [],
  }
}

const SINKING = 'The ferry Aurora sank off Lowport, striking a reef in fog, and fishing boats rescued 140 passengers.'
const REACTION = 'Lowport mourns the ferry Aurora, and its owners said that the reef was on no chart of the harbour.'
const HARVEST = 'The harvest failed in the eastern valleys, where hail and drought ruined two thirds of the barley.'
const UNDATED = 'The ferry Aurora went down off Lowport, where fishing boats took 140 passengers from the reef in fog.'
const fillers = ['Budgets for schools grew, teachers hope.', 'A bank bought its rival after months of haggling.', 'Runners finished the marathon despite snow.', 'Trams will reach the airport, planners promise.', 'Painters opened a museum of glass.', 'Shepherds saw wolves near the pass.'].map((text, at) => report(`f${at}`, text, '2025-05-03'))

const ids = (...reports: AnnotatedArticle[]): string[][] => findStories([...reports, ...fillers]).map(({ reports: members }) => members.map(({ article }) => article.id))

it.each<[string, AnnotatedArticle[], string[][]]>([
  ['news, its reaction, and an undated retelling', [report('u', UNDATED, null), report('r', REACTION, '2025-05-04'), report('s', SINKING, '2025-05-02'), report('h', HARVEST, '2025-05-02')], [['s', 'r', 'u']]],
  ['what comes weeks later is another story', [report('s', SINKING, '2025-05-02'), report('r', REACTION, '2025-05-30')], []],
  ['a repeated article is no report of its own', [report('s', SINKING, '2025-05-02'), report('t', SINKING, '2025-05-02', 's')], []],
  ['reports that have little in common', [report('s', SINKING, '2025-05-02'), report('h', HARVEST, '2025-05-02')], []],
  ['none', [], []],
])('%s', (_, reports, expected) => {
  expect(ids(...reports)).toEqual(expected)
})

it('ends a story that goes on and on', () => {
  const serial = Array.from({ length: 6 }, (_, at) => report(`s${at}`, SINKING.replace('140', `14${at}`), `2025-05-${String(2 + at * 4).padStart(2, '0')}`))
  expect(ids(...serial)).toEqual([['s0', 's1', 's2'], ['s3', 's4', 's5']])
})

it('tells which report an undated one is most like', () => {
  const undated = report('u', UNDATED, null)
  const [story] = findStories([undated, report('s', SINKING, '2025-05-02'), report('r', REACTION, '2025-05-04'), ...fillers])
  expect(story?.closest.get(undated)?.article.id).toBe('s')
})
