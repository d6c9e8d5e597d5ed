import type { Claim, Quantity, Series } from '../bundle/schema.ts'
import { isUndated } from '../lib/bounds.ts'
import { compareText } from '../lib/compare-text.ts'
import type { Selection } from './apply.ts'
import { mentionsOf, saidBy, standingOf, whoSaid } from './chart-figure.ts'
import { isOtherSeries } from './chart-series.ts'
import { firstMention } from './figure-details.ts'
import { formatBounds } from './format-bounds.ts'
import { figureParts } from './format-figure.ts'

/** The figure that stands for a series at a glance. */
export interface KeyFigure {
  series: Series
  claim: Claim
  quantity: Quantity
  /** The number, and what is counted. */
  parts: [lead: string, rest: string]
  when: string
  /** Who said it, shortly; the publisher where the text names no one. */
  from: string
  /** "actual", "denied by Norland": as all its reports together have it. */
  standing: string
  /** How many more figures the series shows. */
  more: number
}

/** One for each measure that the selection leaves something of, in the codebook's order. */
export function keyFigures({ index, claims }: Selection): KeyFigure[] {
  const selected = new Set(claims.map(({ id }) => id))
  return index.bundle.series.filter((series) => !isOtherSeries(series)).flatMap((series) => {
    const shown = series.claims.flatMap((id) => (selected.has(id) ? (index.claims.get(id) ?? []) : []))
    const claim = leading(shown)
    const quantity = claim === undefined ? undefined : firstMention(claim.id, index)
    if (claim === undefined || quantity === undefined) return []
    const who = whoSaid(claim, mentionsOf(claim, index), index)
    const parts = figureParts({ ...claim, vague: quantity.vague, quote: quantity.quote })
    return [{ series, claim, quantity, parts, standing: standingOf(claim, index), when: formatBounds(claim.asOf, 'short'), from: claim.status === 'denied' ? saidBy(who) : who, more: shown.length - 1 }]
  })
}

/** The one that stands for all: what is done, if anything is, else what is planned or possible, and what is denied last; of these the latest that is dated, of the same day the largest, a total before its parts; without dates the largest. */
export function leading(claims: readonly Claim[]): Claim | undefined {
  const parts = new Set(claims.flatMap(({ parts }) => parts))
  const done = claims.filter(({ status }) => status === 'actual')
  const asserted = claims.filter(({ status }) => status !== 'denied')
  const whole = (done.length > 0 ? done : asserted.length > 0 ? asserted : claims).filter(({ id }) => !parts.has(id))
  const dated = whole.filter(({ asOf }) => !isUndated(asOf))
  const largest = whole.toSorted((a, b) => size(b) - size(a))
  return dated.toSorted((a, b) => compareText(latest(b), latest(a)) || size(b) - size(a))[0] ?? largest[0] ?? claims[0]
}

function size({ low, high }: Claim): number {
  return high ?? low ?? 0
}

function latest({ asOf }: Claim): string {
  return asOf.latest ?? asOf.earliest ?? ''
}
