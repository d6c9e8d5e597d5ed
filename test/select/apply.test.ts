import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/bundle/schema.ts'
import { applyFilters, countFacets } from '../../src/select/apply.ts'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { NO_FILTERS, type Filters } from '../../src/select/filters.ts'
import { aBundle, aClaim, anArticle, anEvent } from '../fixtures/bundle.ts'

const days = (earliest: string | null, latest: string | null): Article['published'] => ({
  kind: earliest === null && latest === null ? 'unknown' : earliest === latest ? 'stated' : 'inferred',
  earliest,
  latest,
  evidence: [],
})

const bundle = aBundle({
  topics: [
    { id: 'transport', label: 'Transport' },
    { id: 'harbour', label: 'Harbour' },
    { id: 'weather', label: 'Weather' },
  ],
  articles: [
    anArticle({ id: 'dated', text: 'Ten trucks left the depot.', topics: ['transport'], published: days('2025-06-16', '2025-06-16') }),
    anArticle({ id: 'late', text: 'Two ships came in.', topics: ['harbour', 'transport'], published: days('2025-06-20', '2025-06-20') }),
    anArticle({ id: 'bounded', text: 'Ships wait.', topics: ['harbour'], published: days(null, '2025-06-10') }),
    anArticle({ id: 'undated', text: 'Trucks wait.', topics: ['transport'], published: days(null, null) }),
  ],
  claims: [
    aClaim({ id: 'of-dated', articles: ['dated'], asOf: { earliest: '2025-06-01', latest: '2025-06-01' } }),
    aClaim({ id: 'of-undated', articles: ['undated'], asOf: { earliest: null, latest: null } }),
  ],
  events: [
    anEvent({ id: 'old', articles: ['dated'], earliest: '1950-01-01', latest: '1950-12-31', mentioned: true }),
    anEvent({ id: 'new', articles: ['late'], earliest: '2025-06-19', latest: '2025-06-19' }),
  ],
})
const index = indexBundle(bundle)
const kept = (over: Partial<Filters>) => {
  const selection = applyFilters(index, { ...NO_FILTERS, ...over })
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)
  return [ids(selection.articles), ids(selection.claims), ids(selection.events)]
}

describe('applyFilters keeps articles, claims and events', () => {
  it.each<[string, Partial<Filters>, string[], string[], string[]]>([
    ['all without filters', {}, ['dated', 'late', 'bounded', 'undated'], ['of-dated', 'of-undated'], ['old', 'new']],
    ['of a topic', { topics: ['harbour'] }, ['late', 'bounded'], [], ['new']],
    ['of any of two topics', { topics: ['harbour', 'transport'] }, ['dated', 'late', 'bounded', 'undated'], ['of-dated', 'of-undated'], ['old', 'new']],
    ['of a topic nobody has', { topics: ['weather'] }, [], [], []],
    ['from a day on', { from: '2025-06-16' }, ['dated', 'late', 'undated'], ['of-undated'], ['new']],
    ['up to a day', { to: '2025-06-16' }, ['dated', 'bounded', 'undated'], ['of-dated', 'of-undated'], ['old']],
    ['without the undated', { undated: false }, ['dated', 'late'], ['of-dated'], ['old', 'new']],
    ['with words', { q: 'trucks wait' }, ['undated'], ['of-undated'], []],
    ['without a word', { q: '-trucks' }, ['late', 'bounded'], [], ['new']],
    ['from after to', { from: '2025-06-20', to: '2025-06-16' }, [], [], []],
  ])('%s', (_, over, articles, claims, events) => {
    expect(kept(over)).toEqual([articles, claims, events])
  })
})

describe('applyFilters never parts a figure or an event from all of its reports', () => {
  const day = { earliest: '2025-06-16', latest: '2025-06-16' }
  const by = { earliest: null, latest: '2025-06-20' }
  const mixed = indexBundle(
    aBundle({
      articles: [anArticle({ id: 'dated', published: days('2025-06-20', '2025-06-20') }), anArticle({ id: 'undated', published: days(null, null) })],
      claims: [
        aClaim({ id: 'day of the undated', articles: ['undated'], asOf: day }),
        aClaim({ id: 'no day of the dated', articles: ['dated'], asOf: by }),
        aClaim({ id: 'day of both', articles: ['undated', 'dated'], asOf: day }),
      ],
      events: [anEvent({ id: 'event of the undated', articles: ['undated'], ...day }), anEvent({ id: 'event of the dated', articles: ['dated'], ...by })],
    }),
  )
  it.each<[string, Partial<Filters>, string[], string[]]>([
    ['without the undated', { undated: false }, ['no day of the dated', 'day of both'], ['event of the dated']],
    ['only the undated', { dated: false }, ['day of the undated', 'day of both'], ['event of the undated']],
    ['a day on which no dated report was printed', { undated: false, from: '2025-06-16', to: '2025-06-16' }, ['day of both'], []],
    ['the day of a report', { undated: false, from: '2025-06-20' }, ['no day of the dated'], ['event of the dated']],
  ])('%s', (_, over, claims, events) => {
    const selection = applyFilters(mixed, { ...NO_FILTERS, ...over })
    expect([selection.claims.map(({ id }) => id), selection.events.map(({ id }) => id)]).toEqual([claims, events])
  })
})

describe('countFacets', () => {
  it.each<[string, Partial<Filters>, Record<string, number>, number]>([
    ['everything', {}, { transport: 3, harbour: 2, weather: 0 }, 2],
    ['other topics stay countable beside a chosen one', { topics: ['harbour'] }, { transport: 3, harbour: 2, weather: 0 }, 1],
    ['a date narrows the topics, and the undated by what is known of their days', { from: '2025-06-18' }, { transport: 2, harbour: 1, weather: 0 }, 1],
    ['the undated stay countable when switched off', { undated: false }, { transport: 2, harbour: 1, weather: 0 }, 2],
    ['words narrow all', { q: 'ships' }, { transport: 1, harbour: 2, weather: 0 }, 1],
  ])('%s', (_, over, topics, undated) => {
    const facets = countFacets(index, { ...NO_FILTERS, ...over })
    expect([Object.fromEntries(facets.topics), facets.undated]).toEqual([topics, undated])
  })
})
