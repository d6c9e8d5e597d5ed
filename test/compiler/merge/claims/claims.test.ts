import { nameOf } from '../../../../src/compiler/merge/claims/figure-value.ts'
import { describe, expect, it } from 'vitest'
import type { Claim, NamedSpan, Quantity } from '../../../../src/bundle/schema.ts'
import type { Measure } from '../../../../src/compiler/codebook/codebook.ts'
import { IdMaker } from '../../../../src/compiler/ids.ts'
import { linkClaims } from '../../../../src/compiler/merge/claims/claim-links.ts'
import { partsTold } from '../../../../src/compiler/merge/claims/told-parts.ts'
import { mergeClaims } from '../../../../src/compiler/merge/claims/claims.ts'
import { measureFinder } from '../../../../src/compiler/merge/claims/measure.ts'
import type { Occasions } from '../../../../src/compiler/merge/stories/occasions.ts'
import { Wording } from '../../../../src/compiler/merge/claims/wording.ts'
import { anArticle, aQuantity } from '../../../fixtures/bundle.ts'

const TEXT = 'They sent trucks up. They sent drivers down.'

const measures: Measure[] = [
  {
    id: 'sent',
    title: 'Sent',
    kind: 'level',
    unit: 'count',
    per: [],
    figures: [
      { id: 'truck', match: [{ counted: ['truck', 'lorry'], with: ['sent'], without: [] }] },
      { id: 'driver', match: [{ counted: ['driver'], with: ['sent'], without: [] }] },
      { id: 'delivery', match: [{ counted: ['delivery'], with: [], without: [] }, { counted: ['parcel'], with: ['sent'], without: [] }] },
    ],
  },
  {
    id: 'flights',
    title: 'Flights',
    kind: 'occurrence',
    unit: 'kilometre',
    per: [],
    figures: [{ id: 'flight', match: [{ counted: ['flight'], with: [], without: [] }] }],
  },
]

/** Articles whose ids begin with "story" tell one story, those that begin with "event" one event. */
const firstWord = (article: string) => (/^(?:story|event)(?= )/.exec(article)?.[0] ?? (article === 'repeat' ? 'a0' : article))
const OCCASIONS: Occasions = { storyOf: firstWord, happeningOf: (article) => (article.startsWith('story') ? article : firstWord(article)) }

/** Quantities in one article each, unless they name one; claims as the compiler makes them. */
function claimsFor(...given: Partial<Quantity>[]): Claim[] {
  const quantities = given.map((over, at) =>
    aQuantity({ id: `q${at}`, article: `a${at}`, sentence: { start: 0, end: TEXT.length }, claim: null, ...over }),
  )
  const articles = [...new Set(quantities.map(({ article }) => article))].map((id) => ({
    article: anArticle({ id, text: TEXT, duplicateOf: id === 'repeat' ? 'a0' : null }),
    sentences: [],
    dates: [],
    mentions: [],
    quantities: quantities.filter(({ article }) => article === id),
  }))
  const wording = new Wording(articles)
  const merged = mergeClaims(articles, measureFinder(measures), OCCASIONS, wording, (_, speaker) => nameOf(speaker) ?? speaker.text, new IdMaker())
  linkClaims(merged, quantities, partsTold(merged, quantities, wording).toldOnce, OCCASIONS, wording)
  return merged.map(({ claim }) => claim)
}

const FLIGHT = { unit: 'kilometre', counted: 'flight' } as const
const exactly = (n: number) => ({ low: n, high: n, qualifier: 'exact' as const })
const atLeast = (n: number) => ({ low: n, high: null, qualifier: 'at-least' as const })
const on = (day: string) => ({ asOf: { earliest: day, latest: day } })
const named = (text: string, entity: string | null = null): NamedSpan => ({ start: 0, end: text.length, text, entity })

