import type { FoundDate } from '../../types.ts'
import { chunkAt, isNumbered, lastLower, nounAt, REACH, verbAt, wordAt, type Parse } from '../grammar/parse.ts'
import { coordinate, finiteBetween } from '../grammar/subject.ts'
import { tenseOf } from '../grammar/tense.ts'
import { CHANGE_NOUNS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { PLANNING, SAYING } from '../lexicon/verb-classes.ts'
import { within, type Numbered } from '../numbered.ts'
import { isArranged } from '../status-of-verb.ts'
import { isSetAgainst } from './compared-dates.ts'
import { isGathering } from './gathered.ts'
import { isPastOfPerfect } from './of-subject.ts'
import { countsFrom, onlyRanks } from './ranked.ts'

export const COMPARISONS = new Set(['from', 'than', 'compare', 'compares', 'compared', 'versus', 'against'])

/** Verbs whose object may be yet to come. */
const ANNOUNCING = new Set('announce reveal unveil disclose confirm declare book reserve invite win secure call'.split(' '))

/** The date is of something else than the figure: of who said it, of what it is compared with, of a thing, an aside, or what is yet to come. */
export function isOfAnother(mention: Numbered, date: FoundDate, counted: string | null): boolean {
  if (isGathering(mention.parse, date)) return false
  return countsFrom(date, mention.input.text) || onlyRanks(date, mention.input.text, mention.input.published) || datesTheSaying(mention, date) || isSaidBy(mention, date) || compares(mention, date) || namesAThing(mention, date, counted) || isSinceTheLast(mention, date) || isOfOtherClause(mention, date) || inAnAside(mention, date) || inItsWhole(mention, date) || isPastOfPerfect(mention, date) || inOwnRelative(mention, date) || isYetToCome(mention, date)
}

/** "12,500 inmates who fled last week remain at large": they are now. */
function inOwnRelative({ parse, governor, chunk, number }: Numbered, date: FoundDate): boolean {
  if (parse.chunks[chunk + 1]?.kind !== 'relative' || governor?.role !== 'subject' || date.start < number.end || governor.verb <= chunkAt(parse, date.start)) return false
  const tense = tenseOf(parse, governor.verb)
  return tense !== 'past' && tense !== 'perfect'
}

/** "Of 600 soldiers who left in May, 40 have died": by now. */
function inItsWhole({ parse, governor, number }: Numbered, date: FoundDate): boolean {
  if (date.end > number.start || governor === null || tenseOf(parse, governor.verb) !== 'perfect') return false
  const opener = parse.chunks.slice(0, chunkAt(parse, date.start)).findLastIndex(({ kind }, at) => kind === 'relative' && /^(?:who|which|that)$/.test(lastLower(parse, at)))
  const of = opener - 2
  if (opener < 2 || !isNumbered(parse, opener - 1) || !/^(?:of|among)$/.test(lastLower(parse, of))) return false
  return of === 0 || ['comma', 'relative', 'stop', 'clause'].includes(parse.chunks[of - 1]?.kind ?? '')
}

/** "said Tuesday", "on Monday said" */
export function datesTheSaying(mention: Numbered, date: FoundDate): boolean {
  const { parse, governor, first, chunk } = mention
  if (isOfOtherClause(mention, date)) return false
  if (isWhenSaid(mention, date)) return true
  const at = chunkAt(parse, date.start)
  const bare = /^(?:on|in)$/.test(lastLower(parse, at - 1)) ? at - 2 : at - 1
  // "said in 2024 Peru lost 400": of what was said.
  if (lastLower(parse, at - 1) === 'in' && verbAt(parse, at - 2) !== null && nounAt(parse, at)?.time === true && nounAt(parse, at + 1) !== null && verbAt(parse, at + 2)?.finite === true) return false
  // "told lawmakers in April"
  const told = verbAt(parse, bare - 1)
  if (nounAt(parse, bare)?.time === false && told !== null && /^(?:tell|inform|brief)$/.test(told.lemma) && !told.passive) return true
  for (const index of [bare, chunkAt(parse, date.end - 1) + 1]) {
    const verb = verbAt(parse, index)
    // "the 683 recorded in 2024"
    if (verb !== null && (index === chunk + 1 || isNumbered(parse, index - 1)) && verb.form !== 'ing' && /^(?:record|register|log)$/.test(verb.lemma)) continue
    // "9,000 on top of the 18,000 announced in January": that is the other figure's.
    if (verb !== null && verb.finite !== true && isNumbered(parse, index - 1) && index - 1 > chunk) continue
    if (verb !== null && SAYING.has(verb.lemma) && !verb.passive) return true
  }
  // "has sent 3,000 since the start of May, the agency said, bringing": of what it said first
  const closes = parse.chunks[chunkAt(parse, date.end - 1) + 1]?.kind === 'comma'
  if (closes && parse.chunks.slice(0, at).some((chunk) => chunk.kind === 'verb' && chunk.finite === true)) return false
  for (let index = at + 1; index < first; index += 1) {
    const verb = verbAt(parse, index)
    if (verb?.finite === true) return SAYING.has(verb.lemma) && !verb.passive && governor?.verb !== index
  }
  return false
}

/** "since December, when Lima said 43,000 had died" */
function isWhenSaid({ parse, first, number }: Numbered, date: FoundDate): boolean {
  if (date.end > number.start) return false
  const comma = chunkAt(parse, date.end - 1) + 1
  const when = parse.chunks[comma]?.kind === 'comma' ? comma + 1 : comma
  const verb = lastLower(parse, when) === 'when' ? verbAt(parse, finiteBetween(parse, when, first) ?? -1) : null
  return verb !== null && SAYING.has(verb.lemma) && !verb.passive
}

/** "600, three times the 200 it counted in January": what the other figure's own clause says of it. */
function isOfOtherClause({ parse, number, chunk }: Numbered, date: FoundDate): boolean {
  const link = chunkAt(parse, date.start) - 1
  const verb = /^(?:in|on)$/.test(lastLower(parse, link)) ? link - 1 : link
  if (date.start < number.end || verbAt(parse, verb)?.finite !== true || nounAt(parse, verb - 1) === null) return false
  const at = parse.chunks[verb - 2]?.kind === 'relative' ? verb - 3 : verb - 2
  return at > chunk && isNumbered(parse, at) && parse.words[nounAt(parse, at)?.from ?? -1]?.lower === 'the'
}

/** "two firms said that it was lost in May": a date of what they said. */
function isSaidBy({ parse, governor }: Numbered, date: FoundDate): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  return governor?.role === 'subject' && verb !== null && SAYING.has(verb.lemma) && !verb.passive && !/^(?:record|register|log)$/.test(verb.lemma) && date.start > (parse.words[verb.main]?.start ?? 0)
}

