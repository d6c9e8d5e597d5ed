import { expect, it } from 'vitest'
import { indexBundle } from '../../src/select/bundle-index.ts'
import { dayKnown, eventDetails, eventTitle, evidenceText, publishedSentence, sourceLine } from '../../src/select/provenance.ts'
import { aBundle, aCorrection, anArticle, anEvent } from '../fixtures/bundle.ts'

const byHand = anArticle({ published: { kind: 'stated', earliest: '2025-06-16', latest: '2025-06-16', evidence: [{ correction: 'k1' }] } })
const correction = aCorrection({ kind: 'date', quantity: null, changes: [{ field: 'published', was: 'none', now: '2025-06-16' }], reason: 'As printed on paper' })
const index = indexBundle(aBundle({ articles: [byHand], corrections: [correction] }))

it('a day that an analyst states is not said to be the source’s', () => {
  expect(publishedSentence(anArticle())).toBe('Published 16 June 2025, as the source states')
  expect(publishedSentence(byHand)).toBe('Published 16 June 2025, as stated by hand')
  expect(sourceLine(byHand, index)).toBe('Depot Daily, “Ten trucks left the depot on Monday”, 16 June 2025 (stated by hand)')
  expect([byHand, anArticle()].map(({ published }) => dayKnown(published))).toEqual(['by-hand', 'stated'])
})

it('the evidence of a day stated by hand is who says so, and why', () => {
  expect(evidenceText({ correction: 'k1' }, byHand, index)).toBe('Date stated by hand (published 2025-06-16, was none; As printed on paper; A. Analyst)')
})

it.each<[string, boolean, string]>([
  ['2025-06-20', true, 'Ahead: Ten trucks left the depot'],
  ['2025-06-10', true, 'Background: Ten trucks left the depot'],
  // What the reports tell themselves needs no word.
  ['2025-06-20', false, 'Ten trucks left the depot'],
])('what a report of 16 June only mentions is ahead or background: of %s, mentioned %s', (day, mentioned, title) => {
  const event = anEvent({ earliest: day, latest: day, mentioned, articles: ['a1'] })
  expect(eventTitle(event, index)).toBe(title)
  expect(eventDetails(event, index).isAhead).toBe(day > '2025-06-16')
})
