import { addDays, dayNumber, type Day } from '../lib/days.ts'
import type { Filters } from './filters.ts'
import type { CoverageBin, Domain, Overview } from './timeline.ts'

/** The date filter's two days; null is open. */
export type ChosenDays = Pick<Filters, 'from' | 'to'>
export type Side = 'from' | 'to'

/** The periods from one to another, in either order; all of them is no filter. `a` and `b` are shares of the overview's width. */
export function chooseBetween(overview: Overview, a: number, b: number): ChosenDays {
  const [first, last] = [binAt(overview, Math.min(a, b)), binAt(overview, Math.max(a, b))]
  return withoutWhole(overview, { from: first.from, to: last.to })
}

/** Both ends moved by a share of the width, as far as there is room: as many days as before, in whole periods. */
export function slide(overview: Overview, chosen: ChosenDays, share: number): ChosenDays {
  const { bins } = overview
  const [first, last] = [bins.indexOf(binOf(overview, valueOf(overview, chosen, 'from'))), bins.indexOf(binOf(overview, valueOf(overview, chosen, 'to')))]
  const by = Math.min(Math.max(Math.round(share * bins.length), -first), bins.length - 1 - last)
  const [from, to] = [bins[first + by], bins[last + by]]
  return by === 0 || from === undefined || to === undefined ? chosen : { from: from.from, to: to.to }
}

/** One end moved to the period at a share of the width; it never passes the other end. */
export function moveSide(overview: Overview, chosen: ChosenDays, side: Side, share: number): ChosenDays {
  return withSide(overview, chosen, side, binAt(overview, share)[side])
}

/** One end moved by whole periods. */
export function stepSide(overview: Overview, chosen: ChosenDays, side: Side, periods: number): ChosenDays {
  const { bins } = overview
  const at = bins.indexOf(binOf(overview, valueOf(overview, chosen, side)))
  const bin = bins[Math.min(Math.max(at + periods, 0), bins.length - 1)]
  return bin === undefined ? chosen : withSide(overview, chosen, side, bin[side])
}

/** The day at which an end stands: an open one, or one further out, at the overview's own. */
export function valueOf({ domain }: Overview, chosen: ChosenDays, side: Side): Day {
  const day = chosen[side] ?? domain[side]
  return day < domain.from ? domain.from : day > domain.to ? domain.to : day
}

function withSide(overview: Overview, chosen: ChosenDays, side: Side, day: Day): ChosenDays {
  const [from, to] = [valueOf(overview, chosen, 'from'), valueOf(overview, chosen, 'to')]
  if (side === 'from') return withoutWhole(overview, { from: day > to ? to : day, to: chosen.to })
  return withoutWhole(overview, { from: chosen.from, to: day < from ? from : day })
}

function withoutWhole({ domain }: Overview, { from, to }: ChosenDays): ChosenDays {
  const whole = (from ?? domain.from) === domain.from && (to ?? domain.to) === domain.to
  return whole ? { from: null, to: null } : { from, to }
}

function binAt(overview: Overview, share: number): CoverageBin {
  const days = lengthOf(overview.domain)
  const at = Math.min(Math.max(Math.floor(share * days), 0), days - 1)
  return binOf(overview, addDays(overview.domain.from, at))
}

function binOf({ domain, bins }: Overview, day: Day): CoverageBin {
  return bins.find(({ from, to }) => from <= day && day <= to) ?? { ...domain, reports: 0 }
}

function lengthOf({ from, to }: Domain): number {
  return dayNumber(to) - dayNumber(from) + 1
}
