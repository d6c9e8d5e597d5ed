import type { Token } from '../../segment/index.ts'
import type { Placed } from './join-times.ts'
import { datePeriod, monthPeriod, type Period } from './period.ts'

const OPENERS = /^(?:between|from)$/
const LINK = /^(?:and|to|until|till|through)$/
const MONTH_OR_DAY = /^(\d{4})-(\d\d)(?:-(\d\d))?$/

/**
 * A range does not end before it begins. "between March and December", told in April: the March of that December's year; "from
 * May 3, 2025 to January 2": the January after it. In order and apart.
 */
export function orderRanges(placed: readonly Placed[], tokens: readonly Token[]): Placed[] {
  const ordered = [...placed]
  for (let at = 0; at + 1 < ordered.length; at += 1) {
    const [start, end] = [ordered[at], ordered[at + 1]]
    if (start === undefined || end === undefined || !isRange(start, end, tokens) || !isReversed(start, end)) continue
    const moved: [Placed, Placed] = !namesYear(start, tokens) ? [moveYear(start, -1), end] : namesYear(end, tokens) ? [start, end] : [start, moveYear(end, 1)]
    if (!isReversed(...moved)) ordered.splice(at, 2, ...moved)
  }
  return ordered
}

function isRange(start: Placed, end: Placed, tokens: readonly Token[]): boolean {
  const between = tokens.slice(start.last, end.first)
  return between.length === 1 && LINK.test(between[0]?.lower ?? '') && OPENERS.test(tokens[start.first - 1]?.lower ?? '')
}

function isReversed({ earliest }: Period, { latest }: Period): boolean {
  return earliest !== null && latest !== null && earliest > latest
}

function namesYear({ first, last }: Placed, tokens: readonly Token[]): boolean {
  return tokens.slice(first, last).some(({ text }) => /^\d{4}$/.test(text))
}

/** The same month, or day of a month, of another year; what is neither stays. */
function moveYear(reading: Placed, by: 1 | -1): Placed {
  const [, year, month, day] = MONTH_OR_DAY.exec(reading.value) ?? []
  if (year === undefined || month === undefined) return reading
  return { ...reading, ...(day === undefined ? monthPeriod(Number(year) + by, Number(month)) : datePeriod(Number(year) + by, Number(month), Number(day))) }
}
