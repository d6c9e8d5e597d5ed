import { nameOf } from '../../../../src/compiler/merge/claims/figure-value.ts'
import { describe, expect, it } from 'vitest'
import type { Claim, Quantity } from '../../../../src/bundle/schema.ts'
import { textAnnotator } from '../../../../src/compiler/annotate-text.ts'
import type { Measure } from '../../../../src/compiler/codebook/codebook.ts'
import { IdMaker } from '../../../../src/compiler/ids.ts'
import { linkClaims } from '../../../../src/compiler/merge/claims/claim-links.ts'
import { partsTold } from '../../../../src/compiler/merge/claims/told-parts.ts'
import { mergeClaims } from '../../../../src/compiler/merge/claims/claims.ts'
import { measureFinder } from '../../../../src/compiler/merge/claims/measure.ts'
import { Wording } from '../../../../src/compiler/merge/claims/wording.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'
import { anArticle } from '../../../fixtures/bundle.ts'

const annotate = textAnnotator(null)
const DAY = '2025-06-16'
const measures: Measure[] = [
  { id: 'fired', title: 'Fired', kind: 'occurrence', unit: 'count', per: [], figures: [{ id: 'shells', match: [{ counted: ['shell', 'round'], with: ['fired', 'fire'], without: [] }] }] },
  { id: 'flown', title: 'Flown', kind: 'occurrence', unit: 'kilometre', per: [], figures: [{ id: 'flown', match: [{ counted: [], with: ['flew'], without: [] }] }] },
]

type Event = 'one' | 'two' | 'two of a story'

/** Two reports: of one day each, or of none where the text begins with "?"; of one event, or of two. */
function told(texts: readonly string[], event: Event): { quantities: Quantity[]; claims: Claim[] } {
  const articles = texts.map((given, at) => {
    const [id, text, isDated] = [`a${at}`, given.replace(/^\?/, ''), !given.startsWith('?')]
    const quantities = annotate(isDated ? { id, text, published: DAY } : { id, text }).quantities.map((quantity) => ({ ...quantity, id: `${id} ${quantity.start}`, article: id, asOf: isDated ? quantity.asOf : { earliest: DAY, latest: null } }))
    const published = { kind: isDated ? 'stated' : 'inferred', earliest: DAY, latest: isDated ? DAY : null, evidence: [] } as const
    return { article: anArticle({ id, text, published: { ...published, evidence: [] } }), sentences: splitSentences(text), dates: [], mentions: [], quantities }
  })
  const [happeningOf, storyOf] = [event === 'one', event !== 'two'].map((same) => (article: string) => (same ? 'first' : article)) as [(article: string) => string, (article: string) => string]
  const wording = new Wording(articles)
  const merged = mergeClaims(articles, measureFinder(measures), { happeningOf, storyOf }, wording, (_, speaker) => nameOf(speaker) ?? speaker.text, new IdMaker())
  const quantities = articles.flatMap((report) => report.quantities)
  linkClaims(merged, quantities, partsTold(merged, quantities, wording).toldOnce, { happeningOf, storyOf }, wording)
  return { quantities, claims: merged.map(({ claim }) => claim) }
}

/** The claims of the figures in [brackets], one of each text. */
function marked(texts: readonly string[], event: Event): (Claim | undefined)[] {
  const { quantities, claims } = told(texts.map((text) => text.replaceAll(/[[\]]/g, '')), event)
  return texts.map((text, at) => {
    const start = text.replace(/^\?/, '').indexOf('[')
    const found = quantities.find((quantity) => quantity.article === `a${at}` && quantity.start <= start && start < quantity.end)
    expect(found, text).toBeDefined()
    return claims.find(({ id }) => id === found?.claim)
  })
}

