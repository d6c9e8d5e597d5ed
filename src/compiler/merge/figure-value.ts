import type { Claim, NamedSpan, Quantity } from '../../bundle/schema.ts'

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

/** Bounds of which neither holds a number of the other. */
export function excludes(a: Pick<Claim, 'low' | 'high'>, b: Pick<Claim, 'low' | 'high'>): boolean {
  return (a.low ?? -Infinity) > (b.high ?? Infinity) || (b.low ?? -Infinity) > (a.high ?? Infinity)
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

/** Equal, or one of them not said. */
export function compatibleNames(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.toLowerCase() === b.toLowerCase()
}
