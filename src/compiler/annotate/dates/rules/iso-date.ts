import { datePeriod, span } from '../period.ts'
import { date, type Rule } from '../rule.ts'

/** 2025-06-25, 2025/06/25, 2025-06-25/2025-06-27. */
export const isoDate: Rule = {
  name: 'iso-date',
  anchor: '<year>',
  pattern:
    '(?<year><year>) (?:<hyphen> (?<month><yy>) <hyphen> (?<day><yy>)|<slash> (?<month3><yy>) <slash> (?<day3><yy>)) (?:<slash> (?<year2><year>) <hyphen> (?<month2><yy>) <hyphen> (?<day2><yy>))?',
  read(match) {
    const [year, month, day] = [match.number('year'), match.number('month') ?? match.number('month3'), match.number('day') ?? match.number('day3')]
    if (year === null || month === null || day === null || month < 1 || month > 12 || day < 1 || day > 31) return null
    const first = datePeriod(year, month, day)
    const year2 = match.number('year2')
    if (year2 === null) return date(first)
    return date(span(first, datePeriod(year2, match.number('month2') ?? 0, match.number('day2') ?? 0)))
  },
}