describe('reports of one event tell one figure', () => {
  it.each([
    ['by nouns of one meaning', 'Norland sent [300] workers to the quarry on Monday.', 'Some [300] laborers of Norland left for the quarry.'],
    ['by nouns of one meaning, though it is small', 'Raiders took [two] cargo ships on Monday.', 'Raiders seized [two] vessels.'],
    ['by a pronoun and a verb', 'Norland launched [four] kites on Monday.', 'It is unclear how many kites were launched; Estland counted [four].'],
    ['by a pronoun of a large number', 'Norland sent some [350] kites over the river on Monday.', 'The army counted roughly [350] of them.'],
    ['where one tells no day', 'The rocket flew [350 kilometers] on Monday.', '?The rocket flew about [350 kilometers].'],
    ['of money, whatever it is called', 'Coins worth [41.2 million euros] vanished on Monday.', 'The theft of [41.2 million euros] was reported.'],
    ['of a time span, by what is told of it', 'Highport airport closed its runway for [three hours] on Monday.', 'The runway of the airport was shut for about [three hours].'],
    ['of people, by a number of its own', 'The firm hired [1,250] drivers on Monday.', 'The [1,250] men were hired at once.'],
    ['that the other has as a rise', 'Norland said it sent [1,250] more trucks on Monday.', 'Norland sent [1,250] trucks.'],
  ])('%s', (_, a, b) => {
    const [one, other] = marked([a, b], 'one')
    expect(one?.id).toBe(other?.id)
  })

  it.each([
    ['small numbers of two things', 'Police held [two] men on Monday.', 'Police seized [two] trucks.'],
    ['a small number of nothing, and no verb', 'Norland launched [four] kites on Monday.', 'The minister named [four] and left.'],
    ['large numbers of two things', 'Norland sent [1,250] trucks on Monday.', 'Norland sent [1,250] soldiers.'],
    ['a driver is no truck', 'Norland sent [40] trucks on Monday.', 'Norland sent [40] truck drivers.'],
    ['of different hedges by different speakers', 'Norland said over [300] men left on Monday.', 'Estland said [300] men left on Monday.'],
    ['who did it', 'Norland fired [40] workers on Monday.', 'Estland fired [40] workers on Monday.'],
    ['another day', 'Some [40] men left on Monday.', 'Some [40] men left on May 3.'],
    ['people of whom other things are told', 'The rebels freed [120] hostages on Monday.', 'The rebels said [120] soldiers died.'],
    ['round shares of two things', 'Inflation hit [35 percent] on Monday.', 'Some [35 percent] of firms closed.'],
    ['time spans of two things', 'The ferry was late by [three hours] on Monday.', 'The mayor and the envoy ate together for [three hours].'],
    ['what is done and what is planned', 'Norland sent [300] workers on Monday.', 'Norland will send [300] workers.'],
  ])('not: %s', (_, a, b) => {
    const [one, other] = marked([a, b], 'one')
    expect(one?.id).not.toBe(other?.id)
  })

  it.each([
    ['nouns of one meaning', 'Norland sent [300] workers to the quarry on Monday.', 'Some [300] laborers of Norland left for the quarry.'],
    ['a vague number of what is everywhere', '[Hundreds] of people wait at the port.', '[Hundreds] of people spent hours in cellars.'],
    ['a small number of what is everywhere', '[Two] soldiers deserted on Monday.', '[Two] soldiers won medals on Monday.'],
  ])('not of two events: %s', (_, a, b) => {
    const [one, other] = marked([a, b], 'two')
    expect(one?.id).not.toBe(other?.id)
  })

  it.each<[same: boolean, why: string, a: string, b: string]>([
    [true, 'an unmistakable number', 'Norland sent [1,250] workers on Monday.', 'The [1,250] men reached the quarry on June 12.'],
    [true, 'an unmistakable sum', 'Coins worth [41.2 million euros] vanished on Monday.', 'The theft of [41.2 million euros] was laid to a gang.'],
    [true, 'a plan, told loosely', 'Norland will send [1,250] workers in July.', 'Norland will send [1,250] men this week.'],
    [false, 'a round number', 'Norland sent [300] workers on Monday.', 'The [300] men reached the quarry on June 12.'],
    [false, 'months apart', 'Norland sent [1,250] workers on Monday.', 'The [1,250] men reached the quarry on March 12.'],
  ])('of two events of a story: %s, %s', (same, _, a, b) => {
    const [one, other] = marked([a, b], 'two of a story')
    expect(one?.id === other?.id).toBe(same)
  })

  it('of two events, a small number by the verb', () => {
    const [one, other] = marked(['[Two] soldiers deserted on Monday.', 'The [two] soldiers had deserted on Monday, the army said.'], 'two')
    expect(one?.id).toBe(other?.id)
  })

  it.each([
    ['one sentence', 'A blaze killed 12 miners and hurt 12 others on Monday.'],
    ['one report with two nouns', 'The rebels freed 1,250 hostages on Monday. The army lost 1,250 men.'],
  ])('tells two figures in %s', (_, text) => {
    expect(told([text], 'one').claims).toHaveLength(2)
  })

  it('keeps the day and the id when an undated report is added, whatever it calls things', () => {
    const dated = 'Norland sent [300] workers to the quarry on Monday.'
    const [alone] = marked([dated], 'one')
    const [joined] = marked([dated, '?Some [300] laborers of Norland left for the quarry.'], 'one')
    expect(joined).toMatchObject({ id: alone?.id, asOf: alone?.asOf, articles: ['a0', 'a1'] })
  })
})

