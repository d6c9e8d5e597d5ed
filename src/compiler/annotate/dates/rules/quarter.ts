import { ordinalOf } from '../counts.ts'
import { PART, hasPart, narrowed } from '../narrowing.ts'
import { halfPeriod, quarterPeriod, seasonPeriod, unknown } from '../period.ts'
import { SEASONS } from '../lexicon.ts'
import type { Match } from '../match.ts'
import { date, type Rule } from '../rule.ts'
import { YEAR_TAIL, inItsYear, nearestTo } from '../year-choice.ts'

/** Words of trade, without which "the first half" is a game's as likely as a year's. */
const TRADE = /^(?:profits?|revenues?|sales|earnings|growth|gdp|output|loss|losses|dividends?|shareholders|exports|imports|economy|economic|income|inflation|customers|subscribers|users|orders|deliveries|margins?|bookings|turnover|costs|prices|investment|spending|forecasts?|guidance|quarterly|fiscal|traffic|shipments|production|demand|[%$£€¥₹]|us\$|percent|billion|bn|million|m|crore|lakh|tonnes|barrels)$/
const SPORT = /^(?:goals?|scored?|scoring|scoreless|touchdowns?|yards?|halftime|half-time|kick(?:ed|-off)?|match|minutes?|penalty|lead|led|points|rebounds|substitute|possession|equali[sz](?:er|ed)|winger|striker|keeper|innings|overtime|wickets?)$/

const says = (match: Match, words: RegExp): boolean => match.tokens.some(({ lower }) => words.test(lower))

/** The sentence tells of business, and of no game. */
export function isOfTrade(match: Match): boolean {
  return says(match, TRADE) && !says(match, SPORT)
}

const OF = '(?:<comma>? (?:of|in)?)'

/** the third quarter of this year; Q2 2025; the final quarter; third-quarter results. */
export const quarter: Rule = {
  name: 'quarter',
  anchor: 'quarter|q',
  pattern: `(?:(?:the)? (?<ordinal>first|second|third|fourth|final|last|<month-number> (?:st|nd|rd|th)) (?:fiscal|financial)? <hyphen>? quarter | q (?<number><month-number>)) <possessive>? ${OF} ${YEAR_TAIL}?`,
  read(match, frame) {
    // "the last quarter" alone is the one before.
    if (match.word('ordinal') === 'last' && !match.has('year')) return null
    const number = match.number('number') ?? (/^(?:final|last)$/.test(match.word('ordinal')) ? 4 : ordinalOf(match, 'ordinal'))
    const dated = ['year', 'relative', 'relative2', 'relative3'].some((name) => match.has(name))
    if (number === null || number < 1 || number > 4 || (!dated && says(match, SPORT) && !says(match, TRADE))) return null
    return { ...date(inItsYear(match, frame, `XXXX-Q${number}`, (year) => quarterPeriod(year, number))), ...trimmed(match) }
  },
}

/** the first and third quarters of 2024; the first and second halves of last year. */
export const pairOfParts: Rule = {
  name: 'pair-of-parts',
  anchor: 'quarters|halves',
  pattern: `(?:the)? (?<ordinal>first|second|third) and (?<ordinal2>second|third|fourth) (?<noun>quarters|halves) of ${YEAR_TAIL}`,
  read(match, frame) {
    const [first, second] = [ordinalOf(match, 'ordinal'), ordinalOf(match, 'ordinal2')]
    const isHalf = match.word('noun') === 'halves'
    if (first === null || second === null || second > (isHalf ? 2 : 4)) return null
    const [split] = match.at('ordinal2') ?? [match.first]
    const part = (number: number) => date(inItsYear(match, frame, `XXXX-${isHalf ? 'H' : 'Q'}${number}`, (year) => (isHalf ? halfPeriod(year, number) : quarterPeriod(year, number))))
    return [
      { ...part(first), to: split - 1 },
      { ...part(second), from: split },
    ]
  },
}

/** "rose 5% in the second quarter, after 4% in the first": of the same year, or of the one before. */
export const elidedQuarter: Rule = {
  name: 'elided-quarter',
  anchor: 'first|second|third|fourth',
  pattern: '(?:in|during|from|over|than) the (?<ordinal>first|second|third|fourth)',
  read(match, frame) {
    const number = ordinalOf(match, 'ordinal')
    const [, year, unit, told] = /^(\d{4})-([QH])(\d)$/.exec(frame.anchor()?.value ?? '') ?? []
    const after = match.after()
    const ends = after === undefined || /^(?:[.,;)]|and|but|while|as|to)$/.test(after.lower)
    if (number === null || year === undefined || !ends || number === Number(told) || (unit === 'H' && number > 2)) return null
    const of = Number(year) - (number > Number(told) ? 1 : 0)
    return { ...date(unit === 'H' ? halfPeriod(of, number) : quarterPeriod(of, number)), from: match.first + 1 }
  },
}

