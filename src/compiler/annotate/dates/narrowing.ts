import { dayNumber } from '../../../lib/days.ts'
import type { Frame } from './frame.ts'
import { shiftDays, type Period } from './period.ts'
import type { Match } from './match.ts'

/** Words before a period that narrow it: "early", "mid-", "the end of". Read by `narrowed`. */
export const PART =
  '(?:(?:the)? (?:very)? (?:(?<part>early|late|mid|middle) (?:<hyphen>|<dash>)? (?:of|in)? | (?<part2>beginning|start|outset|middle|end|close|latter half) (?:of|<hyphen>)) (?:the)? | (?<part3>earlier|later) (?:in)? (?:the)?)'

/** Share of the period, from and to. Generous, so that what is called early lies in it by anyone's reckoning; */
const SHARES: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 0.5],
  mid: [0.25, 0.75],
  late: [0.5, 1],
}
/** of a month, papers mean a third. */
const THIRDS: typeof SHARES = { early: [0, 0.3], mid: [0.33, 0.67], late: [0.66, 1] }
/** and of a year as well; its beginning and its end are a quarter at most. */
const EDGE = 0.25
const MONTH_DAYS = 31
const YEAR_DAYS = 366

const SAME_AS: Readonly<Record<string, string>> = { beginning: 'early', start: 'early', outset: 'early', middle: 'mid', end: 'late', close: 'late' }

/** The period with its bounds drawn in as the match's PART says. */
export function narrowed(period: Period, match: Match, frame: Frame): Period {
  return narrowedBy(period, match.word('part') || match.word('part2') || match.word('part3'), frame)
}

export function hasPart(match: Match): boolean {
  return match.has('part') || match.has('part2') || match.has('part3')
}

/** The bounds drawn in as the word says; "earlier" and "later" end and begin at publication. */
export function narrowedBy(period: Period, word: string, frame: Frame): Period {
  const { earliest, latest } = period
  if (earliest === null || latest === null) return period
  if (word === 'earlier') {
    const end = frame.published.latest
    return end !== null && end < latest && end >= earliest ? { ...period, latest: end } : period
  }
  if (word === 'later') {
    const start = frame.published.earliest
    return start !== null && start > earliest && start <= latest ? { ...period, earliest: start } : period
  }
  const days = dayNumber(latest) - dayNumber(earliest)
  const share = word === 'latter half' ? SHARES['late'] : sharesOf(days, word)
  if (share === undefined) return period
  return {
    value: period.value,
    earliest: shiftDays(earliest, Math.floor(days * share[0])) ?? earliest,
    latest: shiftDays(earliest, Math.ceil(days * share[1])) ?? latest,
  }
}

/** Decades and what is longer are told of by halves. */
function sharesOf(days: number, word: string): readonly [number, number] | undefined {
  const part = SAME_AS[word] ?? word
  if (part !== word && part !== 'mid' && days > MONTH_DAYS && days <= YEAR_DAYS) return part === 'early' ? [0, EDGE] : [1 - EDGE, 1]
  return (days <= YEAR_DAYS ? THIRDS : SHARES)[part]
}
