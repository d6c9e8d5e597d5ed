import type { Status } from '../../../bundle/schema.ts'
import type { DayBounds } from '../../../lib/bounds.ts'
import type { FoundDate } from '../types.ts'
import { PUTTING } from './attribution/estimating.ts'
import { mainVerbBefore } from './grammar/clauses.ts'
import { chunkAt, lastLower, nounAt, REACH, verbAt, wordAt, type Parse } from './grammar/parse.ts'
import type { VerbGroup } from './grammar/phrases.ts'
import { CHANGE_NOUNS } from './lexicon/nouns.ts'
import { singular } from './lexicon/singular.ts'
import { PLANNING, SAYING } from './lexicon/verb-classes.ts'
import { within, type Numbered } from './numbered.ts'
import { addDays } from '../../../lib/days.ts'

/** How far from the number a date can be, in characters. */
const FARTHEST = 600

const COMPARISONS = new Set(['from', 'than', 'compared', 'versus', 'against'])

/** When the figure held, and whether its own clause says so; else whether it tells of something past, of now, or has no verb of its own. */
export interface AsOf {
  days: DayBounds
  from: 'clause' | 'then' | 'now' | 'elided'
}

/** The date in the figure's clause, not the day it was said; for what is to come the day it is to come, else when it was said; else the days of publication. */
export function asOf(mention: Numbered, status: Status, counted: string | null): AsOf {
  const { input } = mention
  const date = eventDate(mention, counted)
  if (status === 'planned' || status === 'possible') {
    if (date !== null && !isOver(date, input.published)) return { days: bounds(date), from: 'clause' }
    const said = spoken(mention)
    return said === null ? { days: input.published, from: 'now' } : { days: bounds(said), from: 'clause' }
  }
  if (date !== null) return { days: framed(mention, spanOf(mention, date)), from: 'clause' }
  return { days: input.published, from: tense(mention) }
}

function isOver({ latest }: FoundDate, published: DayBounds): boolean {
  return latest !== null && published.earliest !== null && latest < published.earliest
}

/** "were handed over", "had counted": in the past tense, without a date of its own. */
function tense({ parse, governor, first }: Numbered): AsOf['from'] {
  let at = governor?.verb ?? -1
  for (let steps = 0; steps < 4 && verbAt(parse, at)?.finite === false; steps += 1) at = mainVerbBefore(parse, at) ?? -1
  const verb = verbAt(parse, at)
  if (verb === null || verb.finite !== true) return 'elided'
  // "put the figure at 8": the past is that of the saying
  if (PUTTING.has(verb.lemma) && lastLower(parse, first - 1) === 'at') return 'elided'
  const opener = parse.words.slice(verb.from, verb.to).find(({ tag }) => tag !== 'adverb' && tag !== 'negation')
  if (opener === undefined) return 'now'
  const past = opener.tag === 'verb' ? verb.form === 'past' || verb.form === 'ed' : /^(?:was|were|had|did|wasn't|weren't|didn't|hadn't)$/.test(opener.lower)
  return past ? 'then' : 'now'
}

/** The figure's own date lies after the report: it has not come about. */
export function isToCome(mention: Numbered): boolean {
  const { latest } = mention.input.published
  const date = latest === null ? null : eventDate(mention, null)
  return latest !== null && date !== null && date.earliest !== null && date.earliest > latest
}

function datesAround({ number, dates }: Numbered): FoundDate[] {
  const from = Math.max(number.sentence.start, number.start - FARTHEST)
  const to = Math.min(number.sentence.end, number.end + FARTHEST)
  return within(dates, from, to).filter(
    (date) =>
      (date.type === 'date' || date.type === 'time') &&
      (date.earliest !== null || date.latest !== null) &&
      (date.end <= number.start || date.start >= number.end),
  )
}

function spoken(mention: Numbered): FoundDate | null {
  return datesAround(mention).find((date) => datesTheSaying(mention, date)) ?? null
}

function eventDate(mention: Numbered, counted: string | null): FoundDate | null {
  const events = datesAround(mention).filter(
    (date) =>
      !datesTheSaying(mention, date) &&
      !compares(mention, date) &&
      !namesAThing(mention, date, counted) &&
      !inAnAside(mention, date),
  )
  return nearest(mention, events)
}

