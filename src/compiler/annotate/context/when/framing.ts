import type { DayBounds } from '../../../../lib/bounds.ts'
import { addDays, dayNumber } from '../../../../lib/days.ts'
import { CARDINALS } from '../../dates/lexicon.ts'
import { moveDay, type Step } from '../../dates/period.ts'
import type { FoundDate } from '../../types.ts'
import { lastLower, REACH, verbAt, wordAt } from '../grammar/parse.ts'
import { tenseOf } from '../grammar/tense.ts'
import { SAYING } from '../lexicon/verb-classes.ts'
import { hasBegunThen } from './of-subject.ts'
import { isOwnerOf } from './other-dates.ts'
import { within, type Numbered } from '../numbered.ts'

const DAY_PARTS = new Set('dawn daybreak sunrise daylight noon midday midnight dusk sunset nightfall dark breakfast lunch dinner'.split(' '))

/** The days of what has come about: "since September" lasts; "until June" has passed; "before" and "after" leave one end open; what was done this week had been done when it was reported. */
export function framed(mention: Numbered, found: FoundDate): DayBounds {
  const { published } = mention.input
  const date = spanOf(mention, found)
  // "the lowest since December's 1.9 percent"
  const word = isWhen(mention, date) || isOwnerOf(mention, date) ? undefined : relation(mention, date)
  // "cut to 450 from 550 since May": until then.
  if (word === 'since' && mention.number.change?.role === 'from') return { earliest: null, latest: eve(date) }
  if (word === 'since' || (hasBegunThen(mention.parse, date) && tenseOf(mention.parse, mention.governor?.verb ?? -1) === 'perfect')) return { earliest: date.earliest, latest: hasBegun(date, published) ? published.latest : later(published.latest, date.latest) }
  // "are missing after floods last month": from then on, and not from the month after
  if (word === 'after' && date.earliest !== date.latest && !/\b(?:after|following) (?:the )?$/i.test(mention.input.text.slice(Math.max(0, date.start - 16), date.start))) return { earliest: date.earliest, latest: later(published.latest, date.latest) }
  // "on or after Oct. 7"
  if ((word === 'after' || word === 'before') && ON_OR.test(mention.input.text.slice(Math.max(0, date.start - 16), date.start))) {
    return word === 'after' ? { earliest: date.earliest, latest: later(published.latest, date.latest) } : { earliest: null, latest: date.latest }
  }
  if (word === 'after') {
    const next = date.latest === null ? null : addDays(date.latest, 1)
    const latest = later(published.latest, date.latest)
    // "after Thursday's quake", told on that Thursday
    return next !== null && latest !== null && next > latest ? bounds(date) : { earliest: next, latest }
  }
  if (word === 'before') return { earliest: null, latest: eve(date) }
  if (word === 'until' || word === 'till') return { earliest: null, latest: date.latest }
  const { earliest, latest } = date
  // What is counted over a night is counted on the day that it ends on.
  if (/^overnight$/i.test(date.quote) && latest !== null) return { earliest: latest, latest }
  // "In October so far it has recorded 318"
  const soFar = /^,? so far\b/.test(mention.input.text.slice(date.end, date.end + 12)) || /\bso far (?:in |this )?$/.test(mention.input.text.slice(Math.max(0, date.start - 16), date.start))
  if (soFar && published.latest !== null && earliest !== null && earliest <= published.latest && latest !== null && latest > published.latest) return { earliest, latest: published.latest }
  // "were living there at the end of May"
  if (/^(?:at|by|of)$/.test(word ?? '') && /^the (?:very )?end of\b/i.test(date.quote) && latest !== null && (published.latest === null || latest <= published.latest)) return { earliest: latest, latest }
  // "brings the haul this year to 420 million": as far as the year has come
  if (lastLower(mention.parse, mention.first - 1) === 'to' && /^this (?:year|month|week|quarter)$/i.test(date.quote) && published.latest !== null && earliest !== null && latest !== null && earliest <= published.latest && latest > published.latest) return { earliest, latest: published.latest }
  const verb = mention.governor?.verb ?? -1
  const tense = tenseOf(mention.parse, verb)
  const group = verbAt(mention.parse, verb)
  const lemma = group?.lemma ?? ''
  const told = SAYING.has(lemma) || /^(?:give|put|issue|publish|present|set)$/.test(lemma)
  const lasts = !told && (tense === 'past' || tense === 'perfect' || (tense === null && group?.form === 'ing')) && published.latest !== null && earliest !== null && latest !== null && earliest <= published.latest && latest > published.latest
  return { earliest, latest: lasts ? published.latest : latest }
}