describe('what becomes one claim', () => {
  it.each([
    ['the same figure on the next day', {}, on('2025-06-17')],
    ['another name for the thing', {}, { counted: 'army lorry' }],
    ['a headline that drops the hedge', atLeast(10), exactly(10)],
    ['a name for it that says more', { ...exactly(4025), counted: 'crate' }, { ...exactly(4025), counted: 'northern crate' }],
    ['what no measure takes, with what one does', { counted: 'truck', sentence: { start: 0, end: 4 } }, { counted: 'northern truck' }],
    ['a ship called by another word', { actor: named('The frigate') }, { actor: named('the ship') }],
    ['a particular number, undated', exactly(4700), { ...exactly(4700), asOf: { earliest: null, latest: null } }],
    ['an actor that only one report names', { actor: named('Norland', 'norland') }, {}],
    ['a place that only one report names', { place: named('Norland') }, {}],
    ['a place named at greater length', { place: named('Estland') }, { place: named("Norland's Estland region") }],
    ['two places of one story', { article: 'story 1', place: named('Norland') }, { article: 'story 2', place: named('Estland') }],
  ])('%s', (_, a, b) => {
    expect(claimsFor(a, b)).toHaveLength(1)
  })

  it.each([
    ['another thing', {}, { counted: 'truck driver' }],
    ['another of its kind', { counted: 'northern crate' }, { counted: 'southern crate' }],
    ['another status', { status: 'planned' as const }, {}],
    ['another number', exactly(10), exactly(11)],
    ['contrary hedges', atLeast(10), { low: null, high: 10, qualifier: 'at-most' as const }],
    ['another hedge by another speaker', { ...atLeast(10), attribution: named('Norland') }, { ...exactly(10), attribution: named('Sudland') }],
    ['another unit', {}, { unit: 'tonne' }],
    ['a rate', {}, { per: 'day' }],
    ['another actor', { actor: named('Norland', 'norland') }, { actor: named('Sudland', 'sudland') }],
    ['another place', { place: named('Norland') }, { place: named('Sudland') }],
    ['a time far off', on('2025-01-01'), on('2025-06-16')],
    ['dated and undated', {}, { asOf: { earliest: null, latest: null } }],
    ['a common number of another story', { ...exactly(40), counted: 'crate' }, { ...exactly(40), counted: 'crate' }],
    ['nothing named as counted', { counted: null }, { counted: null }],
  ])('not: %s', (_, a, b) => {
    expect(claimsFor(a, b)).toHaveLength(2)
  })

  it('keeps the hedge and counts who said it, not who printed it', () => {
    const ministry = named('the ministry')
    const [claim] = claimsFor({ ...exactly(10), attribution: ministry }, { ...atLeast(10), attribution: named('The ministry') })
    expect(claim).toMatchObject({ qualifier: 'at-least', low: 10, high: null, origins: ['ministry'], articles: ['a0', 'a1'] })
  })

  it.each([
    ['a speaker by half the name', [named('Norland’s defense ministry'), named('its defense ministry'), named('the ministry')], ["Norland's defense ministry"]],
    ['a speaker that the codebook knows', [named('the army'), named("Norland's army", 'army')], ['army']],
    ['two speakers', [named('the army'), named('Estland')], ['army', 'Estland']],
  ])('counts origins: %s', (_, speakers, origins) => {
    const [claim] = claimsFor(...speakers.map((attribution) => ({ attribution })))
    expect(claim?.origins).toEqual(origins)
  })

  it.each([
    ['the phrase that names the measure by itself', ['large northern parcel', 'delivery'], 'delivery'],
    ['of such, the one that says most', ['delivery', 'large northern parcel', 'night delivery'], 'night delivery'],
    ['without one, what says most', ['parcel', 'large parcel'], 'large parcel'],
  ])('is labelled with %s', (_, phrases, counted) => {
    expect(claimsFor(...phrases.map((phrase) => ({ counted: phrase }))).map((claim) => claim.counted)).toEqual([counted])
  })

  it('counts a repeated report as the one that it repeats, whenever it is printed', () => {
    const [claim, ...others] = claimsFor(on('2025-01-01'), { ...on('2025-06-16'), article: 'repeat' })
    expect(others).toEqual([])
    expect(claim?.articles).toEqual(['a0', 'repeat'])
  })

  it('keeps its id when a source is added', () => {
    expect(claimsFor({}, on('2025-06-17')).map(({ id }) => id)).toEqual(claimsFor({}).map(({ id }) => id))
  })
})

