import type { Claim, NamedSpan, Quantity } from '../../../bundle/schema.ts'

type Value = Pick<Quantity, 'low' | 'high' | 'qualifier'>

/** The numbers that the text writes: one, or the two ends of a range. */
export function writtenNumbers({ low, high, qualifier }: Value): string {
  return qualifier === 'range' ? `${low}–${high}` : String(low ?? high)
}

/** Two ways to give the same number that can be one figure: equal hedges, or one text dropped the hedge. */
export function compatibleValues(a: Value, b: Value): boolean {
  if (writtenNumbers(a) !== writtenNumbers(b)) return false
  return a.qualifier === b.qualifier || a.qualifier === 'exact' || b.qualifier === 'exact'
}

/** The hedged one of two compatible values: a headline that drops the hedge doesn't make the figure exact. */
export function hedged<T extends Value>(a: T, b: T): T {
  return a.qualifier === 'exact' ? b : a
}

/** Between "roughly 400" and 405 nobody contradicts anybody, */
const ROUNDING = 0.05

/** nor between "about 350" and 354, for that is how 350 is written; an approximate number reaches half of its last digit, and no further than it rounds. */
function reachOf(number: number): number {
  const digits = String(Math.abs(number))
  const zeros = digits.includes('.') ? -(digits.split('.')[1] ?? '').length : (/0*$/.exec(digits)?.[0].length ?? 0)
  return Math.min(Math.abs(number) * ROUNDING, 10 ** zeros / 2)
}

type Reach = Pick<Claim, 'low' | 'high' | 'qualifier'>

/** Bounds of which neither holds a number of the other; an approximate one reaches a little further. */
export function excludes(a: Reach, b: Reach): boolean {
  return isBeyond(a, b) || isBeyond(b, a)
}

function isBeyond(a: Reach, b: Reach): boolean {
  if (a.low === null || b.high === null) return false
  const reach = [a.qualifier === 'approximate' ? reachOf(a.low) : 0, b.qualifier === 'approximate' ? reachOf(b.high) : 0] as const
  const [low, high] = [a.low - reach[0], b.high + reach[1]]
  return reach[0] + reach[1] > 0 ? low >= high : low > high
}

/** The codebook's entity where the span names one, else its own words. */
export function nameOf(span: NamedSpan | null): string | null {
  return span === null ? null : (span.entity ?? plainName(span.text))
}

function plainName(text: string): string {
  return text
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .trim()
}

/** Who a figure is told apart by: an entity or a name; "the frigate" may be called "the ship" next time. */
export function knownName(span: NamedSpan | null): string | null {
  const name = nameOf(span)
  return name !== null && (span?.entity != null || /\p{Lu}/u.test(name)) ? name : null
}

/** So particular that two reports that give it can hardly mean two things: at least two digits that are not just zeros, of three or more. */
export function isParticular(value: Value): boolean {
  const number = value.low ?? value.high ?? 0
  return Number.isInteger(number) && number >= 100 && String(number).replace(/0+$/, '').length >= 2
}

/** Equal, or one of them not said. */
export function compatibleNames(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.toLowerCase() === b.toLowerCase()
}

/** Named places that share a word ("Arica", "Chile's Arica region") may be one; where one of them names none, it may be the other. */
export function mayBeOnePlace(a: Pick<Quantity, 'place'>, b: Pick<Quantity, 'place'>): boolean {
  const [x, y] = [knownName(a.place), knownName(b.place)].map((name) => new Set(name?.toLowerCase().replace(/['’]s\b/g, '').match(/[\p{L}\p{N}]+/gu)))
  return x === undefined || y === undefined || x.size === 0 || y.size === 0 || [...x].some((word) => y.has(word))
}
