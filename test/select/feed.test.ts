import { describe, expect, it } from 'vitest'
import { cardFigures, excerptOf, feedOf, headlineEnd, publishedLabel } from '../../src/select/feed.ts'
import { parseSearch } from '../../src/select/search.ts'
import { anArticle } from '../fixtures/bundle.ts'
import { aCorpus, aSelection } from '../fixtures/corpus.ts'

describe('feedOf', () => {
  it('puts the newest first and the undated after the dated', () => {
    const feed = feedOf(aSelection())
    expect(feed.items.map(({ article, undated }) => [article.id, undated])).toEqual([['a2', false], ['a1', false], ['a3', true]])
    expect([feed.dated, feed.undated]).toEqual([2, 1])
  })

  it('folds a repeat into its original, and shows it alone when the original is filtered away', () => {
    const repeat = anArticle({ id: 'r', duplicateOf: 'a1', text: 'Depot sends lorries', headline: 'Depot sends lorries' })
    const bundle = aCorpus({ articles: [...aCorpus().articles, repeat] })
    expect(feedOf(aSelection({}, bundle)).items.find(({ article }) => article.id === 'a1')?.repeats).toEqual([repeat])
    expect(feedOf(aSelection({ q: 'lorries' }, bundle)).items.map(({ article }) => article.id)).toEqual(['r'])
  })
})

it.each([
  [{ kind: 'stated', earliest: '2025-06-16', latest: '2025-06-16' }, '16 Jun 2025'],
  [{ kind: 'inferred', earliest: null, latest: '2025-10-10' }, 'by 10 Oct 2025, inferred'],
  [{ kind: 'unknown', earliest: null, latest: null }, 'undated'],
] as const)('%o reads "%s"', (published, label) => {
  expect(publishedLabel(anArticle({ published: { ...published, evidence: [] } }))).toBe(label)
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

it('a card shows first what a series charts', () => {
  const selection = aSelection()
  const [article] = aCorpus().articles
  expect(article === undefined ? [] : cardFigures(article, selection).map(({ id }) => id)).toEqual(['q1', 'q2'])
})