/** "up 15% from a year earlier", "than in May": what the figure is compared with. */
function compares({ parse, number, dates, input }: Numbered, date: FoundDate): boolean {
  const at = wordAt(parse, date.start)
  const before = parse.words[at - 1]?.lower
  const after = parse.words[wordAt(parse, date.end)]?.lower
  if (isOwnerOf({ number, input }, date)) return false
  // "from 1 August": it begins then.
  const begins = input.published.latest !== null && date.earliest !== null && date.earliest > input.published.latest
  if (before === 'from') return !(begins || ['on', 'onwards', 'onward'].includes(after ?? '') || opensSpan(parse, date, dates))
  // "twice as many as in 2020", "what it was worth in May", "half its level of a year ago", "three times the number that fled in May"
  const since = parse.words.slice(Math.max(wordAt(parse, number.end), at - REACH / 4), at)
  const ratio = /^(?:times|fraction)$/.test(number.unit) && before !== 'since'
  // "triple last year's haul"
  if (number.unit === 'times' && date.start > number.end && wordAt(parse, number.end) === at && /^['’]s\b/.test(input.text.slice(date.end, date.end + 3))) return true
  if (ratio && since.some(({ lower }) => /^(?:as|what|than|its|their|his|her|below|above|when)$/.test(lower))) return true
  if (isSetAgainst({ number, input }, date)) return true
  if (number.unit === 'times' && date.start > number.end && parse.words[wordAt(parse, number.end)]?.lower === 'the') return true
  if (before === 'of' && LEVEL.test(parse.words[at - 2]?.lower ?? '') && date.start > number.end) return true
  // "80% of its 2019 level"
  const phrase = nounAt(parse, chunkAt(parse, date.end - 1))
  if (date.start > number.end && phrase !== null && !phrase.time && phrase.head >= wordAt(parse, date.end) && LEVEL.test(parse.words[phrase.head]?.lower ?? '')) return true
  const changed = CHANGE_NOUNS.has(parse.words[at - 2]?.lower ?? '')
  // "an increase of 8% over May 2024"
  const measured = before === 'over' && number.change !== null && wordAt(parse, number.end) === at - 1 && parse.words.slice(Math.max(0, wordAt(parse, number.start) - 5), wordAt(parse, number.start)).some(({ lower }) => CHANGE_NOUNS.has(lower))
  return (
    measured ||
    (changed && (before === 'on' || before === 'over')) ||
    before === 'than' ||
    (parse.words[at - 2]?.lower === 'than' && before === 'in') ||
    (before === 'with' && parse.words[at - 2]?.lower === 'compared')
  )
}

/** "less than last year's 3.2 million", "from 2018's total of 464,000" */
export function isOwnerOf({ number, input }: Pick<Numbered, 'number' | 'input'>, date: FoundDate): boolean {
  const start = number.hedge === null ? number.start : Math.min(number.hedge.start, number.start)
  return date.end <= start && /^['’]s (?:\p{L}+ of )?$/u.test(input.text.slice(date.end, start))
}

const LEVEL = /^(?:level|figure|price|rate|total|value|number|volume|peak|high|low|average|mark)s?$/

/** "from May to July", and not "from a year earlier to $5bn". */
function opensSpan(parse: Parse, date: FoundDate, dates: readonly FoundDate[]): boolean {
  const link = parse.words[wordAt(parse, date.end)]
  if (link === undefined || !/^(?:to|until|till|through|-|–)$/.test(link.lower)) return false
  return within(dates, link.end, link.end + 40)[0]?.start === parse.words[wordAt(parse, date.end) + 1]?.start
}

/** "the 1991 agreement": the date is part of a name; "Monday's attack" and "Sunday swap" are dated by it, and so is what is counted ("2024 output"). */
function namesAThing({ parse, chunk, number, input }: Numbered, date: FoundDate, counted: string | null): boolean {
  const at = chunkAt(parse, date.end - 1)
  const phrase = nounAt(parse, at)
  const head = parse.words[phrase?.head ?? -1]
  if (phrase === null || head === undefined || head.start < date.end || phrase.time) return false
  // "In the first months of 2026 trade fell"
  if (date.start < (parse.words[phrase.from]?.start ?? 0)) return false
  // "2,000 in its September estimate"
  if (/^(?:estimate|assessment|count|tally|survey|census|forecast)$/.test(head.lower) && lastLower(parse, at - 1) === 'in' && chunk === at - 2) return false
  // "lifted 126 kg to beat a mark of last month's contest": of what was the purpose.
  if (chunk < at && at - chunk < REACH && parse.chunks.slice(chunk + 1, at).some((between) => between.kind === 'verb' && between.infinitive)) return true
  // "The number of dead in Monday's blast has grown to 19": since then
  const ofToll = TOLL.test(input.text.slice(Math.max(number.sentence.start, date.start - 80), date.start))
  const grown = (number.change?.role === 'to' || (ofToll && date.end <= number.start)) && parse.words[wordAt(parse, date.end)]?.tag === 'possessive'
  if (/^(?:(?:last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|last) (?:week|weekend|month)|weekend)$/i.test(date.quote)) return grown
  if (counted !== null && singular(head.lower) === (counted.split(' of ')[0] ?? counted).split(' ').at(-1)?.toLowerCase()) return false
  const owns = parse.words[wordAt(parse, date.end)]?.tag === 'possessive'
  // "sentenced to 15 years for his role in last year's coup", "three times last year's figure"
  if (owns && !isOwnerOf({ number, input }, date) && /^(?:last|this|next) year$/i.test(date.quote)) return date.start > number.end || LEVEL.test(head.lower)
  return !owns
}

const TOLL = /\b(?:toll|tally|number of (?:dead|deaths|victims|fatalities|missing|injured|wounded))\b[^.;:]*$/i

/** "freed 600 in the first swap since May", "the most since May, and 40 jets": when there was one before. */
function isSinceTheLast({ parse, number, input }: Numbered, date: FoundDate): boolean {
  if (isOwnerOf({ number, input }, date)) return false
  const at = wordAt(parse, date.start)
  const since = parse.words[at - 1]?.lower === 'since' ? at - 1 : parse.words[at - 2]?.lower === 'since' ? at - 2 : -1
  const rank = parse.words.slice(Math.max(0, since - 5), Math.max(0, since)).findLastIndex(({ lower }) => /^(?:first|most|fewest|largest|biggest|highest|lowest|worst|best|deadliest|heaviest|strongest|weakest|longest|shortest|smallest|bloodiest|costliest|busiest|fastest|steepest|sharpest|fiercest|gravest|hottest|coldest|wettest|driest|record)$/.test(lower))
  return since > 0 && rank >= 0 && parse.words.slice(Math.max(0, since - 5), since).slice(rank).every(({ tag }) => tag !== 'verb' && tag !== 'comma' && tag !== 'number')
}

/** "Jobs, born in 1955, has …": a participle has the date, not the clause of the number. */
function inAnAside({ parse, governor, first }: Numbered, date: FoundDate): boolean {
  const at = chunkAt(parse, date.start)
  if (governor === null || governor.verb < at || at > first) return false
  for (let index = at - 1; index >= 0 && index > at - REACH / 4; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop') return false
    // "Peru, which got its first last August, has lost three"
    // … and not "who in May had put the toll at 300": of its own clause.
    // "which struck in May and left 40 dead": of both its verbs.
    if (chunk?.kind === 'relative') return parse.chunks[index - 1]?.kind === 'comma' && index + 1 + parse.chunks.slice(index + 1, index + 1 + REACH).findIndex(({ kind }) => kind === 'verb') !== governor.verb && !(coordinate(parse, governor.verb) === index + 1 && tenseOf(parse, governor.verb) === tenseOf(parse, index + 1))
    if (chunk?.kind === 'verb' && chunk.finite === true) continue
    if (chunk?.kind === 'verb') return chunk.finite === false && !chunk.infinitive
  }
  return false
}

export function isAhead({ input }: Numbered, date: FoundDate): boolean {
  const { latest } = input.published
  if (latest === null || date.earliest === null) return false
  // "the next three months"
  return date.earliest > latest || (date.type === 'duration' && date.earliest >= latest && date.latest !== null && date.latest > latest)
}

/** "stacked 300 chairs before a concert on Sunday", "see a 70% chance of a cut in August": what has been, or is, was not on a day to come, unless that was said or planned. */
function isYetToCome(mention: Numbered, date: FoundDate): boolean {
  const { parse, governor, number } = mention
  const verb = verbAt(parse, governor?.verb ?? -1)
  // "Six states agreed to raise output from March": so many agreed.
  const doer = governor?.role === 'subject' && verb?.passive === false && number.unit === 'count' && verbAt(parse, governor.verb + 1)?.infinitive === true
  if (governor === null || verb === null || !isAhead(mention, date) || (PLANNING.has(verb.lemma) && !doer) || ANNOUNCING.has(verb.lemma) || isArranged(parse, governor.verb)) return false
  // "are to be exchanged in July"
  if (verb.lemma === 'be' && verbAt(parse, governor.verb + 1)?.infinitive === true) return false
  const tense = tenseOf(parse, governor.verb)
  if (tense === 'past' || tense === 'perfect') return true
  const modal = parse.words.slice(verb.from, verb.to).some(({ tag }) => tag === 'modal')
  if (tense === null || modal || date.start < number.end) return false
  const from = chunkAt(parse, number.end - 1) + 1
  const between = parse.chunks.slice(from, Math.min(chunkAt(parse, date.start), from + REACH))
  return between.some((chunk, index) => chunk.kind === 'clause' || chunk.kind === 'verb' || lastLower(parse, from + index) === 'for') || /^(?:chance|odds|risk|probability|likelihood|hope|fear|prospect)s?$/.test(parse.words[nounAt(parse, from - 1)?.head ?? -1]?.lower ?? '')
}
