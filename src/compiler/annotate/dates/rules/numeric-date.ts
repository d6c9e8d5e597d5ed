import { datePeriod, dayPeriod } from '../period.ts'
import { date, type Rule } from '../rule.ts'

/** 6/25/2025, 25/6/2025, 6/25/25: month first, as American English writes it, unless only the day can stand first. */
export const slashDate: Rule = {
  name: 'slash-date',
  anchor: '<slash>',
  pattern: '(?<first><day>) <slash> (?<second><day>) <slash> (?<year><year>|<yy>)',
  read(match) {
    const [first, second, year] = [match.number('first'), match.number('second'), match.number('year')]
    if (first === null || second === null || year === null || (first > 12 && second > 12)) return null
    const [month, day] = first > 12 ? [second, first] : [first, second]
    return date(datePeriod(fullYear(year), month, day))
  },
}

/** 9/11, which needs no year. */
export const nineEleven: Rule = {
  name: 'nine-eleven',
  anchor: '<slash>',
  pattern: '<digit> <slash> <twelve>',
  read(match) {
    return match.tokens.slice(match.first, match.last).map(({ text }) => text).join('') === '9/11' && !match.isGlued() ? date(dayPeriod('2001-09-11')) : null
  },
}

/** 25.6.2025: day first, as everyone who writes dots does. */
export const dottedDate: Rule = {
  name: 'dotted-date',
  anchor: '<dotted>',
  pattern: '(?<date><dotted>)',
  read(match) {
    const [day, month, year] = match.word('date').split('.').map(Number)
    if (day === undefined || month === undefined || year === undefined || (year >= 100 && year < 1000) || month < 1 || month > 12 || day < 1 || day > 31) return null
    return date(datePeriod(fullYear(year), month, day))
  },
}

const PIVOT = 50

function fullYear(year: number): number {
  if (year >= 100) return year
  return year < PIVOT ? 2000 + year : 1900 + year
}
