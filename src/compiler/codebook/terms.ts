import { compareText } from '../../lib/compare-text.ts'

export interface TermOptions {
  /**
   * 'words': in any case; a trailing * matches any ending ("deploy*"), else the last word may be inflected: shell, shells, fire, fired, firing.
   * 'names': as written, without inflection or *, but that a sentence may begin with it ("the North", "state media").
   */
  as: 'words' | 'names'
}

/**
 * A pattern (flags g and u, and i for words) that finds any of a codebook's terms in a text, longest first; null when there are none. It matches whole
 * words, with any white space or hyphen between them and either apostrophe.
 */
export function termPattern(terms: readonly string[], { as }: TermOptions): RegExp | null {
  if (terms.length === 0) return null
  const longestFirst = [...terms].sort((a, b) => b.length - a.length || compareText(a, b))
  const body = longestFirst.map((term) => termSource(term, as)).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, as === 'names' ? 'gu' : 'giu')
}

/** One spelling for the variants of a name that its pattern lets through. */
export function plainName(name: string): string {
  return name.trim().replace(/[\s-]+/g, ' ').replace(/’/g, "'")
}

/** What is known by a name that its pattern found, its first letter as written or a sentence's first. `known` has plain names. */
export function knownBy<T>(known: ReadonlyMap<string, T>, found: string): T | undefined {
  const name = plainName(found)
  return known.get(name) ?? known.get(name.slice(0, 1).toLowerCase() + name.slice(1))
}

function termSource(term: string, as: TermOptions['as']): string {
  const words = term.trim().split(/[\s-]+/)
  return words.map((word, at) => (at === words.length - 1 && as === 'words' ? lastWord(word) : at === 0 && as === 'names' ? opener(word) : literal(word))).join('[\\s-]+')
}

/** A name's first word, with a capital too if it is all in small letters. */
function opener(word: string): string {
  return /^\p{Ll}+$/u.test(word) ? `[${word.slice(0, 1).toUpperCase()}${word.slice(0, 1)}]${word.slice(1)}` : literal(word)
}

function lastWord(word: string): string {
  if (word.endsWith('*')) return `${literal(word.slice(0, -1))}[\\p{L}]*`
  if (/[^aeiou]y$/i.test(word)) return `${literal(word.slice(0, -1))}(?:y|ies|ied|ying)`
  if (/e$/i.test(word)) return `${literal(word.slice(0, -1))}(?:e|es|ed|ing)`
  if (/(?:s|x|z|ch|sh)$/i.test(word)) return `${literal(word)}(?:es|ed|ing)?`
  return `${literal(word)}(?:s|es|ed|ing)?`
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]")
}
