import type { Frame } from '../frame.ts'
import { moveDay, periodAround, unknown, UNKNOWN, type Period, type Step } from '../period.ts'
import { date, type Rule } from '../rule.ts'
import { partsOf } from '../../../../lib/days.ts'

/** the same month a year ago; the same period last year; the same quarter of 2023: the time told last, in another year. */
export const samePeriod: Rule = {
  name: 'same-period',
  anchor: 'same|corresponding',
  pattern:
    'the (?:same|corresponding) (?<unit>period|time|day|week|month|quarter) (?:of|in)? (?:(?<year><year>) | (?:the)? (?<which>last|previous|prior) year | (?:the)? year (?<which2>before|ago|earlier) | (?:a|one) year (?<which3>ago|earlier|before))',
  read(match, frame) {
    const anchor = frame.anchor()
    const year = match.number('year')
    const step = stepOf(match.word('unit'), anchor)
    if (anchor?.earliest == null) return date(year === null ? fromPublished(frame, step) : unknown(UNKNOWN[step]))
    const by = year === null ? -1 : year - partsOf(anchor.earliest)[0]
    const day = moveDay(anchor.earliest, 'year', by)
    return date(day === null ? unknown(UNKNOWN[step]) : periodAround(step, day))
  },
}

function fromPublished(frame: Frame, step: Step): Period {
  return frame.fromPublished(UNKNOWN[step], (day) => {
    const to = moveDay(day, 'year', -1)
    return to === null ? unknown(UNKNOWN[step]) : periodAround(step, to)
  })
}

/** "period" is as long as the time told last. */
function stepOf(unit: string, anchor: Period | null): Step {
  if (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'quarter') return unit
  const value = anchor?.value ?? ''
  if (/^\d{4}-\d\d$/.test(value)) return 'month'
  if (/-Q\d$/.test(value)) return 'quarter'
  if (/-H\d$/.test(value)) return 'half'
  return 'year'
}