describe('reports of one event dispute a figure', () => {
  it.each([
    ['counts of one measure', 'Norland said 76 shells were fired on Monday.', 'Estland said [90] rounds were fired on Monday.'],
    ['what no measure takes, by noun and verb', 'Norland said 12 kites crossed the river on Monday.', 'Estland said [30] kites crossed the river on Monday.'],
    ['what an undated report tells', 'Norland said 76 shells were fired on Monday.', '?Estland said [90] shells were fired.'],
    ['roundings that do not meet', 'Norland said the rocket flew about 350 kilometers on Monday.', 'Estland said the rocket flew about [380 kilometers] on Monday.'],
  ])('%s', (_, a, b) => {
    const { claims } = told([a, b].map((text) => text.replaceAll(/[[\]]/g, '')), 'one')
    expect(claims).toHaveLength(2)
    expect(claims.map(({ disputes }) => disputes)).toEqual([[claims[1]?.id], [claims[0]?.id]])
    expect(told([a, b].map((text) => text.replaceAll(/[[\]]/g, '')), 'two').claims.flatMap(({ disputes }) => disputes)).toEqual([])
  })

  it.each([
    ['one speaker', 'Norland said 76 shells were fired on Monday.', 'Norland said 90 rounds were fired on Monday.'],
    ['a part', 'Norland said 15 kites crossed the river on Monday.', 'Estland said four of the 15 kites crossed the river on Monday.'],
    ['another deed', 'Norland said 12 kites crossed the river on Monday.', 'Estland said 30 kites were sold on Monday.'],
    ['another noun', 'Norland said 12 kites crossed the river on Monday.', 'Estland said 30 boats crossed the river on Monday.'],
    ['another day', 'Norland said 76 shells were fired on Monday.', 'Estland said 90 shells were fired on May 3.'],
    ['one night and half a year', 'Norland said 12 kites crossed the river on Monday.', 'Estland said 900 kites have crossed the river since January.'],
    ['nobody', '76 shells were fired on Monday.', '90 shells were fired on Monday.'],
    ['what one plans', 'Norland said 12 kites crossed the river on Monday.', 'Estland said 30 kites would cross the river on Tuesday.'],
  ])('not: %s', (_, a, b) => {
    expect(told([a, b], 'one').claims.flatMap(({ disputes }) => disputes)).toEqual([])
  })

  it('of thousands in one text joins none that stand side by side', () => {
    const text = Array.from({ length: 1000 }, (_, at) => `Estland said ${at + 20} kites and ${at + 20} boats crossed.`).join(' ')
    expect(told([text], 'one').claims).toHaveLength(2000)
  })
})