const ON_OR = /\bon or (?:after|before) (?:the )?$/i

/** "since the start of June", told on June 7 */
function hasBegun({ earliest }: DayBounds, { latest }: DayBounds): boolean {
  return earliest !== null && latest !== null && earliest <= latest
}

/** The days of what is to come: "before May" is any day from the report on. */
export function outlook(mention: Numbered, date: FoundDate): DayBounds {
  const { published } = mention.input
  const latest = eve(date)
  const span = spanOf(mention, date)
  // "by the end of May": any day until then
  if (relation(mention, date) === 'by' && /^the (?:very )?end of\b/i.test(date.quote) && date.latest !== null && (published.earliest === null || date.latest >= published.earliest)) return { earliest: published.earliest, latest: span.latest }
  if (relation(mention, date) !== 'before' || latest === null || (published.earliest !== null && latest < published.earliest)) return bounds(span)
  return { earliest: published.earliest, latest }
}

/** The last day before the date; the end of a time is part of it. */
export function eve(date: FoundDate): string | null {
  if (/^the (?:very )?end of\b/i.test(date.quote)) return date.latest
  return date.earliest === null ? null : addDays(date.earliest, -1)
}

export function bounds({ earliest, latest }: DayBounds): DayBounds {
  return { earliest, latest }
}

/** "the week to June 20", "the 12 months ending in March": as long as that, up to the date. */
const STRETCH = new RegExp(`\\bthe (?:last |past )?(?:(?<count>\\d{1,2}|${[...CARDINALS.keys()].join('|')})[ -])?(?:(?:fiscal|financial|marketing|crop) )?(?<unit>day|week|month|quarter|year)s? (?:that )?(?:up )?(?:to|through|ended|ending|ends)(?: on| in)? (?:the )?$`, 'i')
/** "the fiscal year starting in April", "the year that began on July 1": a year from the date on. */
const YEAR_FROM = /\byear (?:that )?(?:starting|beginning|starts|begins|started|began)(?: on| in)? (?:the )?$/i

/** "between 2017 and 2023", "from May to July", "in May and June", told as two dates: as-of is the whole time, whichever of them was found. */
function spanOf({ parse, dates, input }: Numbered, date: FoundDate): FoundDate {
  const stretch = STRETCH.exec(input.text.slice(Math.max(0, date.start - 48), date.start))?.groups
  if (stretch !== undefined && date.latest !== null) {
    const { count = '', unit = 'week' } = stretch
    const before = moveDay(date.latest, unit.toLowerCase() as Step, -(count === '' ? 1 : (CARDINALS.get(count.toLowerCase()) ?? Number(count))))
    if (before !== null) return { ...date, earliest: addDays(before, 1) }
  }
  const year = date.earliest !== null && YEAR_FROM.test(input.text.slice(Math.max(0, date.start - 48), date.start)) ? moveDay(date.earliest, 'year', 1) : null
  if (year !== null) return { ...date, latest: addDays(year, -1) }
  const joint = parse.words[wordAt(parse, date.end)]
  if (joint !== undefined && /^(?:and|to|until|through|till|-|–)$/.test(joint.lower)) {
    const end = within(dates, joint.end, joint.end + 40)[0]
    if (end !== undefined && PAIRED.test(input.text.slice(joint.end, end.start))) return joined(date, end)
  }
  const link = wordAt(parse, date.start) - 1
  const before = parse.words[/^(?:on|in)$/.test(parse.words[link]?.lower ?? '') && parse.words[link - 1]?.lower === 'and' ? link - 1 : link]
  if (before !== undefined && /^(?:and|to|until|through|till|-|–)$/.test(before.lower)) {
    const start = within(dates, before.start - 40, before.start).at(-1)
    if (start !== undefined && parse.words[wordAt(parse, start.end)] === before) return joined(start, date)
  }
  return date

  function joined(start: FoundDate, end: FoundDate): FoundDate {
    if (start.earliest === null || start.latest === null || end.earliest === null || end.latest === null || end.latest < start.earliest) return date
    const opener = parse.words[wordAt(parse, start.start) - 1]?.lower
    // "on Monday and Tuesday", "in March and May"
    const next = addDays(start.latest, 1) === end.earliest || (isMonth(start) && isMonth(end) && dayNumber(end.latest) - dayNumber(start.earliest) < PAIR_DAYS)
    return opener === 'between' || opener === 'from' || next ? { ...date, start: start.start, end: end.end, earliest: start.earliest, latest: end.latest } : date
  }
}

