import type { Topic } from '../codebook/codebook.ts'
import { termPattern } from '../codebook/terms.ts'

/** Says which topics a text is about: those of whose terms one stands in it, in the codebook's order. */
export type TopicFinder = (text: string) => string[]

export function topicFinder(topics: readonly Topic[]): TopicFinder {
  const patterns = topics.map(({ id, terms }) => ({ id, pattern: termPattern(terms, { as: 'words' }) }))
  return (text) => patterns.filter(({ pattern }) => pattern !== null && text.search(pattern) !== -1).map(({ id }) => id)
}
