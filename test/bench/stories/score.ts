import type { Bounds } from '../../../src/bundle/schema.ts'
import type { Days, GoldReport } from './gold.ts'

/** What the compiler says of a report. */
export interface ReportAnswer {
  event: Bounds
  published: Bounds
  /** The same for reports of one story. */
  story: string
  /** The same for reports of one event. */
  eventId: string
}

/** True when the answer is one of the gold's readings, or lies inside one that is a span. */
export function isDayRight({ event }: ReportAnswer, { eventDay, eventDayAlso }: GoldReport): boolean {
  return [eventDay, eventDayAlso].some((days) => days != null && liesIn(event, days))
}

function liesIn({ earliest, latest }: Bounds, [from, to]: Days): boolean {
  if (earliest === null || latest === null) return from === null && to === null
  return (from === null || earliest >= from) && (to === null || latest <= to)
}

/**
 * exact: the gold's bounds. wider: they hold the gold's, so they are true but say less. narrower: they say more than the gold, without
 * contradicting it. missing: none where the gold has some; invented: some where it has none; contradicted: no day in both.
 */
export type BoundsVerdict = 'exact' | 'wider' | 'narrower' | 'missing' | 'invented' | 'contradicted'

export function judgeBounds({ earliest, latest }: Bounds, gold: Days | null): BoundsVerdict {
  const none = earliest === null && latest === null
  if (gold === null) return none ? 'exact' : 'invented'
  if (none) return 'missing'
  const [from, to] = gold
  if (earliest === from && latest === to) return 'exact'
  if ((earliest ?? '') > (to ?? '9999') || (latest ?? '9999') < (from ?? '')) return 'contradicted'
  return (earliest ?? '') <= (from ?? '') && (latest ?? '9999') >= (to ?? '9999') ? 'wider' : 'narrower'
}

export interface PairScore {
  gold: number
  answers: number
  both: number
}

/** What puts reports together: a happening, or the wider story with its reactions and follow-ups. */
export type Grouping = 'event' | 'story'

const ANSWER = { event: 'eventId', story: 'story' } as const

/** Pairs of reports put together, by the gold and by the answers; a report that the gold puts with none is in no pair of it. */
export function scorePairs(by: Grouping, reports: readonly GoldReport[], answers: readonly ReportAnswer[], onMiss?: (a: number, b: number, isGold: boolean) => void): PairScore {
  const total: PairScore = { gold: 0, answers: 0, both: 0 }
  for (let a = 0; a < reports.length; a += 1) {
    for (let b = a + 1; b < reports.length; b += 1) {
      const group = reports[a]?.[by] ?? null
      const isGold = group !== null && group === reports[b]?.[by]
      const isOurs = answers[a]?.[ANSWER[by]] === answers[b]?.[ANSWER[by]]
      if (isGold) total.gold += 1
      if (isOurs) total.answers += 1
      if (isGold && isOurs) total.both += 1
      if (isGold !== isOurs) onMiss?.(a, b, isGold)
    }
  }
  return total
}
