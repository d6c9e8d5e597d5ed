import type { Topic } from '../codebook/codebook.ts'
import { termPattern } from '../codebook/terms.ts'

/** Says which topics a text is about: those of whose terms one stands in it, in the codebook's order. */
export type TopicFinder = (text: string) => string[]

/** Text and terms are compared in lower case: a pattern that folds case itself takes several times as long. */
export function topicFinder(topics: readonly Topic[]): TopicFinder {
  const patterns = topics.flatMap(({ id, terms }) => {
    const pattern = termPattern(terms.map((term) => term.toLowerCase()), { as: 'words' })
    return pattern === null ? [] : [{ id, pattern: new RegExp(pattern.source, 'u') }]
  })
  return (text) => {
    const lower = text.toLowerCase()
    return patterns.filter(({ pattern }) => pattern.test(lower)).map(({ id }) => id)
  }
}
