import { describe, expect, it } from 'vitest'
import { markDuplicates } from '../../../../src/compiler/merge/stories/duplicates.ts'
import { anArticle } from '../../../fixtures/bundle.ts'

const REPORT =
  'The harbour master said on Monday that 12 ships had left the northern port since the storm ended, and that the last of them carried grain for the islands, where the ferries have been out of service for three weeks.'

const duplicateOf = (second: string, first = REPORT): string | null => {
  const articles = [anArticle({ id: 'first', text: first }), anArticle({ id: 'second', text: second })]
  markDuplicates(articles)
  return articles[1]?.duplicateOf ?? null
}

describe('markDuplicates', () => {
  it.each([
    ['word for word', REPORT],
    ['but for case and punctuation', REPORT.toUpperCase().replaceAll(',', ' –')],
    ['but for a sentence more', `${REPORT} He gave no names.`],
    ['but for a word', REPORT.replace('storm', 'gale')],
  ])('finds the same report, %s', (_, text) => {
    expect(duplicateOf(text)).toBe('first')
  })

  it.each([
    ['another number', REPORT.replace('12', '14')],
    ['another report', 'The fishing fleet stays in port, since the harbour master closed the northern entry on Monday for repairs.'],
    ['the same words in another order', REPORT.split(' ').toReversed().join(' ')],
  ])('keeps apart %s', (_, text) => {
    expect(duplicateOf(text)).toBeNull()
  })

  const titled = (title: string, id: string) => anArticle({ id, text: `${title}\n${REPORT}`, headline: title, headlineFrom: 'title' })
  it.each([
    ['without a headline', anArticle({ id: 'second', text: REPORT }), 'first'],
    ['as a rewrite', titled('(2nd LD) 12 ships leave port', 'second'), 'first'],
    ['under a headline that leaves the number out', titled('Ships leave port', 'second'), 'first'],
    ['under a headline of another number', titled('14 ships leave port', 'second'), null],
  ])('finds the same body %s', (_, second, original) => {
    markDuplicates([titled('12 ships leave port', 'first'), second])
    expect(second.duplicateOf).toBe(original)
  })

  it('compares texts shorter than a run of words too', () => {
    expect(duplicateOf('Ship left', 'Ship left')).toBe('first')
    expect(duplicateOf('Ship left', 'Boat left')).toBeNull()
  })

  it('points a third repeat to the first', () => {
    const articles = ['a', 'b', 'c'].map((id) => anArticle({ id, text: REPORT }))
    markDuplicates(articles)
    expect(articles.map((article) => article.duplicateOf)).toEqual([null, 'a', 'a'])
  })
})
