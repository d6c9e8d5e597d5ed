import type { Topic } from '../codebook/codebook.ts'
import { termPattern } from '../codebook/terms.ts'

/** Says which topics a text is about: those of whose terms one stands in it; first those of its headline, each in the codebook's order. */
export type TopicFinder = (text: string, headline: string) => string[]

/** Text and terms are compared in lower case: a pattern that folds case itself takes several times as long. */
export function topicFinder(topics: readonly Topic[]): TopicFinder {
  const patterns = topics.flatMap(({ id, terms }) => {
    const pattern = termPattern(terms.map((term) => term.toLowerCase()), { as: 'words' })
    return pattern === null ? [] : [{ id, pattern: new RegExp(pattern.source, 'u') }]
  })
  return (text, headline) => {
    const topics = [headline, text].flatMap((part) => {
      const lower = part.toLowerCase()
      return patterns.filter(({ pattern }) => pattern.test(lower)).map(({ id }) => id)
    })
    return [...new Set(topics)]
  }
}
