import { describe, expect, it } from 'vitest'
import { cardFigures, excerptOf, feedOf, headlineEnd, publishedLabel } from '../../src/select/feed.ts'
import { parseSearch } from '../../src/select/search.ts'
import type { Filters } from '../../src/select/filters.ts'
import type { Sort } from '../../src/select/url.ts'
import { aBundle, aClaim, anArticle, anEvent, aQuantity } from '../fixtures/bundle.ts'
import { aCorpus, aSelection } from '../fixtures/corpus.ts'

const order = (sort: Sort, over: Partial<Filters> = {}, bundle = aCorpus()) => feedOf(aSelection(over, bundle), sort).items.map(({ article }) => article.id)

describe('the order of the feed', () => {
  const events = [
    anEvent({ id: 'e1', articles: ['a1'], earliest: '2025-06-30', latest: '2025-06-30' }),
    anEvent({ id: 'e2', articles: ['a3'], earliest: '2025-06-01', latest: '2025-06-01' }),
    anEvent({ id: 'old', articles: ['a2'], earliest: '2025-07-01', latest: '2025-07-01', mentioned: true }),
  ]
  it.each<[Sort, Partial<Filters>, string[]]>([
    ['report', {}, ['a2', 'a1', 'a3']],
    ['report-oldest', {}, ['a1', 'a2', 'a3']],
    ['event', {}, ['a1', 'a3', 'a2']],
    ['event-oldest', {}, ['a3', 'a1', 'a2']],
    ['relevance', { q: 'bridge' }, ['a2']],
    ['relevance', {}, ['a2', 'a1', 'a3']],
  ])('by %s of %o', (sort, over, ids) => {
    expect(order(sort, over, aCorpus({ events }))).toEqual(ids)
  })

  it('by relevance puts a headline before a mention, and the undated among the others', () => {
    const articles = [
      anArticle({ id: 'mention', headline: 'Weather', text: 'Weather\nA bridge closed.' }),
      anArticle({ id: 'headline', headline: 'Bridge closed', text: 'Bridge closed\nRain.', published: { kind: 'unknown', earliest: null, latest: null, evidence: [] } }),
    ]
    expect(order('relevance', { q: 'bridge' }, aCorpus({ articles, quantities: [], claims: [], events: [] }))).toEqual(['headline', 'mention'])
  })
})

describe('feedOf', () => {
  it('puts the newest first and the undated after the dated', () => {
    const feed = feedOf(aSelection(), 'report')
    expect(feed.items.map(({ article, undated }) => [article.id, undated])).toEqual([['a2', false], ['a1', false], ['a3', true]])
    expect([feed.dated, feed.undated]).toEqual([2, 1])
  })

  it('folds a repeat into its original, and shows it alone when the original is filtered away', () => {
    const repeat = anArticle({ id: 'r', duplicateOf: 'a1', text: 'Depot sends lorries', headline: 'Depot sends lorries' })
    const bundle = aCorpus({ articles: [...aCorpus().articles, repeat] })
    expect(feedOf(aSelection({}, bundle), 'report').items.find(({ article }) => article.id === 'a1')?.repeats).toEqual([repeat])
    expect(feedOf(aSelection({ q: 'lorries' }, bundle), 'report').items.map(({ article }) => article.id)).toEqual(['r'])
  })
})

it.each([
  [{ kind: 'stated', earliest: '2025-06-16', latest: '2025-06-16' }, '16 Jun 2025'],
  [{ kind: 'stated', earliest: '2025-06-16', latest: '2025-06-16', evidence: [{ correction: 'k1' }] }, '16 Jun 2025, by hand'],
  [{ kind: 'inferred', earliest: null, latest: '2025-10-10' }, 'on or before 10 Oct 2025, inferred'],
  [{ kind: 'unknown', earliest: null, latest: null }, 'undated'],
] as const)('%o reads "%s"', (published, label) => {
  expect(publishedLabel(anArticle({ published: { ...published, evidence: 'evidence' in published ? [...published.evidence] : [] } }))).toBe(label)
})

it.each([
  ['title', 'Head\nBody.', 'Head', 4],
  ['first-sentence', 'One. Two.', 'One.', 4],
  ['first-sentence', 'A long first sentence here.', 'A long first…', 12],
  ['first-sentence', 'Other text', 'Head', 0],
] as const)('a headline from the %s of %j ends at %4$i', (headlineFrom, text, headline, end) => {
  expect(headlineEnd(anArticle({ headlineFrom, text, headline }))).toBe(end)
})

describe('excerptOf', () => {
  const text = `Head\n${'filler words '.repeat(40)}then the shells fell at dawn.`
  const article = anArticle({ text, headline: 'Head', headlineFrom: 'title' })
  it('begins with the body', () => {
    const excerpt = excerptOf(article, parseSearch(''))
    expect(excerpt.cut).toBe(false)
    expect(excerpt.pieces[0]?.text.startsWith('filler words')).toBe(true)
  })
  it('begins shortly before the searched word, at a word', () => {
    const excerpt = excerptOf(article, parseSearch('shells'))
    expect(excerpt.cut).toBe(true)
    expect(excerpt.pieces.find(({ hit }) => hit)?.text).toBe('shells')
    expect(excerpt.pieces[0]?.text).toMatch(/^(?:filler|words) /)
  })
})

it('a card shows first what a series charts, and no number that only points to what is known', () => {
  const claims = [aClaim({ id: 'c1', measure: null }), aClaim({ id: 'c2', quantities: ['q2'] })]
  const quantities = [aQuantity({ id: 'q1' }), aQuantity({ id: 'q2', claim: 'c2' }), aQuantity({ id: 'q3', claim: null })]
  const bundle = aBundle({ claims, quantities })
  expect(bundle.articles.flatMap((article) => cardFigures(article, aSelection({}, bundle)).map(({ id }) => id))).toEqual(['q2', 'q1'])
})
