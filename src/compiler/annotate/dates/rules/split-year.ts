import { MONTHS } from '../lexicon.ts'
import { monthPeriod, span } from '../period.ts'
import { date, type Rule } from '../rule.ts'

/** A season that no months are told of begins in July. */
const JULY = 7

/** the 2023/24 season; the 2023/24 July-June marketing year: from July to June, unless other months are told. */
export const splitYear: Rule = {
  name: 'split-year',
  anchor: 'season|year',
  pattern:
    '(?:the)? (?<year><year>) (?:<slash>|<hyphen>|<dash>) (?<end><yy>|<year>) (?:(?<from><month>) (?:<hyphen>|<dash>|to) (?<to><month>))? (?:(?:agricultural|marketing|crop|grain|export|sugar|wheat|harvest|winter|sowing)? season|(?:agricultural|marketing|crop|farm|harvest) year)',
  read(match) {
    const [year, end] = [match.number('year'), match.number('end')]
    if (year === null || end === null || match.isGlued() || end % 100 !== (year + 1) % 100) return null
    const from = MONTHS.get(match.word('from')) ?? JULY
    const to = MONTHS.get(match.word('to')) ?? JULY - 1
    return date(span(monthPeriod(year, from), monthPeriod(year + 1, to)))
  },
}