function bounds({ earliest, latest }: FoundDate): DayBounds {
  return { earliest, latest }
}

/** "said Tuesday", "on Monday said" */
function datesTheSaying({ parse, governor, first }: Numbered, date: FoundDate): boolean {
  const at = chunkAt(parse, date.start)
  const bare = lastLower(parse, at - 1) === 'on' ? at - 2 : at - 1
  for (const index of [bare, chunkAt(parse, date.end - 1) + 1]) {
    const verb = verbAt(parse, index)
    if (verb !== null && SAYING.has(verb.lemma) && !verb.passive) return true
  }
  for (let index = at + 1; index < first; index += 1) {
    const verb = verbAt(parse, index)
    if (verb?.finite === true) return SAYING.has(verb.lemma) && !verb.passive && governor?.verb !== index
  }
  return false
}

/** "up 15% from a year earlier", "than in May": what the figure is compared with. */
function compares({ parse, number, dates, input }: Numbered, date: FoundDate): boolean {
  const at = wordAt(parse, date.start)
  const before = parse.words[at - 1]?.lower
  const after = parse.words[wordAt(parse, date.end)]?.lower
  // "less than last year's 3.2 million"
  if (parse.words[wordAt(parse, date.end)]?.tag === 'possessive' && wordAt(parse, date.end) + 1 === wordAt(parse, number.start)) return false
  // "from 1 August": it begins then.
  const begins = input.published.latest !== null && date.earliest !== null && date.earliest > input.published.latest
  if (before === 'from') return !(begins || ['on', 'onwards', 'onward'].includes(after ?? '') || opensSpan(parse, date, dates))
  // "twice as many as in 2020", "what it was worth in May", "half its level of a year ago"
  const since = parse.words.slice(Math.max(wordAt(parse, number.end), at - REACH / 4), at)
  const ratio = /^(?:times|fraction)$/.test(number.unit)
  if (ratio && since.some(({ lower }) => /^(?:as|what|than|its|their|his|her|below|above|when)$/.test(lower))) return true
  if (before === 'of' && /^(?:level|figure|price|rate|total|value|number)s?$/.test(parse.words[at - 2]?.lower ?? '') && date.start > number.end) return true
  const changed = CHANGE_NOUNS.has(parse.words[at - 2]?.lower ?? '')
  return (
    (changed && (before === 'on' || before === 'over')) ||
    before === 'than' ||
    (parse.words[at - 2]?.lower === 'than' && before === 'in') ||
    (before === 'with' && parse.words[at - 2]?.lower === 'compared')
  )
}

/** "from May to July", and not "from a year earlier to $5bn". */
function opensSpan(parse: Parse, date: FoundDate, dates: readonly FoundDate[]): boolean {
  const link = parse.words[wordAt(parse, date.end)]
  if (link === undefined || !/^(?:to|until|till|through|-|–)$/.test(link.lower)) return false
  return within(dates, link.end, link.end + 40)[0]?.start === parse.words[wordAt(parse, date.end) + 1]?.start
}

/** "the 1991 agreement": the date is part of a name; "Monday's attack" and "Sunday swap" are dated by it, and so is what is counted ("2024 output"). */
function namesAThing({ parse }: Numbered, date: FoundDate, counted: string | null): boolean {
  const phrase = nounAt(parse, chunkAt(parse, date.end - 1))
  const head = parse.words[phrase?.head ?? -1]
  if (phrase === null || head === undefined || head.start < date.end || phrase.time) return false
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(date.quote)) return false
  if (counted !== null && singular(head.lower) === (counted.split(' of ')[0] ?? counted).split(' ').at(-1)?.toLowerCase()) return false
  return parse.words[wordAt(parse, date.end)]?.tag !== 'possessive'
}

/** "Jobs, born in 1955, has …": a participle has the date, not the clause of the number. */
function inAnAside({ parse, governor, first }: Numbered, date: FoundDate): boolean {
  const at = chunkAt(parse, date.start)
  if (governor === null || governor.verb < at || at > first) return false
  for (let index = at - 1; index >= 0 && index > at - REACH / 4; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop') return false
    if (chunk?.kind === 'verb') return chunk.finite === false && !chunk.infinitive
  }
  return false
}

