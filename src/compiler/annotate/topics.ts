import type { Topic } from '../codebook/codebook.ts'
import { termPattern } from '../codebook/terms.ts'

/** Says which topics a text is about: those of whose terms one stands in it, in the codebook's order. */
export type TopicFinder = (text: string) => string[]

interface Term {
  /** How a word of the text must begin for the term to stand there; '' when any may. */
  prefix: string
  pattern: RegExp
}

/** Letters that are compared before a term's pattern is tried: most texts hold few of the beginnings. */
const LONGEST_PREFIX = 3

export function topicFinder(topics: readonly Topic[]): TopicFinder {
  const known = topics.map(({ id, terms }) => ({ id, terms: terms.flatMap(termOf) }))
  return (text) => {
    const prefixes = prefixesOf(text)
    const stands = ({ prefix, pattern }: Term): boolean => prefixes.has(prefix) && text.search(pattern) !== -1
    return known.filter(({ terms }) => terms.some(stands)).map(({ id }) => id)
  }
}

function termOf(term: string): Term[] {
  const pattern = termPattern([term], { as: 'words' })
  const first = /^[\p{L}\p{N}]+/u.exec(term.trim())?.[0] ?? ''
  // The last letter may be inflected away: "fire", "firing".
  const prefix = first.toLowerCase().slice(0, Math.min(LONGEST_PREFIX, Math.max(0, first.length - 1)))
  return pattern === null ? [] : [{ prefix, pattern }]
}

/** The beginnings of all words of a text, up to the longest that is asked for. */
function prefixesOf(text: string): ReadonlySet<string> {
  const prefixes = new Set([''])
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    for (let length = 1; length <= LONGEST_PREFIX; length += 1) prefixes.add(word.slice(0, length))
  }
  return prefixes
}
