import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../src/bundle/schema.ts'
import type { Entity, Measure } from '../../../../src/compiler/codebook/codebook.ts'
import { IdMaker } from '../../../../src/compiler/ids.ts'
import { otherSeries } from '../../../../src/compiler/merge/claims/other-series.ts'
import { buildSeries } from '../../../../src/compiler/merge/claims/series.ts'
import { aClaim, aQuantity } from '../../../fixtures/bundle.ts'

const measure: Measure = { id: 'trucks', title: 'Trucks', kind: 'level', unit: 'count', per: [], figures: [] }
const entities: Entity[] = [
  { id: 'norland', name: 'Norland', type: 'country', aliases: ['Norlander'] },
  { id: 'sudland', name: 'Sudland', type: 'country', aliases: [] },
]
const noPoints: ReadonlySet<string> = new Set()
const on = (day: string | null) => ({ asOf: { earliest: day, latest: day } })
const series = (...claims: Partial<Claim>[]) =>
  buildSeries(
    claims.map((over, at) => ({ claim: aClaim({ id: `c${at}`, ...over }), measured: null, who: null, retells: [], isDoneToThem: false })),
    [measure],
    entities,
    noPoints,
    new Set(['world']),
    new IdMaker(),
  ).map(({ title, actor, claims: members }) => ({ title, actor, members }))

describe('buildSeries', () => {
  it('orders by time, undated last', () => {
    expect(series(on(null), on('2025-06-18'), on('2025-04-01'))[0]?.members).toEqual(['c2', 'c1', 'c0'])
  })

  it('parts actors, and what tells none that is known', () => {
    const [a, b, c] = series({ actor: 'norland' }, { actor: 'norland' }, { actor: 'sudland', articles: ['a2'] }, { actor: null, articles: ['a3'] }, { actor: 'The navy' })
    expect(a).toEqual({ title: 'Trucks: Norland', actor: 'norland', members: ['c0', 'c1'] })
    expect(b).toEqual({ title: 'Trucks: Sudland', actor: 'sudland', members: ['c2'] })
    expect(c).toEqual({ title: 'Trucks', actor: null, members: ['c3', 'c4'] })
  })

  it("takes those whom a phrase calls a country's people for its own, where the country has a series", () => {
    const [norland, others] = series({ actor: 'norland' }, { actor: null, counted: 'Norlander soldier', articles: ['a2'] }, { actor: null, counted: 'soldier', articles: ['a3'] })
    expect([norland?.members, others?.members]).toEqual([['c0', 'c1'], ['c2']])
  })

  it.each<[string, Partial<Claim>, Partial<Claim>]>([
    ['is a part', { parts: ['c1'] }, { articles: ['a2'] }],
    ['has it as a part', {}, { articles: ['a2'], parts: ['c0'] }],
    ['disputes it', {}, { articles: ['a2'], disputes: ['c0'] }],
    ['carries it out', {}, { articles: ['a2'], fulfils: 'c0' }],
    ['stands in its report', {}, {}],
    ['is told of a thing', {}, { actor: 'rocket' }],
  ])('gives what names nobody to the actor of what it belongs to: it %s', (_, a, b) => {
    expect(series({ actor: 'norland', ...a }, { actor: null, ...b })).toEqual([{ title: 'Trucks', actor: 'norland', members: ['c0', 'c1'] }])
  })

  it('does not where there are two', () => {
    expect(series({ actor: 'norland' }, { actor: 'sudland' }, { actor: null })[2]).toEqual({ title: 'Trucks', actor: null, members: ['c2'] })
  })

  it('gives those who are counted to their country, where it has a series', () => {
    const people = { actor: null, counted: 'Norlander', articles: ['a2'] }
    expect(series({ actor: 'norland' }, people)).toEqual([{ title: 'Trucks', actor: 'norland', members: ['c0', 'c1'] }])
    expect(series({ actor: null, counted: 'sailor' }, people)).toEqual([{ title: 'Trucks', actor: null, members: ['c0', 'c1'] }])
  })

  it('parts rates', () => {
    expect(series({}, { per: 'month' })).toHaveLength(2)
  })

  it('holds no claim of a fall by so much, and none of where something came from', () => {
    const moved = (direction: 'up' | 'down', role: 'by' | 'from' | 'to') => ({ change: { direction, role } })
    const claims = [moved('down', 'by'), moved('up', 'from'), moved('up', 'to')]
    expect(series(...claims)[0]?.members).toEqual(['c2'])
  })

  it('holds so many more of a counted thing', () => {
    expect(series({ change: { direction: 'up', role: 'by' } })[0]?.members).toEqual(['c0'])
  })

  it('gives nobody what is told of the whole world', () => {
    expect(series({ actor: 'norland' }, { id: 'world', actor: null })).toEqual([
      { title: 'Trucks: Norland', actor: 'norland', members: ['c0'] },
      { title: 'Trucks', actor: null, members: ['world'] },
    ])
  })

  it('is not there without claims', () => {
    expect(series({ measure: 'others' })).toEqual([])
  })
})