describe('links', () => {
  it('finds the parts of a sum that the report itself gives', () => {
    const [total, trucks, buses] = claimsFor(
      { ...exactly(60), article: 'a', sentence: { start: 0, end: 20 }, counted: 'vehicle' },
      { ...exactly(50), article: 'a', sentence: { start: 21, end: 44 }, counted: 'truck' },
      { ...exactly(10), article: 'a', sentence: { start: 21, end: 44 }, counted: 'bus' },
    )
    expect(trucks?.parts).toEqual([])
    expect(total?.parts).toEqual([trucks?.id, buses?.id])
  })

  it('makes no sum of trucks and drivers', () => {
    const [total] = claimsFor(
      { ...exactly(60), article: 'a', sentence: { start: 0, end: 20 }, counted: 'truck' },
      { ...exactly(50), article: 'a', sentence: { start: 21, end: 44 }, counted: 'truck' },
      { ...exactly(10), article: 'a', sentence: { start: 21, end: 44 }, counted: 'driver' },
    )
    expect(total?.parts).toEqual([])
  })

  it('links what was done to the plan, not the other way round', () => {
    const [plan, deed] = claimsFor({ status: 'planned', ...on('2025-06-01') }, on('2025-08-01'))
    expect(deed?.fulfils).toBe(plan?.id)
    expect(plan?.fulfils).toBeNull()
  })

  it('does not take a later plan for the one fulfilled', () => {
    const [, deed] = claimsFor({ status: 'planned', ...on('2025-09-01') }, on('2025-08-01'))
    expect(deed?.fulfils).toBeNull()
  })

  it('marks what two measured of one happening', () => {
    const [a, b] = claimsFor({ ...exactly(10), ...FLIGHT, article: 'story a', attribution: named('Norland') }, { ...exactly(30), ...FLIGHT, article: 'story b', attribution: named('Sudland') })
    expect([a?.disputes, b?.disputes]).toEqual([[b?.id], [a?.id]])
  })

  it('marks what can’t both be true, by who says so', () => {
    const [a, b] = claimsFor({ ...exactly(10), actor: named('Estland'), attribution: named('Norland') }, { ...exactly(30), actor: named('Estland'), attribution: named('Sudland') })
    expect([a?.disputes, b?.disputes]).toEqual([[b?.id], [a?.id]])
  })

  it.each<[string, Partial<Quantity>, Partial<Quantity>]>([
    ['one holds the other', atLeast(10), exactly(30)],
    ['one only rounds', { ...exactly(400), qualifier: 'approximate', attribution: named('Norland') }, { ...exactly(405), attribution: named('Sudland') }],
    ['one month follows the other', { ...exactly(10), asOf: { earliest: '2025-01-01', latest: '2025-01-31' } }, { ...exactly(30), asOf: { earliest: '2025-02-01', latest: '2025-02-28' } }],
    ['one is what it rose from', { ...exactly(10), change: { direction: 'up', role: 'from' } }, exactly(30)],
    ['one report says both itself', { ...exactly(10), article: 'a' }, { ...exactly(30), article: 'a' }],
    ['two happenings may be meant', { ...exactly(10), ...FLIGHT, article: 'a', attribution: named('Norland') }, { ...exactly(30), ...FLIGHT, article: 'b', attribution: named('Sudland') }],
    ['nobody is named for a happening', { ...exactly(10), ...FLIGHT, article: 'story a' }, { ...exactly(30), ...FLIGHT, article: 'story b' }],
    ['one is of a day, the other of its month', { ...exactly(10), ...on('2025-01-15'), attribution: named('Norland') }, { ...exactly(30), asOf: { earliest: '2025-01-01', latest: '2025-01-31' }, attribution: named('Sudland') }],
    ['no one says whose they are', { ...exactly(10), actor: null, attribution: named('Norland') }, { ...exactly(30), actor: null, attribution: named('Sudland') }],
    ['they are of two peoples', { ...exactly(10), counted: 'Norlandic driver', attribution: named('Norland') }, { ...exactly(30), counted: 'Sudlandic driver', attribution: named('Sudland') }],
    ['they are of other days', exactly(10), { ...exactly(30), ...on('2025-06-18') }],
    ['one source says both', { ...exactly(10), attribution: named('Norland') }, { ...exactly(30), attribution: named('Norland') }],
  ])('no dispute where %s', (_, a, b) => {
    expect(claimsFor({ actor: named('Estland'), ...a }, { actor: named('Estland'), ...b }).flatMap(({ disputes }) => disputes)).toEqual([])
  })

  it('joins hundreds that contradict each other without naming each to each', () => {
    const day = { earliest: '2025-06-16', latest: '2025-06-16' }
    const claims = claimsFor(...Array.from({ length: 300 }, (_, at) => ({ ...exactly(1000 + 100 * at), counted: 'truck', actor: named('Estland'), asOf: day })))
    const joined = new Set([claims[0]?.id])
    for (const id of joined) for (const other of claims.find((claim) => claim.id === id)?.disputes ?? []) joined.add(other)
    expect(joined.size).toBe(claims.length)
    expect(Math.max(...claims.map(({ disputes }) => disputes.length))).toBeLessThan(100)
  })
})