/** What may stand between the two days of a pair behind "and". */
const PAIRED = /^\s*(?:(?:on|in)\s+)?$/
const PAIR_DAYS = 183

function isMonth({ value }: FoundDate): boolean {
  return /^\d{4}-\d\d$/.test(value)
}

/** "the most since October, when 153 came", "since May 2023, when a missile hit a camp, killing 46 and wounding 90": then. */
export function isWhen({ number, input: { text } }: Pick<Numbered, 'number' | 'input'>, { end }: FoundDate): boolean {
  return end < number.start && /^, when\b[^,;]*(?:, (?:\p{L}+ly )?\p{L}+ing [^,;]*)?$/u.test(text.slice(end, number.start))
}

/** The word that relates the figure to the date: right before it, or before the clause that it dates ("since the war began in 2022"). */
function relation({ parse, after }: Numbered, date: FoundDate): string | undefined {
  const at = wordAt(parse, date.start)
  const direct = parse.words.slice(Math.max(0, at - 3), at).findLast(({ lower }) => !/^(?:the|its|this|that|upcoming|coming|forthcoming)$/.test(lower))?.lower
  for (let index = at - 1; index >= after && index > at - REACH / 3; index -= 1) {
    const word = parse.words[index]
    if (word?.tag === 'comma' || word?.tag === 'stop') break
    if (word?.tag !== 'clause' || !/^(?:since|before|after|until|till)$/.test(word.lower)) continue
    return /^(?:before|after)$/.test(word.lower) && isOfDay(parse.words[index + 1]?.lower, date) ? undefined : word.lower
  }
  if (direct === 'following') return 'after'
  // "since clashes broke out on July 24, and 300 have fled"
  const opener = direct === 'on' || direct === 'in' ? clauseOpener(parse, at) : undefined
  if (opener === 'since' && wordAt(parse, date.end) < after) return opener
  return /^(?:before|after)$/.test(direct ?? '') && isOfDay(undefined, date) ? undefined : direct
}

/** The word that opens the clause in which a word stands, where no comma comes between. */
function clauseOpener({ words }: Numbered['parse'], at: number): string | undefined {
  for (let index = at - 1; index >= 0 && index > at - REACH / 3; index -= 1) {
    if (words[index]?.tag === 'comma' || words[index]?.tag === 'stop') return undefined
    if (words[index]?.tag === 'clause') return words[index]?.lower
  }
  return undefined
}

/** "before dawn on Monday", "shortly after 8:20 a.m.": on that very day. */
function isOfDay(next: string | undefined, date: FoundDate): boolean {
  return DAY_PARTS.has(next ?? '') || date.type === 'time'
}

function later(a: string | null, b: string | null): string | null {
  if (a === null) return null
  return b === null || a > b ? a : b
}
