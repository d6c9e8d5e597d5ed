import { arePeopleAndThings } from './people-and-things.ts'
import { statedSums } from './stated-sums.ts'
import type { FoundQuantity } from './types.ts'

type Told = Pick<FoundQuantity, 'start' | 'sentence' | 'low' | 'high' | 'qualifier' | 'unit' | 'per' | 'status' | 'change' | 'counted'>

/** A headline's figure is told again in the opening of the report. */
const OPENING_SENTENCES = 4

/**
 * The figure of the report's body that each figure of its headline stands for: the first with the same number, unit and status in the sentences that
 * follow; a headline drops the hedge and calls things by shorter names. `isAlso` says what else goes together. `headlineEnd` is 0 for a report without one. Quantities in text order.
 */
export function headlineTwins<T extends Told>(quantities: readonly T[], headlineEnd: number, isAlso: (head: T, body: T) => boolean = () => false): Map<T, T> {
  const twins = new Map<T, T>()
  const body = quantities.filter(({ start }) => start >= headlineEnd)
  const opening = new Set(body.map(({ sentence }) => sentence.start).filter((start, at, all) => all.indexOf(start) === at).slice(0, OPENING_SENTENCES))
  const taken = new Set<T>()
  for (const quantity of quantities) {
    if (quantity.start >= headlineEnd) break
    const twinned = body.filter((other) => !taken.has(other) && opening.has(other.sentence.start) && (isTwin(quantity, other) || isAlso(quantity, other)))
    const likely = [...twinned.filter((other) => numbers(other) === numbers(quantity)), ...twinned.filter((other) => numbers(other) !== numbers(quantity))]
    // "Swap of 1,000 prisoners agreed" is what they "agreed to" swap, and not what they had swapped before.
    const twin = likely.find((other) => isOfOneNoun(quantity, other)) ?? likely.find(({ status }) => status === quantity.status)
    if (twin === undefined) continue
    taken.add(twin)
    twins.set(quantity, twin)
  }
  return twins
}

function isTwin(head: Told, body: Told): boolean {
  if (head.unit === 'count' && arePeopleAndThings(head.counted, body.counted)) return false
  if (head.unit !== body.unit || (head.status !== body.status && !(head.status === 'actual' && body.status === 'planned')) || (head.per !== null && body.per !== null && head.per !== body.per)) return false
  // "took 470 square kilometres" in the headline, "gained 470" in the body
  const gained = body.change?.role === 'by' && !/^(?:count|percent|percentage-point|fraction|times)$/.test(body.unit)
  if ((head.change?.role ?? 'to') !== (body.change?.role ?? 'to') && head.change?.role !== 'by' && !gained) return false
  return numbers(head) === numbers(body) || isRounded(head, body)
}

/** How far a rounded number is off at most. */
const ROUNDING = 0.02

/** "$230 million" over "$229.7 million", "3,000" over "3,012": the headline's number is the body's in fewer digits. */
function isRounded(head: Told, body: Told): boolean {
  const [short, full] = [head.low ?? head.high, body.low ?? body.high]
  if (head.qualifier === 'range' || body.qualifier === 'range' || short === null || full === null || short <= 0 || Math.abs(short - full) > ROUNDING * short) return false
  const digits = short.toExponential().split('e')[0]?.replaceAll(/[.-]/g, '').length ?? 0
  return digits <= MOST_DIGITS && Number(full.toPrecision(digits)) === short && full.toExponential() !== short.toExponential()
}

/** How far a number lies from the round one that it is more or less than. */
const FROM_BOUND = 0.1

/** "More than 1,000 migrants cross" over "1,075 migrants" */
function isBoundOf(head: Told, body: Told): boolean {
  const value = body.low ?? body.high
  if (head.status !== body.status || body.qualifier !== 'exact' || value === null || head.unit !== 'count' || !isOfOneNoun(head, body)) return false
  if (head.qualifier === 'at-least' && head.low !== null) return value >= head.low && value <= head.low * (1 + FROM_BOUND)
  return head.qualifier === 'at-most' && head.high !== null && value <= head.high && value >= head.high * (1 - FROM_BOUND)
}

/** A number of more digits is not rounded. */
const MOST_DIGITS = 3

function isOfOneNoun({ counted: a }: Told, { counted: b }: Told): boolean {
  const [x, y] = [a, b].map((counted) => counted?.split(' of ')[0]?.split(' ').at(-1)?.toLowerCase())
  return x !== undefined && x === y
}

function numbers({ low, high, qualifier }: Told): string {
  return qualifier === 'range' ? `${low}-${high}` : String(low ?? high)
}

/** A headline's figure is as sure as the body has it, and dated and said so, too, where the headline itself leaves that open. In place. */
export function shareWithHeadline(quantities: readonly FoundQuantity[], headlineEnd: number, isDated: (quantity: FoundQuantity) => boolean): void {
  for (const [head, body] of headlineTwins(quantities, headlineEnd, isBoundOf)) {
    head.status = body.status
    head.deniedBy = body.deniedBy
    if (!isDated(head)) head.asOf = { ...body.asOf }
    head.attribution ??= body.attribution
    // "12,000 Peruvians bound for a plant" over "Chile hires 12,000 labourers": the headline tells what they do, and not what Chile does.
    if (!/^\p{Lu}/u.test(head.counted ?? '') || isOfOneNoun(head, body)) head.actor ??= body.actor
    head.place ??= body.place
    if (head.change?.role === body.change?.role) head.counted ??= body.counted
  }
  // "900 nurses, drivers", whose parts one speaker tells below
  for (const [total, parts] of statedSums(quantities)) {
    const speaker = parts[0]?.attribution ?? null
    if (total.start < headlineEnd && speaker !== null && parts.every(({ start, attribution }) => start >= headlineEnd && attribution?.text === speaker.text)) total.attribution ??= speaker
  }
}
