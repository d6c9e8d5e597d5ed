import { CARDINALS, ZONE_PLACES } from '../lexicon.ts'
import { UNKNOWN, unknown } from '../period.ts'
import type { Match } from '../match.ts'
import type { Reading, Rule } from '../rule.ts'

const zone = (name: string): string =>
  `(?:<open>? (?<${name}>utc|gmt|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|bst|cet|cest|eet|msk|ist|jst|kst|hkt|aest|z|local time|<zone-place> (?:standard|daylight|summer)? time) (?:<symbol> <int> (?:<colon> <int>)?)? <close>?)`
const halfDay = (name: string): string => `(?<${name}>a.m.|p.m.|am|pm|a <dot> m <dot>?|p <dot> m <dot>?)`
const SECONDS = '(?:<colon> <minute>)?'

/** 10 a.m.; 6:40 p.m. (GMT +8); 14:30 GMT; 0800 UTC; noon; midnight. Its day comes from other words. */
export const clockTime: Rule = {
  name: 'clock-time',
  anchor: "a.m.|p.m.|am|pm|m|<colon>|<hhmm>|<decimal>|o'clock|noon|midnight|midday",
  pattern: `(?:around|about)? (?:(?<hour><hour>) (?:<colon> (?<minute><minute>) ${SECONDS})? ${halfDay('half')} ${zone('zone')}?
    | (?<hour2><hour>) <colon> (?<minute2><minute>) ${SECONDS} (?<hours>hours|hrs|h)? ${zone('zone2')}?
    | (?<dotted><decimal>) (?:${halfDay('half2')} ${zone('zone3')}?|${zone('zone5')})
    | (?<dotted2><decimal>) (?:hours|hrs|(?=on <weekday>))
    | (?<military><hhmm>) ${zone('zone4')}
    | (?<military2><hhmm>) (?:hours|hrs)
    | (?<spoken><hour>|<cardinal>) o'clock
    | (?<word>noon|midnight|midday))`,
  read(match) {
    const time = clockOf(match)
    if ((match.has('dotted2') || match.has('military2')) && !BEFORE_CLOCK.test(match.before()?.lower ?? '')) return null
    if (time === null || (match.has('hour2') && !match.has('hours') && !match.has('zone2') && !BEFORE_CLOCK.test(match.before()?.lower ?? '') && !isAsOf(match) && !isAfterIsoDay(match))) return null
    const named = ['zone', 'zone2', 'zone3', 'zone4', 'zone5'].map((name) => match.word(name)).join('')
    return timed(match, `T${time}${offsetOf(named, match)}`)
  },
}

/** Zones that mean one offset from UTC wherever they are written; "CST", "IST" and "BST" do not. */
const OFFSETS: Readonly<Record<string, string>> = {
  utc: 'Z', gmt: 'Z', z: 'Z', est: '-05:00', edt: '-04:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00', pdt: '-07:00',
  cet: '+01:00', cest: '+02:00', eet: '+02:00', msk: '+03:00', hkt: '+08:00', jst: '+09:00', kst: '+09:00', aest: '+10:00',
}

/** As ISO 8601 writes it: "Z", "-04:00", for "GMT +8" "+08:00"; "" where the zone is not known. */
function offsetOf(zone: string, match: Match): string {
  const texts = match.tokens.slice(match.first, match.last).map((token) => token.text)
  const at = texts.findIndex((text) => text.toLowerCase() === zone)
  const sign = /^[-−+]$/.exec(texts[at + 1] ?? '')?.[0]
  const hours = Number(texts[at + 2])
  if (sign === undefined || zone === '' || !(hours <= 14)) return OFFSETS[zone] ?? ZONE_PLACES.get(zone.replace(/ (?:standard )?time$/, '')) ?? ''
  const minutes = texts[at + 3] === ':' ? (texts[at + 4] ?? '00') : '00'
  return `${sign === '+' ? '+' : '-'}${String(hours).padStart(2, '0')}:${minutes.padStart(2, '0')}`
}

const isAsOf = (match: Match): boolean => match.before()?.lower === 'of' && match.before(2)?.lower === 'as'

/** "2025-06-19 14:30". */
function isAfterIsoDay(match: Match): boolean {
  return match.before()?.kind === 'number' && match.before(2)?.text === '-' && match.before(4)?.text === '-'
}

/** Before a bare "14:30", without which it may be a ratio or a verse. */
const BEFORE_CLOCK = /^(?:(?:19|20)\d\d|t|at|by|around|about|until|till|from|before|after|since|between|and|to)$/

function timed(match: Match, clock: string): Reading {
  const first = match.tokens[match.first]
  const from = first !== undefined && /^(?:around|about)$/.test(first.lower) ? { from: match.first + 1 } : {}
  const texts = match.tokens.slice(match.first, match.last).map((token) => token.text)
  const to = texts.at(-1) === ')' && !texts.includes('(') ? { to: match.last - 1 } : {}
  return { type: 'time', ...unknown(`${UNKNOWN.day}${clock}`), clock, ...from, ...to }
}

function clockOf(match: Match): string | null {
  const word = match.word('word')
  if (word !== '') return word !== 'midnight' ? '12:00' : match.before()?.lower === 'before' ? '24:00' : '00:00'
  const military = match.word('military') || match.word('military2')
  if (military !== '') return `${military.slice(0, 2)}:${military.slice(2)}`
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(match.word('dotted') || match.word('dotted2'))
  if ((match.has('dotted') || match.has('dotted2')) && dotted === null) return null
  const hour = match.number('hour') ?? match.number('hour2') ?? (dotted === null ? spoken(match) : Number(dotted[1]))
  const minute = match.number('minute') ?? match.number('minute2') ?? (dotted === null ? 0 : Number(dotted[2]))
  const half = (match.word('half') || match.word('half2'))[0]
  if (hour === null || Number.isNaN(hour) || hour > 24 || minute > 59 || (half !== undefined && (hour > 12 || hour === 0))) return null
  const day = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour
  const hh = String(day).padStart(2, '0')
  return match.has('hour') && !match.has('minute') ? `${hh}:00` : `${hh}:${String(minute).padStart(2, '0')}`
}

function spoken(match: Match): number | null {
  const word = match.word('spoken')
  return word === '' ? null : (CARDINALS.get(word) ?? Number(word))
}
