import { isCountedNoun, isYearContext } from '../guards.ts'
import { PART, narrowed } from '../narrowing.ts'
import { span, yearPeriod } from '../period.ts'
import { date, type Rule } from '../rule.ts'

/** 2024; early 2009; the end of 1953. A number of four digits that counts or names something else is none. */
export const year: Rule = {
  name: 'year',
  anchor: '<year>',
  pattern: `${PART}? (?:the year)? (?<year><year>)`,
  read(match, frame) {
    const value = match.number('year')
    if (value === null || match.isGlued() || !isYearContext(match, value)) return null
    return date(narrowed(yearPeriod(value), match, frame))
  },
}

/** since '82; the class of '99. */
export const shortYear: Rule = {
  name: 'short-year',
  anchor: '<yy>',
  pattern: '(?:in|since|of|from|until|to|by|before|after|and) (?<quote><quote>) (?<year><yy>)',
  read(match) {
    const year = match.number('year')
    const [quote, digits] = [match.tokens[match.last - 2], match.tokens[match.last - 1]]
    if (year === null || quote?.end !== digits?.start || /^['’]?s$|^['’]$/.test(match.after()?.lower ?? '')) return null
    return { ...date(yearPeriod(year < 40 ? 2000 + year : 1900 + year)), from: match.last - 2 }
  },
}

/** 1950-53, 2010-11, 1991-2001, 2019/20. */
export const yearRange: Rule = {
  name: 'year-range',
  anchor: '<year>',
  pattern: '(?<year><year>) (?:<hyphen>|<dash>|<slash>) (?<end><year>|<yy>)',
  read(match) {
    const first = match.number('year')
    const tail = match.number('end')
    if (first === null || tail === null || match.isGlued() || isCountedNoun(match.after())) return null
    const last = tail < 100 ? Math.floor(first / 100) * 100 + tail : tail
    if (last <= first || last - first > 150 || first < 1500 || last > 2100) return null
    return date(span(yearPeriod(first), yearPeriod(last)))
  },
}
