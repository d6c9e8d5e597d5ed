import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromNumber } from '../../src/lib/days.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'
import { DISPOSITIONS, SORT_KEYS } from '../../src/select/ledger-state.ts'
import { EMPTY_VIEW, queryOfView, SORTS, viewFromQuery, type View } from '../../src/select/url.ts'

const id = fc.string({ minLength: 1, unit: 'grapheme' })
const day = fc.integer({ min: -20_000, max: 40_000 }).map(dayFromNumber)
const view: fc.Arbitrary<View> = fc.record({
  filters: fc.record({
    topics: fc.uniqueArray(id),
    entities: fc.uniqueArray(id),
    sources: fc.uniqueArray(id),
    kinds: fc.uniqueArray(id),
    certainty: fc.uniqueArray(id),
    speakers: fc.uniqueArray(id),
    from: fc.option(day),
    to: fc.option(day),
    q: fc.string({ unit: 'grapheme' }),
    dated: fc.boolean(),
    undated: fc.boolean(),
  }),
  main: fc.constantFrom('figures', 'ledger'),
  sort: fc.constantFrom(...SORTS),
  article: fc.option(id),
  mark: fc.option(id),
  pin: fc.uniqueArray(id),
  tables: fc.uniqueArray(id),
  days: fc.option(fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))),
  ledger: fc.record({
    filters: fc.record({ q: fc.string({ unit: 'grapheme' }), disposition: fc.option(fc.constantFrom(...DISPOSITIONS)), chart: fc.option(id) }),
    sort: fc.option(fc.record({ key: fc.constantFrom(...SORT_KEYS), down: fc.boolean() })),
  }),
  embed: fc.option(id),
})

describe('a view and its link', () => {
  it('read back as the same view, whatever is in it', () => {
    fc.assert(
      fc.property(view, (asked) => {
        expect(viewFromQuery(queryOfView(asked))).toEqual({ view: asked, ignored: [] })
      }),
    )
  })

  it('stay short and readable', () => {
    const filters = { ...NO_FILTERS, topics: ['munitions', 'troops'], certainty: ['planned'], from: '2025-06-14', to: null, q: 'artillery shells', undated: false }
    expect(queryOfView({ ...EMPTY_VIEW, filters, main: 'ledger', sort: 'event', article: 'a1', mark: 'q1', pin: ['c1', 'c2'], tables: ['timeline'], days: { from: '2025-06-01', to: '2025-06-30' } })).toBe(
      '?topic=munitions,troops&sure=planned&from=2025-06-14&q=artillery+shells&undated=0&view=ledger&sort=event&article=a1&mark=q1&pin=c1,c2&table=timeline&days=2025-06-01..2025-06-30',
    )
    expect(queryOfView(EMPTY_VIEW)).toBe('')
  })
})

describe('a bad link', () => {
  it.each([
    ['?from=yesterday', [{ key: 'from', value: 'yesterday' }]],
    ['?to=2025-06-31', [{ key: 'to', value: '2025-06-31' }]],
    ['?undated=maybe', [{ key: 'undated', value: 'maybe' }]],
    ['?view=attic', [{ key: 'view', value: 'attic' }]],
    ['?ledger-kind=age', [{ key: 'ledger-kind', value: 'age' }]],
    ['?ledger-sort=--number', [{ key: 'ledger-sort', value: '--number' }]],
    ['?sort=size', [{ key: 'sort', value: 'size' }]],
    ['?days=2025-06-30..2025-06-01', [{ key: 'days', value: '2025-06-30..2025-06-01' }]],
    ['?days=June', [{ key: 'days', value: 'June' }]],
    ['?topic=,,&article=&mark=', []],
    ['?utm_source=mail', []],
  ])('%s shows everything and says what it ignored', (query, ignored) => {
    expect(viewFromQuery(query)).toEqual({ view: EMPTY_VIEW, ignored })
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (query) => {
        expect(viewFromQuery(query).view.filters.topics).not.toContain('')
      }))
  })
})
