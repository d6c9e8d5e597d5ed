/**
 * A codebook term to a pattern over text. It matches whole words, with any white space or hyphen between them and either
 * apostrophe; a trailing * matches any ending ("deploy*"), else the last word may be inflected: shell, shells, fire, fired, firing.
 */
export interface TermOptions {
  /** 'names': no inflection but the possessive, and upper and lower case as written, but for a first word that a sentence may begin with or not ("the North", "state media"). */
  as: 'words' | 'names'
}

/** A pattern (flags g and u, and i for words) that finds any of the terms, longest first; null when there are none. */
export function termPattern(terms: readonly string[], { as }: TermOptions): RegExp | null {
  if (terms.length === 0) return null
  const longestFirst = [...terms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const body = longestFirst.map((term) => termSource(term, as)).join('|')
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, as === 'names' ? 'gu' : 'giu')
}

/** One spelling for the variants of a name that its pattern lets through. */
export function plainName(name: string): string {
  return name.trim().replace(/[\s-]+/g, ' ').replace(/’/g, "'").replace(/^[\p{Lu}](?=\p{Ll})/u, (first) => first.toLowerCase())
}

function termSource(term: string, as: TermOptions['as']): string {
  const words = term.trim().split(/[\s-]+/)
  return words.map((word, at) => (at === words.length - 1 && as === 'words' ? lastWord(word) : at === 0 && as === 'names' ? opener(word) : literal(word))).join('[\\s-]+')
}

/** A name's first word: one in lower case, or "The", may or may not begin a sentence. */
function opener(word: string): string {
  const [first = ''] = word
  const varies = /^\p{Ll}+(?![\p{L}\d])/u.test(word) || word === 'The'
  return varies && word !== '' ? `[${first.toUpperCase()}${first.toLowerCase()}]${literal(word.slice(1))}` : literal(word)
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
