import { datePeriod, dayPeriod, type Period } from '../period.ts'
import { date, type Rule } from '../rule.ts'

/** 6/25/2025, 25/6/2025, 6/25/25; of 3/4/2025 another date of the text tells which stands first, else it is either day. */
export const slashDate: Rule = {
  name: 'slash-date',
  anchor: '<slash>',
  pattern: '(?<first><day>) <slash> (?<second><day>) <slash> (?<year><year>|<yy>)',
  read(match, frame) {
    const [first, second, year] = [match.number('first'), match.number('second'), match.number('year')]
    if (first === null || second === null || year === null || (first > 12 && second > 12)) return null
    const [monthFirst, dayFirst] = [datePeriod(fullYear(year), first, second), datePeriod(fullYear(year), second, first)]
    if (first > 12 || (second <= 12 && frame.dayFirst === true)) return date(dayFirst)
    if (second > 12 || frame.dayFirst === false || first === second) return date(monthFirst)
    return date(either(monthFirst, dayFirst))
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

/** From the earlier to the later of two days of a year: no one of them. */
function either(one: Period, other: Period): Period {
  const [earliest, latest] = [one.earliest ?? '', other.earliest ?? ''].sort()
  return { value: `${one.value.slice(0, 4)}-XX-XX`, earliest: earliest ?? null, latest: latest ?? null }
}

/** Whether the numeric dates of a text have the day before the month, which one that can only be read so tells; null when none does, or they differ. */
export function dayStandsFirst(text: string): boolean | null {
  if (!text.includes('/')) return null
  let [days, months] = [false, false]
  for (const [, first, second] of text.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g)) {
    days ||= Number(first) > 12
    months ||= Number(second) > 12
  }
  return days === months ? null : days
}

const PIVOT = 50

function fullYear(year: number): number {
  if (year >= 100) return year
  return year < PIVOT ? 2000 + year : 1900 + year
}
