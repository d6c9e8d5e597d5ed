import type { Span } from '../bundle/schema.ts'
import { eitherSpelling } from './spelling.ts'

/** A word or a phrase, lower case; `whole` where no longer word will do: "US" is not in "industry", and "UN" not in "unit". */
export interface SearchTerm {
  text: string
  whole: boolean
}

/** What a text must hold, of each list one at least, and what it must not. */
export interface SearchTerms {
  include: readonly (readonly SearchTerm[])[]
  exclude: readonly SearchTerm[]
}

const ACRONYM = /^\p{Lu}{2,4}$/u
const DOTTED = /^(?:\p{L}\.){2,4}$/u

/** Words are joined by "and", or by "OR" between them; quotes keep a phrase together; a minus excludes: `shells "northern fleet" OR "southern fleet" -leaflets`. A word finds those that begin with it. */
export function parseSearch(query: string): SearchTerms {
  const include: SearchTerm[][] = []
  const exclude: SearchTerm[] = []
  let joins = false
  for (const match of query.matchAll(/(-?)(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/g)) {
    const written = match[2] ?? match[3] ?? ''
    const text = fold(written).trim().replaceAll(/\s+/g, ' ')
    if (text === '' || text === '-') continue
    if (match[3] === 'OR' && match[1] === '' && include.length > 0) {
      joins = true
      continue
    }
    const dotted = DOTTED.test(text)
    const term = { text: dotted ? text.replaceAll('.', '') : text, whole: dotted || ACRONYM.test(written) }
    if (match[1] === '-') exclude.push(term)
    else if (joins) include.at(-1)?.push(term)
    else include.push([term])
    joins = false
  }
  return { include, exclude }
}

/** `folded` is the text as `fold` gives it. */
export function matchesSearch(folded: string, terms: SearchTerms): boolean {
  return terms.include.every((any) => any.some((term) => isIn(folded, term))) && !terms.exclude.some((term) => isIn(folded, term))
}

function isIn(folded: string, term: SearchTerm): boolean {
  return folded.search(patternOf(term)) >= 0
}

/** How often any of them stands in a text. */
export function timesIn(folded: string, any: readonly SearchTerm[]): number {
  return any.reduce((sum, term) => sum + (folded.match(patternOf(term))?.length ?? 0), 0)
}

/** Four digits or more, with their commas or without. */
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)|\d{4,}/g

/** "5000" finds "5,000", "long-range" "long range" and "labor" "labour", and the other way round; "us" as an acronym "u.s.", too. */
function patternOf(term: SearchTerm): RegExp {
  const key = `${term.whole ? '=' : ' '}${term.text}`
  const known = PATTERNS.get(key)
  if (known !== undefined) return known
  if (PATTERNS.size > MOST_PATTERNS) PATTERNS.clear()
  const pattern = madeFor(term)
  PATTERNS.set(key, pattern)
  return pattern
}

/** A term is asked of every report. */
const PATTERNS = new Map<string, RegExp>()
const MOST_PATTERNS = 50

/** Where scripts put spaces between words, a term begins a word; others have their words side by side. */
const BEGINS = String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d])`

function madeFor({ text, whole }: SearchTerm): RegExp {
  const begins = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text) ? BEGINS : ''
  if (whole) return new RegExp(`${begins}${text.replaceAll('.', '').replaceAll(/(?<=\p{L})(?=\p{L})/gu, String.raw`\.?`)}(?![\\p{L}\\d])`, 'gu')
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
  const spaced = escaped.replaceAll(/(?<=\S)[- ](?=\S)/g, '[\\- ]')
  const grouped = spaced.replaceAll(NUMBER, (number) => String.raw`(?<!\d|\d,)${number.replaceAll(',', '').replaceAll(/\d(?=\d)/g, '$&,?')}(?!\d|,\d{3})`)
  return new RegExp(begins + grouped.replaceAll(/\p{L}{4,}/gu, eitherSpelling), 'gu')
}

/** Where the searched words stand in a text: sorted, not overlapping. */
export function searchHits(text: string, terms: SearchTerms): Span[] {
  if (terms.include.length === 0) return []
  const folded = fold(text)
  return joinSpans(terms.include.flat().flatMap((term) => [...folded.matchAll(patternOf(term))].map(({ index, 0: match }) => ({ start: index, end: index + match.length }))))
}

/** Lower case, one kind of white space and one of dashes, of the same length as the text, so that offsets stay true. */
export function fold(text: string): string {
  const spaced = text.replaceAll(/\s/g, ' ').replaceAll(/[‐‑‒–—−]/g, '-')
  const lower = spaced.toLowerCase()
  return lower.length === text.length ? lower : spaced.replaceAll(/./gsu, lowerSameLength)
}

function lowerSameLength(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}