describe('otherSeries', () => {
  const others = (...claims: Partial<Claim>[]) => othersOf('10', claims)
  const othersOf = (quote: string, claims: Partial<Claim>[], verbs: (string | null)[] = []) =>
    otherSeries(
      claims.map((over, at) => aClaim({ id: `c${at}`, measure: null, ...over })),
      claims.map((_, at) => aQuantity({ claim: `c${at}`, quote: at === 0 ? quote : '10' })),
      ({ claim }) => verbs[Number(claim?.slice(1))] ?? (verbs.length > 0 ? null : 'send'),
      noPoints,
      (article) => article,
      new IdMaker(),
    ).map(({ title, measure: id, claims: members }) => [title, id, members.length])

  it('offers what three claims count, though no measure names it', () => {
    expect(others({}, {}, { counted: 'Truck' }, { counted: 'horse' })).toEqual([['Truck: send', 'other:truck send', 3]])
  })

  it('is titled as the claims count', () => {
    expect(others({ counted: 'South Port crane' }, { counted: 'South Port crane' }, { counted: 'South Port crane' })).toEqual([['South Port crane: send', 'other:south port crane send', 3]])
  })

  it.each<[title: string, verbs: (string | null)[], found: unknown[]]>([
    ['what is told in words of one meaning is one', ['send', 'dispatch', 'send'], [['Truck: send', 'other:truck send', 3]]],
    ['what was sent is not what was lost', ['send', 'lose', 'send'], []],
    ['what is told of nothing is nothing', [null, 'be', null], []],
  ])('%s', (_, verbs, found) => {
    expect(othersOf('10', [{}, {}, {}], verbs)).toEqual(found)
  })

  it('asks of money and shares for no verb', () => {
    const share = { unit: 'percent', counted: 'turnout' }
    expect(othersOf('10', [share, share, share], [null, 'rise', null])).toEqual([['Turnout', 'other:turnout', 3]])
  })

  it('holds the money of one owner, or of one story', () => {
    const revenue = { unit: 'USD', counted: 'revenue' }
    expect(others({ ...revenue, actor: 'Ruiz' }, { ...revenue, actor: 'Ruiz' }, { ...revenue, actor: 'Ruiz' })).toEqual([['Revenue', 'other:revenue', 3]])
    expect(others({ ...revenue, actor: 'Ruiz' }, { ...revenue, actor: 'Ruiz' }, { ...revenue, actor: 'Medina' })).toEqual([])
    expect(others({ ...revenue, articles: ['a1'] }, { ...revenue, articles: ['a1'] }, { ...revenue, articles: ['a2'] })).toEqual([])
  })

  it('makes none of a noun that names no one thing', () => {
    expect(others({ counted: 'person' }, { counted: 'Person' }, { counted: 'person' })).toEqual([])
    expect(others({ counted: 'North Norlander' }, { counted: 'North Norlander' }, { counted: 'North Norlander' })).toHaveLength(1)
    expect(others({ counted: 'Peruvian' }, { counted: 'Peruvian' }, { counted: 'Peruvian' })).toEqual([])
    expect(others({ counted: 'young person' }, { counted: 'young person' }, { counted: 'young person' })).toHaveLength(1)
  })

  it.each(['5,000-ton', 'three-day', '5000-tonne'])('does not add what a thing is like: %s', (quote) => {
    expect(othersOf(quote, [{}, {}, {}])).toEqual([])
  })

  it.each([
    ['another unit', { unit: 'tonne' }],
    ['a rate', { per: 'day' }],
    ['a measure of its own', { measure: 'trucks' }],
    ['a fall by so much', { change: { direction: 'down' as const, role: 'by' as const } }],
    ['nothing counted', { counted: null }],
  ])('does not add %s', (_, odd) => {
    expect(others({}, {}, odd)).toEqual([])
  })
})
