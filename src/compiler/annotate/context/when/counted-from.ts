import type { DayBounds } from '../../../../lib/bounds.ts'
import { moveDay, periodAround, shiftDays, type Step } from '../../dates/period.ts'
import type { FoundDate } from '../../types.ts'
import { lastLower, nounAt, REACH } from '../grammar/parse.ts'
import { within, type Numbered } from '../numbered.ts'

const STEPS: Readonly<Record<string, Step>> = { D: 'day', W: 'week', M: 'month', Y: 'year' }

/** "approximately " */
const LONGEST_HEDGE = 16

/** A time between the figure's clause and the clause that it hangs on, and where the words of it begin. */
export interface Counted {
  start: number
  count: number
  /** Null for hours and minutes. */
  step: Step | null
  rough: boolean
}

/** "a day after guards detected two rockets", "three months before 40 men fled": how far the figure's clause is from the main one. */
export function countedFrom({ parse, first, dates }: Numbered): Counted | null {
  for (let index = first - 1; index > 0 && index > first - REACH / 4; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || ['comma', 'stop', 'subordinator'].includes(chunk.kind)) return null
    if (chunk.kind !== 'clause' && chunk.kind !== 'relative') continue
    // "a day after a blast that killed 40"
    const link = chunk.kind === 'relative' ? index - 2 : index
    const side = lastLower(parse, link)
    const time = nounAt(parse, link - 1)
    if (time?.time !== true || (side !== 'after' && side !== 'before')) return null
    const [from, to] = [parse.words[time.from]?.start ?? 0, parse.words[time.to - 1]?.end ?? 0]
    const value = /^PT?(\d+(?:\.\d+)?|X+)([A-Z])$/.exec(within(dates, from - LONGEST_HEDGE, to).find(({ type, end }) => type === 'duration' && end === to)?.value ?? '')
    if (value === null) return null
    const [, count = '', unit = ''] = value
    const short = (value[0] ?? '').startsWith('PT')
    if (!short && (STEPS[unit] === undefined || count.startsWith('X'))) return null
    const rough = /^(?:about|around|roughly|some|nearly|almost|approximately)$/.test(lastLower(parse, link - 2)) || /\b(?:about|around|roughly|nearly|almost|some)\b/i.test(parse.words.slice(time.from, time.to).map(({ text }) => text).join(' '))
    return { start: from, count: (side === 'after' ? -1 : 1) * (short ? 0 : Number(count)), step: short ? null : (STEPS[unit] ?? null), rough }
  }
  return null
}

/** The days that lie so far from those of the main clause; null where these are not known to the day. */
export function daysFrom({ count, step, rough }: Counted, anchor: DayBounds | FoundDate): DayBounds | null {
  const { earliest, latest } = anchor
  if (earliest === null || earliest !== latest) return null
  if (step === null) return { earliest, latest }
  const to = moveDay(earliest, step, count)
  if (to === null) return null
  const fine = step === 'week' && Math.abs(count) === 1 ? 'day' : rough || step === 'day' ? 'day' : step
  const around = periodAround(fine, to)
  if (!rough) return { earliest: around.earliest, latest: around.latest }
  const reach = Math.max(1, Math.round((Math.abs(count) * (step === 'day' ? 1 : step === 'week' ? 7 : step === 'month' ? 30 : 365)) / 10))
  return { earliest: shiftDays(to, -reach), latest: shiftDays(to, reach) }
}
