import { ordinalOf } from '../counts.ts'
import { PART, hasPart, narrowed } from '../narrowing.ts'
import { halfPeriod, quarterPeriod, seasonPeriod, unknown } from '../period.ts'
import { SEASONS } from '../lexicon.ts'
import type { Match } from '../match.ts'
import { date, type Rule } from '../rule.ts'
import { YEAR_TAIL, inItsYear, nearestTo } from '../year-choice.ts'

const OF = '(?:<comma>? (?:of|in)?)'

/** the third quarter of this year; Q2 2025; the final quarter; third-quarter results. */
export const quarter: Rule = {
  name: 'quarter',
  anchor: 'quarter|q',
  pattern: `(?:(?:the)? (?<ordinal>first|second|third|fourth|final|<month-number> (?:st|nd|rd|th)) (?:fiscal|financial)? <hyphen>? quarter | q (?<number><month-number>)) <possessive>? ${OF} ${YEAR_TAIL}?`,
  read(match, frame) {
    const number = match.number('number') ?? (match.word('ordinal') === 'final' ? 4 : ordinalOf(match, 'ordinal'))
    if (number === null || number < 1 || number > 4) return null
    return { ...date(inItsYear(match, frame, `XXXX-Q${number}`, (year) => quarterPeriod(year, number))), ...trimmed(match) }
  },
}

/** the first half of 2024; the second half of the year; H1 2025. */
export const half: Rule = {
  name: 'half',
  anchor: 'half|h',
  pattern: `(?:(?:the)? (?<ordinal>first|second|latter) <hyphen>? half | h (?<number><month-number>)) ${YEAR_TAIL}`,
  read(match, frame) {
    const number = match.number('number') ?? (match.word('ordinal') === 'first' ? 1 : 2)
    if (number < 1 || number > 2) return null
    return date(inItsYear(match, frame, `XXXX-H${number}`, (year) => halfPeriod(year, number)))
  },
}

/** fiscal 2024; FY2024; the 2024 fiscal year. Whose fiscal year it is decides its days, so it has none here. */
export const fiscalYear: Rule = {
  name: 'fiscal-year',
  anchor: 'fiscal|financial|fy',
  pattern: '(?:(?:the)? (?:fiscal|financial) (?:year)? (?<year><year>) | fy <hyphen>? (?<year2><year>) | (?:the)? (?<year3><year>) (?:fiscal|financial) year)',
  read(match) {
    return date(unknown(`FY${match.word('year') || match.word('year2') || match.word('year3')}`))
  },
}

/** last summer; the summer of 2023; this spring; spring 2024; in winter. "the fall harvest" and "fall" the verb are no dates. */
export const season: Rule = {
  name: 'season',
  anchor: '<season>',
  pattern: `${PART}? (?:(?<which>last|this|next|past|coming) | (?<link>in|of|by|since|until|during) (?:the)? | the)? (?<season><season>) (?:${YEAR_TAIL} (?:<hyphen> (?:<yy>|<year>))?)?`,
  read(match, frame) {
    const code = SEASONS.get(match.word('season'))
    const which = match.word('which')
    const dated = match.has('year') || match.has('relative') || match.has('relative2')
    if (code === undefined || match.isGlued()) return null
    const [at] = match.at('season') ?? [match.first]
    const after = match.after()
    const bare = which === '' && !dated && !hasPart(match)
    if (bare && (!match.has('link') || !/^(?:in|by|since|until)$/.test(match.word('link')) || (after !== undefined && after.kind === 'word'))) return null
    const unresolved = `XXXX-${code}`
    const period =
      which === ''
        ? inItsYear(match, frame, unresolved, (year) => seasonPeriod(year, code))
        : frame.fromPublished(unresolved, (day) => {
            if (which === 'this') return nearestTo(day, (year) => seasonPeriod(year, code), null)
            const ahead = which === 'next' || which === 'coming'
            return besides(day, ahead, (year) => seasonPeriod(year, code))
          })
    return { ...date(narrowed(period, match, frame)), ...(match.has('link') ? { from: match.tokens[at - 1]?.lower === 'the' ? at - 1 : at } : {}) }
  },
}

/** The season strictly before or after the day. */
function besides(day: string, ahead: boolean, periodIn: (year: number) => ReturnType<typeof seasonPeriod>) {
  const year = Number(day.slice(0, 4))
  const years = ahead ? [year, year + 1] : [year, year - 1, year - 2]
  const found = years.map(periodIn).find((period) => (ahead ? (period.earliest ?? '') > day : (period.latest ?? '9') < day))
  return found ?? periodIn(ahead ? year + 1 : year - 1)
}

/** Without a year behind it, the match may end in an "of" or "in" that belongs to the next words. */
function trimmed(match: Match): { to?: number } {
  let to = match.last
  while (/^(?:,|of|in|['’]s)$/.test(match.tokens[to - 1]?.lower ?? '')) to -= 1
  return to === match.last ? {} : { to }
}