/** The nearest date after the number before the next clause's verb, else the nearest before it. */
function nearest(mention: Numbered, dates: readonly FoundDate[]): FoundDate | null {
  const { parse, number, chunk } = mention
  const { limit, asides } = clauseEnd({ parse, chunk })
  const inAside = ({ start }: FoundDate): boolean => asides.some((aside) => start > aside.start && start < aside.end)
  const after = dates.find((date) => date.start >= number.end && date.start < limit && !inAside(date) && !ofAnother(mention, date))
  if (after !== undefined) return after
  return dates.findLast((date) => date.end <= number.start && !ofEarlier(mention, date) && (sameClause(mention, date) || isFronted(mention, date))) ?? null
}

/** "17%, up from 14% a year ago": the date is of the figure that this one is compared with. */
function ofAnother({ parse, after, number }: Numbered, date: FoundDate): boolean {
  const until = wordAt(parse, date.start)
  for (let index = after; index < until && index < after + REACH; index += 1) {
    if (
      COMPARISONS.has(parse.words[index]?.lower ?? '') &&
      (parse.words[index]?.lower !== 'from' || number.change !== null || /^(?:up|down)$/.test(parse.words[index - 1]?.lower ?? '')) &&
      parse.words.slice(index + 1, Math.min(until, index + 5)).some((word) => word.tag === 'number')
    )
      return true
  }
  return false
}

/** "214 seats, down from 251 four years ago, with turnout at 58%": the date was of the figure before it. */
function ofEarlier({ parse, number }: Numbered, date: FoundDate): boolean {
  const at = wordAt(parse, date.start)
  if (wordAt(parse, number.start) - at > REACH / 2) return false
  const before = parse.words.slice(Math.max(0, at - 6), at)
  const opener = before.findLastIndex(({ lower }) => COMPARISONS.has(lower) || lower === 'with')
  const compared = opener >= 0 && (before[opener]?.lower !== 'with' || before[opener - 1]?.lower === 'compared')
  return compared && before.slice(opener + 1).some(({ tag }) => tag === 'number') && !before.slice(opener + 1).some(({ tag }) => tag === 'comma')
}

/** "As of Feb. 2, some 300 had been killed and 2,700 wounded": a date that opens the sentence dates all of its clauses. */
function isFronted({ parse }: Numbered, date: FoundDate): boolean {
  const at = wordAt(parse, date.start)
  const opens = parse.words.slice(0, at).every((word) => ['preposition', 'clause', 'determiner', 'adverb', 'adjective'].includes(word.tag))
  return at < 4 && opens && parse.words[wordAt(parse, date.end)]?.text === ','
}

/** Between the date and the number stands no verb but the one that governs the number. */
function sameClause({ parse, first, governor }: Numbered, date: FoundDate): boolean {
  const from = chunkAt(parse, date.end - 1) + 1
  if (first - from > REACH) return false
  for (let index = from; index < first; index += 1) {
    const chunk = parse.chunks[index]
    if (
      chunk?.kind === 'relative' ||
      (chunk?.kind === 'verb' &&
        chunk.finite === true &&
        index !== governor?.verb &&
        !leadsTo(parse, index, governor?.verb))
    )
      return false
  }
  return true
}

/** "plans to send": the verb before belongs to the same clause. */
function leadsTo(parse: Parse, index: number, verb: number | undefined): boolean {
  return (
    verb !== undefined &&
    index < verb &&
    !parse.chunks.slice(index, verb).some((chunk) => chunk.kind === 'comma' || chunk.kind === 'relative') &&
    verbAt(parse, verb)?.finite !== true
  )
}

