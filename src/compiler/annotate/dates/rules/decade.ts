import { centuryPeriod, decadePeriod, pad, unknown, UNKNOWN } from '../period.ts'
import { PART, hasPart, narrowed } from '../narrowing.ts'
import { CARDINALS } from '../lexicon.ts'
import { ORDINAL, ordinalOf } from '../counts.ts'
import type { Match } from '../match.ts'
import { date, type Rule } from '../rule.ts'

/** the 1990s; mid-1990s; the '90s; the 70s (but not "in their 20s"). */
export const decade: Rule = {
  name: 'decade',
  anchor: 's|<possessive>',
  pattern: `${PART}? (?:(?:the)? (?<year><year>) (?:s|<possessive>) | <quote> (?<short><yy>) (?:s|<possessive>) | (?<bare><yy>) s)`,
  read(match, frame) {
    const year = match.number('year')
    const end = match.tokens[match.last - 1]
    if (end?.start !== match.tokens[match.last - 2]?.end) return null
    if (year !== null) {
      if (year % 10 !== 0 || year < 1500 || end?.text === "'S") return null
      return date(narrowed(year % 100 === 0 && year < 2000 ? centuryPeriod(year) : decadePeriod(year), match, frame))
    }
    const short = match.number('short') ?? match.number('bare')
    if (short === null || short % 10 !== 0) return null
    if (match.has('bare') && (short < 50 || !isTheDecade(match))) return null
    return date(narrowed(decadePeriod(short < 30 ? 2000 + short : 1900 + short), match, frame))
  },
}

/** "the 70s", "the 70s and 80s", "the late 80s"; not "in their 60s", "a KC-70s". */
function isTheDecade(match: Match): boolean {
  const [at] = match.at('bare') ?? [match.first]
  const word = (by: number): string => match.tokens[at - by]?.lower ?? ''
  if (/^(?:and|or|to)$/.test(word(1))) return word(4) === 'the'
  return word(1) === 'the' || (hasPart(match) && !/^(?:his|her|their|its|my|your|our|aged)$/.test(match.before()?.lower ?? ''))
}

/** the 21st century; the nineteenth century; the last century. */
export const century: Rule = {
  name: 'century',
  anchor: 'century',
  pattern: `${PART}? (?:the)? (?:(?<ordinal>${ORDINAL}) <hyphen>? century | (?<which>this|last) century)`,
  read(match, frame) {
    const ordinal = ordinalOf(match, 'ordinal')
    const the = !hasPart(match) && match.tokens[match.first]?.lower === 'the' && /^[-‐‑]$/.test(match.tokens[match.last - 2]?.text ?? '') ? { from: match.first + 1 } : {}
    if (ordinal !== null) return ordinal > 30 ? null : { ...date(narrowed(centuryPeriod((ordinal - 1) * 100), match, frame)), ...the }
    return date(narrowed(frame.away('century', match.word('which') === 'last' ? -1 : 0), match, frame))
  },
}

/** the nineties; the swinging sixties. */
export const namedDecade: Rule = {
  name: 'named-decade',
  anchor: 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties',
  pattern: `${PART}? the (?<name>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)`,
  read(match, frame) {
    const tens = CARDINALS.get(match.word('name').replace(/ies$/, 'y'))
    const period = tens === undefined ? unknown(UNKNOWN.decade) : decadePeriod(Number(`19${pad(tens).slice(2)}`))
    return date(narrowed(period, match, frame))
  },
}