/** the first half of 2024; the second half of the year; H1 2025; first-half profits. */
export const half: Rule = {
  name: 'half',
  anchor: 'half|h',
  pattern: `(?:(?:the)? (?<ordinal>first|second|latter) <hyphen>? half | h (?<number><month-number>)) ${YEAR_TAIL}?`,
  read(match, frame) {
    const number = match.number('number') ?? (match.word('ordinal') === 'first' ? 1 : 2)
    const dated = ['year', 'relative', 'relative2', 'relative3'].some((name) => match.has(name))
    if (number < 1 || number > 2 || (!dated && (!says(match, TRADE) || says(match, SPORT) || match.after()?.lower === 'of'))) return null
    return date(inItsYear(match, frame, `XXXX-H${number}`, (year) => halfPeriod(year, number)))
  },
}

const FISCAL =
  '(?:(?:the)? (?:fiscal|financial) (?:year)? (?<year><year>) (?:(?:<hyphen>|<slash>) (?<end><yy>|<year>))? | fy <hyphen>? (?<year2><year>|<yy>) (?:(?:<hyphen>|<slash>) (?<end2><yy>|<year>))? | (?:the)? (?<year3><year>) (?:(?:<hyphen>|<slash>) (?<end3><yy>|<year>))? (?:fiscal|financial) year)'

/** fiscal 2024; FY25; the 2024-25 fiscal year, by the year in which it ends. Whose fiscal year it is decides its days, so it has none here. */
export const fiscalYear: Rule = {
  name: 'fiscal-year',
  anchor: 'fiscal|financial|fy',
  pattern: FISCAL,
  read: (match) => date(unknown(fiscalOf(match))),
}

/** Q4 FY25; the first quarter of fiscal 2025. */
export const fiscalQuarter: Rule = {
  name: 'fiscal-quarter',
  anchor: 'fiscal|financial|fy',
  pattern: `(?:(?:the)? (?<ordinal>first|second|third|fourth|final|<month-number> (?:st|nd|rd|th)) <hyphen>? quarter | q (?<number><month-number>)) ${OF} ${FISCAL}`,
  read(match) {
    const number = match.number('number') ?? (match.word('ordinal') === 'final' ? 4 : ordinalOf(match, 'ordinal'))
    return number === null || number < 1 || number > 4 ? null : date(unknown(`${fiscalOf(match)}-Q${number}`))
  },
}

function fiscalOf(match: Match): string {
  const word = (name: string): string => match.word(name) || match.word(`${name}2`) || match.word(`${name}3`)
  const year = word('year')
  const end = word('end') || year
  return `FY${end.length === 4 ? end : `20${end}`}`
}

/** last summer; the summer of 2023; this spring; spring 2024; in winter. "the fall harvest" and "fall" the verb are no dates. */
export const season: Rule = {
  name: 'season',
  anchor: '<season>',
  pattern: `${PART}? (?:(?<which>last|this|next|past|coming) | (?<link>in|of|by|since|until|during) (?:the)? | the)? (?<season><season>) (?:${YEAR_TAIL} (?:(?:<hyphen>|<slash>) (?:<yy>|<year>))? | (?:of)? <quote> (?<short><yy>))?`,
  read(match, frame) {
    const code = SEASONS.get(match.word('season'))
    const which = match.word('which')
    const short = match.number('short')
    const dated = short !== null || match.has('year') || match.has('relative') || match.has('relative2')
    if (code === undefined || match.isGlued()) return null
    const [at] = match.at('season') ?? [match.first]
    const after = match.after()
    const bare = which === '' && !dated && !hasPart(match)
    if (bare && (!match.has('link') || !/^(?:in|by|since|until)$/.test(match.word('link')) || (after !== undefined && after.kind === 'word'))) return null
    const unresolved = `XXXX-${code}`
    const period =
      short !== null
        ? seasonPeriod(short < 40 ? 2000 + short : 1900 + short, code)
        : which === ''
        ? inItsYear(match, frame, unresolved, (year) => seasonPeriod(year, code))
        : frame.fromPublished(unresolved, (day) => {
            if (which === 'this') return nearestTo(day, (year) => seasonPeriod(year, code), frame.tense(match) === 'future' ? 'future' : null)
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
