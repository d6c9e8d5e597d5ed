import type { Span } from '../bundle/schema.ts'

/** Words that a text must hold and words that it must not, lower case. */
export interface SearchTerms {
  include: readonly string[]
  exclude: readonly string[]
}

/** Words are joined by "and"; quotes keep a phrase together; a minus excludes: `shells "northern fleet" -leaflets`. */
export function parseSearch(query: string): SearchTerms {
  const include: string[] = []
  const exclude: string[] = []
  for (const match of query.matchAll(/(-?)(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/g)) {
    const term = fold(match[2] ?? match[3] ?? '').trim().replaceAll(/\s+/g, ' ')
    if (term === '' || term === '-') continue
    if (match[1] === '-') exclude.push(term)
    else include.push(term)
  }
  return { include, exclude }
}

/** `folded` is the text as `fold` gives it. */
export function matchesSearch(folded: string, terms: SearchTerms): boolean {
  return terms.include.every((term) => isIn(folded, term)) && !terms.exclude.some((term) => isIn(folded, term))
}

function isIn(folded: string, term: string): boolean {
  const pattern = patternOf(term)
  return pattern === null ? folded.includes(term) : folded.search(pattern) >= 0
}

/** Four digits or more, with their commas or without. */
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)|\d{4,}/g

/** "5000" finds "5,000", and "long-range" "long range", and the other way round; null for a term without such, which stands for itself. */
function patternOf(term: string): RegExp | null {
  const known = PATTERNS.get(term)
  if (known !== undefined) return known
  if (PATTERNS.size > MOST_PATTERNS) PATTERNS.clear()
  const pattern = madeFor(term)
  PATTERNS.set(term, pattern)
  return pattern
}

/** A term is asked of every report. */
const PATTERNS = new Map<string, RegExp | null>()
const MOST_PATTERNS = 50

function madeFor(term: string): RegExp | null {
  if (term.search(NUMBER) < 0 && !/\S[- ]\S/.test(term)) return null
  const escaped = term.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(escaped.replaceAll(/(?<=\S)[- ](?=\S)/g, '[- ]').replaceAll(NUMBER, (number) => String.raw`(?<!\d|\d,)${number.replaceAll(',', '').replaceAll(/\d(?=\d)/g, '$&,?')}(?!\d|,\d{3})`), 'g')
}

/** Where the searched words stand in a text: sorted, not overlapping. */
export function searchHits(text: string, terms: SearchTerms): Span[] {
  if (terms.include.length === 0) return []
  const folded = fold(text)
  const found: Span[] = []
  for (const term of terms.include) {
    const pattern = patternOf(term)
    if (pattern !== null) for (const { index, 0: match } of folded.matchAll(pattern)) found.push({ start: index, end: index + match.length })
    else for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) found.push({ start: at, end: at + term.length })
  }
  return joinSpans(found)
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
