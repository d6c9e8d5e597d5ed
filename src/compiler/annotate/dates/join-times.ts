import { UNKNOWN, type Period } from './period.ts'

/** A reading in its place: tokens [first, last) of a sentence. `clock` is the time of a day that the words don't tell ("T10:00"). */
export interface Placed extends Period {
  type: 'date' | 'time' | 'duration' | 'set'
  first: number
  last: number
  clock?: string
}

/** How many tokens, such as "on", may stand between a time and the day that it belongs to, in one span. */
const LINKS = 1

/**
 * Gives each clock time its day: the one right beside it ("10 a.m. Thursday", which become one), else the last one before it in the
 * sentence, else the next ("in the morning, the military said Thursday"), else the day of the story.
 */
export function joinTimes(placed: readonly Placed[], isLink: (token: number) => boolean, storyDay: () => Period): Placed[] {
  const joined: Placed[] = []
  const days = placed.filter(isDay)
  let passed = 0
  for (const reading of placed) {
    while ((days[passed]?.first ?? Infinity) < reading.first) passed += 1
    const previous = joined.at(-1)
    if (previous?.clock !== undefined && isDay(reading) && isBeside(previous, reading, isLink)) {
      joined[joined.length - 1] = { ...previous, ...onDay(reading, previous.clock), last: reading.last }
      continue
    }
    if (reading.clock === undefined) {
      joined.push(reading)
      continue
    }
    joined.push({ ...reading, ...onDay(days[passed - 1] ?? days[passed] ?? storyDay(), reading.clock) })
  }
  return joined
}

function isDay({ type, earliest, latest }: Placed): boolean {
  return type === 'date' && earliest !== null && earliest === latest
}

function isBeside(time: Placed, day: Placed, isLink: (token: number) => boolean): boolean {
  const between = day.first - time.last
  return between === 0 || (between === LINKS && isLink(time.last))
}

function onDay(day: Period, clock: string): Period {
  const value = /^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(day.value) ? day.value : (day.earliest ?? UNKNOWN.day)
  return { value: `${value}${clock}`, earliest: day.earliest, latest: day.latest }
}
