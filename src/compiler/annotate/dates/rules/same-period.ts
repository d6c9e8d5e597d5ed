import type { Frame } from '../frame.ts'
import { moveDay, periodAround, unknown, UNKNOWN, yearPeriod, type Period, type Step } from '../period.ts'
import { date, type Rule } from '../rule.ts'
import { addDays, dayNumber, partsOf } from '../../../../lib/days.ts'

/** the same month a year ago; the same period last year; the same quarter of 2023; the corresponding quarter of the previous year: the time told last, in another year. */
export const samePeriod: Rule = {
  name: 'same-period',
  anchor: 'same|corresponding',
  pattern:
    'the (?:same|corresponding) (?<unit>period|time|day|week|weekend|month|quarter|half|season) (?:of|in|from)? (?:(?<year><year>) | (?:the)? (?<which>last|previous|prior|preceding) (?:fiscal|financial)? year | (?:the)? year (?<which2>before|ago|earlier|prior) | (?:a|one) year (?<which3>ago|earlier|before))',
  read(match, frame) {
    const year = match.number('year')
    const { earliest, latest } = frame.published
    const published = earliest === null || latest === null || earliest.slice(0, 4) !== latest.slice(0, 4) ? null : partsOf(earliest)[0]
    const last = match.word('which') === 'last' && published !== null ? published - 1 : null
    return { ...date(inOtherYear(frame, match.word('unit'), year ?? last)), aside: true }
  },
}

/** the year-ago quarter; the year-earlier period; the prior-year quarter; a year-ago profit: the time told last, a year before. */
export const yearAgo: Rule = {
  name: 'year-ago',
  anchor: 'year',
  pattern: '(?:the|its|their|a)? (?:year <hyphen>? (?:ago|earlier)|(?:prior|previous|preceding|last) <hyphen> year|prior year) (?<unit>period|day|week|month|quarter|half|season)?',
  read(match, frame) {
    const unit = match.word('unit')
    // "a year ago", "the prior year" and "a year earlier" are read by other rules.
    const last = match.tokens[match.last - 1]
    const hyphened = match.tokens.slice(match.first, match.last).some(({ text }) => /^[-‐‑]$/.test(text))
    if (unit === '' && (!hyphened || match.after()?.kind !== 'word' || last === undefined)) return null
    const a = match.tokens[match.first]
    const from = unit === '' && a !== undefined && /^(?:a|the|its|their)$/.test(a.lower) ? { from: match.first + 1 } : {}
    return { ...date(inOtherYear(frame, unit === '' ? 'period' : unit, null)), aside: true, ...from }
  },
}

/** this time last year: the month of the report, that much before it. */
export const thisTime: Rule = {
  name: 'this-time',
  anchor: 'time',
  pattern: 'this time (?:last (?<unit>week|month|year)|(?<next>next) year)',
  read(match, frame) {
    const unit = match.word('unit')
    const by = match.has('next') ? 12 : unit === 'year' ? -12 : -1
    return date(unit === 'week' ? frame.away('week', -1) : frame.away('month', by))
  },
}

function inOtherYear(frame: Frame, unit: string, year: number | null): Period {
  const anchor = frame.anchor()
  const whole = unit === 'period' || unit === 'time' ? (frame.stretch() ?? anchor) : null
  const moved = whole?.earliest == null ? null : movedWhole(whole, year === null ? -1 : year - partsOf(whole.earliest)[0])
  if (moved !== null) return moved
  const step = stepOf(unit, anchor)
  if (anchor?.earliest == null) return year === null ? fromPublished(frame, step) : step === 'year' ? yearPeriod(year) : unknown(UNKNOWN[step])
  const by = year === null ? -1 : year - partsOf(anchor.earliest)[0]
  const day = moveDay(anchor.earliest, 'year', by)
  return day === null ? unknown(UNKNOWN[step]) : periodAround(step, day)
}

/** "the first eight weeks of the year … the same period of 2023": both ends of what is no single month, quarter, half or year, nor as long as one. */
function movedWhole({ value, earliest, latest }: Period, by: number): Period | null {
  if (earliest === null || latest === null || earliest === latest || /^\d{4}(?:-(?:\d\d|Q\d|H\d|W\d\d.*))?$/.test(value) || dayNumber(latest) - dayNumber(earliest) > YEAR_DAYS) return null
  const [from, after] = [moveDay(earliest, 'year', by), moveDay(addDays(latest, 1), 'year', by)]
  return from === null || after === null ? null : { value: `${from}/${addDays(after, -1)}`, earliest: from, latest: addDays(after, -1) }
}

const YEAR_DAYS = 355

function fromPublished(frame: Frame, step: Step): Period {
  return frame.fromPublished(UNKNOWN[step], (day) => {
    const to = moveDay(day, 'year', -1)
    return to === null ? unknown(UNKNOWN[step]) : periodAround(step, to)
  })
}

/** "period" is as long as the time told last. */
function stepOf(unit: string, anchor: Period | null): Step {
  if (unit === 'day' || unit === 'week' || unit === 'weekend' || unit === 'month' || unit === 'quarter' || unit === 'half') return unit
  const value = anchor?.value ?? ''
  if (/^\d{4}-\d\d$/.test(value)) return 'month'
  if (/-Q\d$/.test(value)) return 'quarter'
  if (/-H\d$/.test(value)) return 'half'
  return 'year'
}