/** The offset at which the number's clause ends, and the asides in it. */
function clauseEnd({ parse, chunk }: Pick<Numbered, 'parse' | 'chunk'>): { limit: number; asides: { start: number; end: number }[] } {
  const asides: { start: number; end: number }[] = []
  const offset = (at: number): number => parse.words[parse.chunks[at]?.from ?? -1]?.start ?? Infinity
  for (let index = chunk + 1; index < parse.chunks.length && index < chunk + REACH; index += 1) {
    const found = parse.chunks[index]
    if (found === undefined) break
    const close = found.kind === 'comma' ? asideEnd(parse, index) : null
    if (close !== null) {
      if (parse.chunks[index + 1]?.kind !== 'preposition') asides.push({ start: offset(index), end: offset(close) })
      index = close
      continue
    }
    const opens =
      found.kind === 'stop' ||
      (found.kind === 'conjunction' && isOutlook(verbAt(parse, index + 1), verbAt(parse, index + 2))) ||
      (found.kind === 'subordinator' && lastLower(parse, index) !== 'when') ||
      (found.kind === 'comma' && parse.chunks[index + 1]?.kind !== 'preposition')
    if (opens) return { limit: offset(index), asides }
  }
  return { limit: Infinity, asides }
}

/** "and plans to raise it by 2027": a date of that is no date of what stands before. */
function isOutlook(verb: VerbGroup | null, next: VerbGroup | null): boolean {
  return verb !== null && verb.finite === true && (verb.lemma === 'will' || (next?.infinitive === true && PLANNING.has(verb.lemma)))
}

/** The comma that closes an aside without a verb of its own: "60 children, three of them girls, since May". */
function asideEnd(parse: Parse, at: number): number | null {
  for (let index = at + 1; index < at + 12; index += 1) {
    const chunk = parse.chunks[index]
    if (chunk === undefined || chunk.kind === 'stop' || (chunk.kind === 'verb' && chunk.finite === true)) return null
    if (chunk.kind === 'comma') return index
  }
  return null
}

/** "between 2017 and 2023", "from May to July", told as two dates: as-of is the whole time. */
function spanOf({ parse, dates }: Numbered, date: FoundDate): FoundDate {
  const opener = parse.words[wordAt(parse, date.start) - 1]?.lower
  if (opener !== 'between' && opener !== 'from') return date
  const joint = parse.words[wordAt(parse, date.end)]
  const end = joint !== undefined && /^(?:and|to|until|through|till)$/.test(joint.lower) ? within(dates, joint.end, joint.end + 40)[0] : undefined
  if (end === undefined || (end.type !== 'date' && end.type !== 'time') || end.latest === null || date.earliest === null || end.latest < date.earliest) return date
  if (parse.words[wordAt(parse, date.end) + 1]?.start !== end.start) return date
  return { ...date, end: end.end, latest: end.latest }
}

/** The word that relates the figure to the date: right before it, or before the clause that it dates ("since the war began in 2022"). */
function relation({ parse, after }: Numbered, date: FoundDate): string | undefined {
  const at = wordAt(parse, date.start)
  const direct = parse.words[at - 1]?.lower
  for (let index = at - 1; index >= after && index > at - REACH / 3; index -= 1) {
    const word = parse.words[index]
    if (word?.tag === 'comma' || word?.tag === 'stop') break
    if (word?.tag === 'clause' && /^(?:since|before|after)$/.test(word.lower)) return word.lower
  }
  return direct
}

/** "since September" lasts; "until June" has passed; "before" and "after" leave one end open. */
function framed(mention: Numbered, date: FoundDate): DayBounds {
  const { input } = mention
  // "shortly after 8:20 a.m." is on that day.
  const word = /T\d/.test(date.value) ? undefined : relation(mention, date)
  const { published } = input
  if (word === 'since') return { earliest: date.earliest, latest: later(published.latest, date.latest) }
  if (word === 'after') {
    const next = date.latest === null ? null : addDays(date.latest, 1)
    const latest = later(published.latest, date.latest)
    // "after Thursday's quake", told on that Thursday
    return next !== null && latest !== null && next > latest ? bounds(date) : { earliest: next, latest }
  }
  if (word === 'before') return { earliest: null, latest: date.earliest === null ? null : addDays(date.earliest, -1) }
  if (word === 'until' || word === 'till') return { earliest: null, latest: date.latest }
  return bounds(date)
}

function later(a: string | null, b: string | null): string | null {
  if (a === null) return null
  return b === null || a > b ? a : b
}
