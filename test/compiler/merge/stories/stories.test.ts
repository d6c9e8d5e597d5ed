import { expect, it } from 'vitest'
import { textAnnotator } from '../../../../src/compiler/annotate-text.ts'
import type { AnnotatedArticle } from '../../../../src/compiler/merge/annotated-article.ts'
import { dayFromNumber, dayNumber } from '../../../../src/lib/days.ts'
import { comparedReports } from '../../../../src/compiler/merge/stories/compared-reports.ts'
import { findStories, storiesOf } from '../../../../src/compiler/merge/stories/stories.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'
import { anArticle } from '../../../fixtures/bundle.ts'

function report(id: string, text: string, on: string | null, duplicateOf: string | null = null): AnnotatedArticle {
  const published = { kind: on === null ? ('unknown' as const) : ('stated' as const), earliest: on, latest: on, evidence: [] }
  return {
    article: anArticle({ id, text, headline: text.split(/[,\n]/)[0] ?? text, headlineFrom: text.includes('\n') ? 'title' : 'first-sentence', published, duplicateOf }),
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

const PERU = 'A bus left the road and fell into a gorge in Peru, killing 17 people and injuring 14, police said. Its brakes had failed on the long descent to the coast.'
const CHILE = 'A bus and a truck collided on a mountain road in Chile, killing 17 people, police said. The bus was on its way to the coast with 40 passengers.'

const ids = (...reports: AnnotatedArticle[]): string[][] => findStories([...reports, ...fillers]).map(({ reports: members }) => members.map(({ article }) => article.id))

it.each<[string, AnnotatedArticle[], string[][]]>([
  ['news, its reaction, and an undated retelling', [report('u', UNDATED, null), report('r', REACTION, '2025-05-04'), report('s', SINKING, '2025-05-02'), report('h', HARVEST, '2025-05-02')], [['s', 'r', 'u']]],
  ['what comes weeks later is another story', [report('s', SINKING, '2025-05-02'), report('r', REACTION, '2025-06-15')], []],
  ['a repeated article is no report of its own', [report('s', SINKING, '2025-05-02'), report('t', SINKING, '2025-05-02', 's')], []],
  ['accidents of two countries, however alike', [report('p', PERU, '2025-05-02'), report('c', CHILE, '2025-05-02')], []],
  ['profits of two firms', [report('m', 'Acme reported on Wednesday a profit of $9 billion for the third quarter, and beat forecasts. Its shares rose.', '2025-05-02'), report('b', 'Bolling reported on Wednesday a profit of $8 billion for the third quarter, and beat forecasts. Its shares rose.', '2025-05-02')], []],
  ['profits of one firm', [report('m', 'Acme reported on Wednesday a profit of $9 billion for the third quarter, and beat forecasts. Its shares rose.', '2025-05-02'), report('b', 'Acme reported on Wednesday a profit of $9 billion for the third quarter, and missed forecasts. Its shares fell.', '2025-05-02')], [['m', 'b']]],
  ['reports that have little in common', [report('s', SINKING, '2025-05-02'), report('h', HARVEST, '2025-05-02')], []],
  ['none', [], []],
])('%s', (_, reports, expected) => {
  expect(ids(...reports)).toEqual(expected)
})

it.each([
  ['on May 2', 'XXXX-05-02', 1],
  ['on May 20', 'XXXX-05-20', 0],
  ['The mayor said on May 2 that', 'XXXX-05-02', 1],
  ['The mayor said on May 20 that', 'XXXX-05-20', 0],
])('an undated report of what happened %s goes with one of 2 May only if that may be the day', (words, value, joined) => {
  const text = words.startsWith('on') ? UNDATED.replace('went down off Lowport', `went down off Lowport ${words}`) : `${UNDATED} ${words} all were safe.`
  const quote = /May \d+/.exec(words)?.[0] ?? ''
  const start = text.indexOf(quote)
  const date = { id: 't', article: 'u', start, end: start + quote.length, quote, type: 'date' as const, value, earliest: null, latest: null }
  const stories = findStories([{ ...report('u', text, null), dates: [date] }, report('s', SINKING, '2025-05-02'), ...fillers])
  expect(stories.reduce((sum, { closest }) => sum + closest.size, 0)).toBe(joined)
})

const toldEvery = (step: number): AnnotatedArticle[] => Array.from({ length: 12 }, (_, at) => report(`s${at}`, SINKING, dayFromNumber(dayNumber('2025-05-02') + at * step)))

it.each([
  [5, [['s0', 's1', 's2', 's3', 's4', 's5', 's6'], ['s7', 's8', 's9', 's10', 's11']]],
  [16, [['s0', 's1'], ['s2', 's3'], ['s4', 's5'], ['s6', 's7'], ['s8', 's9'], ['s10', 's11']]],
  [31, []],
])('ends a story that goes on and on after 30 days: told every %i days', (step, expected) => {
  const serial = toldEvery(step)
  // However alike: by days alone.
  const stories = storiesOf(comparedReports(serial), () => -1, () => 1)
  expect(stories.map(({ reports }) => reports.map(({ article }) => article.id))).toEqual(expected)
})

it('compares no reports that are further apart', () => {
  expect([30, 31].map((step) => comparedReports(toldEvery(step)).pairs.length)).toEqual([11, 0])
})

const happenings = (...reports: AnnotatedArticle[]): string[][] =>
  findStories([...reports, ...fillers])
    .flatMap((story) => story.happenings)
    .map((members) => members.map(({ article }) => article.id).sort((a, b) => (a < b ? -1 : 1)))
    .filter((members) => members.length > 1)

const BLAST = report('b1', 'Blast at Orvik refinery kills nine workers\nNine workers died when an explosion ripped through the Orvik refinery before dawn, the fire brigade of Halm said.', '2025-05-02')
const BLAST_TOO = report('b2', 'Explosion tears through refinery in Halm\nAn explosion at the Orvik refinery in Halm killed nine people and injured dozens, firefighters said.', '2025-05-02')
const BLAST_TOLD = report('b3', 'Nine people were killed in an explosion at a refinery in Orvik, near Halm, where dozens of injured workers were taken to hospital.', null)
const BLAMED = report('b4', 'Union condemns refinery owner after Orvik explosion\nThe chemical workers’ union on Monday condemned the owner of the Orvik refinery for ignoring its warnings.', '2025-05-05')
const ARRIVAL = report('v1', 'Norrland premier arrives in Halm for talks\nNorrland’s premier Ida Brask arrived in Halm at the head of a delegation, the foreign office said.', '2025-05-02')
const SIGNING = report('v2', 'Norrland and Halm sign fishing treaty\nNorrland’s premier Ida Brask and her Halm counterpart signed a fishing treaty, the foreign office said.', '2025-05-02')
const DRILL_PLANNED = report('d1', 'Norrland navy to hold mine-clearing drill off Halm\nNorrland’s navy will hold a mine-clearing drill in the strait off Halm, it said.', '2025-05-01')
const DRILL = report('d2', 'Norrland navy holds mine-clearing drill off Halm\nNorrland’s navy held a mine-clearing drill in the strait off Halm with nine ships, it said.', '2025-05-03')
const BLAST_ELSEWHERE = report('b5', 'Blast at Tamm refinery kills nine workers\nNine workers died when an explosion ripped through a refinery in Tamm before dawn, the fire brigade said.', '2025-05-02')
const BLAST_DECRIED = report('b6', 'Bishop condemns refinery explosion\nThe bishop of Halm on Friday denounced the explosion at the Orvik refinery that killed nine workers.', '2025-05-02')
const TALKS_OPENED = report('t1', 'Norrland and Tamm open fishing talks\nFishing envoys of Norrland and Tamm opened two days of talks in Halm, the foreign office said.', '2025-05-01')
const TALKS_ENDED = report('t2', 'Norrland and Tamm end fishing talks\nFishing envoys of Norrland and Tamm ended two days of talks in Halm without a treaty, the foreign office said.', '2025-05-02')

it.each<[string, AnnotatedArticle[], string[][]]>([
  ['two sources of one day, in other words', [BLAST, BLAST_TOO], [['b1', 'b2']]],
  ['an undated retelling joins them', [BLAST, BLAST_TOLD, BLAST_TOO], [['b1', 'b2', 'b3']]],
  ['what someone says to it days later stands apart', [BLAST, BLAST_TOO, BLAMED], [['b1', 'b2']]],
  ['the same in two places', [BLAST, BLAST_TOO, BLAST_ELSEWHERE], [['b1', 'b2']]],
  ['what someone says to it on its day stands apart', [BLAST, BLAST_DECRIED], []],
  ['what ended opened before', [TALKS_OPENED, TALKS_ENDED], []],
  ['who arrives has not yet signed', [ARRIVAL, SIGNING], []],
  ['what is to come is not yet done', [DRILL_PLANNED, DRILL], []],
])('happenings: %s', (_, reports, expected) => {
  expect(happenings(...reports)).toEqual(expected)
})

it('tells which report an undated one is most like', () => {
  const undated = report('u', UNDATED, null)
  const [story] = findStories([undated, report('s', SINKING, '2025-05-02'), report('r', REACTION, '2025-05-04'), ...fillers])
  expect(story?.closest.get(undated)?.article.id).toBe('s')
})

const annotate = textAnnotator(null)
/** With its figures. */
const counting = (id: string, text: string, on: string | null): AnnotatedArticle => ({ ...report(id, text, on), quantities: annotate({ id, text }).quantities })
const NIGHT = 'Norrland fired 550 drones at Halm in one night, setting the harbour and a school on fire, the mayor of Halm said.'

it.each<[string, string, boolean]>([
  ['as many', 'Norrland has fired 550 drones at Halm in a single night, and the harbour and a school caught fire.', true],
  ['about as many', 'Norrland has fired some 540 drones at Halm in a single night, and the harbour and a school caught fire.', true],
  ['another number of what is counted every night', 'Norrland has fired 420 drones at Halm in a single night, and the harbour and a school caught fire.', false],
])('an undated report of %s', (_, text, joined) => {
  const groups = findStories([counting('n', NIGHT, '2025-05-02'), counting('u', text, null), ...fillers]).flatMap((story) => story.happenings)
  expect(groups.some((members) => members.length === 2)).toBe(joined)
})

it.each([
  ['the day of the other', 'killed', 'killed on 2 May 2025', true],
  ['no day', '', '', true],
  ['a day of another thing', 'a refinery', 'a refinery opened on 28 April 2024', true],
  ['a day four days earlier', 'killed', 'killed on 28 April 2025', false],
  ['a day two days later', 'killed', 'killed on 4 May 2025', false],
])('an undated report whose own news has %s', (_, words, dated, joined) => {
  const told = report('b3', BLAST_TOLD.article.text.replace(words, dated), null)
  const dates = annotate({ id: 'b3', text: told.article.text }).dates
  expect(happenings(BLAST, { ...told, dates })).toEqual(joined ? [['b1', 'b3']] : [])
})
