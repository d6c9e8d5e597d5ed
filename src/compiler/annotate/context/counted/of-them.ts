import { PEOPLE } from '../lexicon/nouns.ts'
import { isPlural } from '../lexicon/singular.ts'
import { SAYING } from '../lexicon/verb-classes.ts'
import { isNumbered, lastLower, nounAt, parse, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import { subjectOf } from '../grammar/subject.ts'
import type { Numbered } from '../numbered.ts'
import { numberedBefore, numberedPlural } from './complement.ts'
import { countedPhrase } from './noun-phrase.ts'

const THEM = new Set(['them', 'these', 'those', 'which', 'whom'])

/** "40 balloons rose. Half of them burst", "books were banned, 30 of which sold well", "a group of 150 that left": what was numbered last, else the plural told of last; in the sentence before where this one has none. */
export function countsOfThem(mention: Numbered): string | null {
  const { parse: own, first, chunk, number } = mention
  const are = whatTheyAre(mention)
  if (are !== null) return are
  const ofThem = opensOfThem(own, first) || lastLower(own, chunk + 1) === 'of' && THEM.has(lastLower(own, chunk + 2))
  const polled = (number.unit === 'fraction' || number.unit === 'percent') && isAsked(mention)
  if (!ofThem && !polled && !(number.unit === 'count' && isGroup(own, first, chunk))) return null
  const people = HUMAN.test(verbAt(own, mention.governor?.verb ?? -1)?.lemma ?? '')
  const last = polled ? polledBefore : people ? (parsed: Parse, from: number) => polledBefore(parsed, from) ?? thoseBefore(parsed, from) : thoseBefore
  const here = last(own, themFrom(mention))
  if (here !== null || RELATIVE.test(lastLower(own, chunk + 2))) return here
  const previous = sentenceBefore(mention)
  return previous === null ? null : last(previous, previous.chunks.length)
}

/** "Its men had looted 60 of them": they are not who did it. */
function themFrom({ parse: own, first, governor }: Numbered): number {
  const subject = governor?.role === 'object' && verbAt(own, governor.verb)?.passive === false ? subjectOf(own, governor.verb) : null
  return subject !== null && subject < first && !isNumbered(own, subject) && plural(own, subject) !== null && !RELATIVE.test(lastLower(own, first + 2)) ? subject : first
}

/** "Of them, 40 sank" */
function opensOfThem(own: Parse, first: number): boolean {
  return /^(?:of|among)$/.test(lastLower(own, 0)) && THEM.has(lastLower(own, 1)) && own.chunks[2]?.kind === 'comma' && first > 2 && first < REACH / 3
}

/** "85 were women and 11 were men": a number alone, and what so many are. */
function whatTheyAre({ parse: own, chunk, number, governor }: Numbered): string | null {
  const verb = governor?.role === 'subject' && governor.verb === chunk + 1 ? verbAt(own, governor.verb) : null
  if (number.unit !== 'count' || verb?.lemma !== 'be' || own.words[nounAt(own, chunk)?.head ?? -1]?.tag !== 'number') return null
  return plural(own, chunk + 2)
}

/** What only people do, or is done to them alone: "seized 176 people from three churches. Nine of them have escaped." */
const HUMAN = /^(?:escape|die|survive|flee|kill|wound|injure|free|hospitalize|hospitalise|arrest|detain|rescue|evacuate|recover|return|vote|defect|surrender)$/

const RELATIVE = /^(?:which|whom)$/

/** "7 in 10 said": of those who were asked. */
function isAsked({ parse: own, chunk, governor }: Numbered): boolean {
  const phrase = nounAt(own, chunk)
  const verb = governor?.role === 'subject' && governor.verb === chunk + 1 ? verbAt(own, governor.verb) : null
  const head = own.words[phrase?.head ?? -1]
  return verb !== null && SAYING.has(verb.lemma) && (head?.tag === 'number' || /^(?:%|percent|pct|cent)$/.test(head?.lower ?? ''))
}

/** "a group of about 150": of what, was told before. */
function isGroup(own: Parse, first: number, chunk: number): boolean {
  const phrase = nounAt(own, chunk)
  return own.words[phrase?.head ?? -1]?.tag === 'number' && lastLower(own, first - 1) === 'of' && /^(?:group|batch|wave)$/.test(lastLower(own, first - 2))
}

function thoseBefore(parsed: Parse, from: number): string | null {
  return numberedPair(parsed, from) ?? numberedElsewhere(parsed, from) ?? numberedBefore(parsed, from) ?? plainBefore(parsed, from)
}

/** "downed 112 drones over nine regions, 24 of them near the capital", "2 million people live in 26 counties, half of them poor": not of where they are. */
function numberedElsewhere(parsed: Parse, from: number): string | null {
  let isWhere = false
  for (let index = from - 1; index >= 0 && index > from - REACH; index -= 1) {
    const counted = numberedPlural(parsed, index)
    if (counted === null) continue
    if (isWhere) return counted
    isWhere = parsed.words[nounAt(parsed, index)?.from ?? -1]?.lower === 'over' || /^(?:in|across|over|throughout)$/.test(lastLower(parsed, index - 1))
    if (!isWhere) return null
  }
  return null
}

/** "143 drones and 12 missiles", of which so many fell: both. */
function numberedPair(parsed: Parse, from: number): string | null {
  for (let index = from - 1; index >= 0 && index > from - REACH; index -= 1) {
    const last = numberedPlural(parsed, index)
    if (last === null) continue
    const other = parsed.chunks[index - 1]?.kind === 'conjunction' ? numberedPlural(parsed, index - 2) : null
    return other === null || other === last || PEOPLE.has(last) !== PEOPLE.has(other) ? null : `${other} and ${last}`
  }
  return null
}

const MORE_PEOPLE = /(?:^| )(?:person|people|child|woman|man|girl|boy|student|pupil|hostage|captive|passenger|worshipper|villager|resident)$/

function polledBefore(parsed: Parse, from: number): string | null {
  for (let index = from - 1; index >= 0 && index > from - REACH; index -= 1) {
    const counted = numberedPlural(parsed, index)
    if (counted !== null && (PEOPLE.has(counted.split(' ').at(-1) ?? '') || MORE_PEOPLE.test(counted))) return counted
  }
  return null
}

/** The sentence before that of the number. */
export function sentenceBefore({ input: { sentences, text }, parse: { sentence } }: Numbered): Parse | null {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) < sentence.start) low = middle + 1
    else high = middle
  }
  const before = sentences[low - 1]
  return before === undefined ? null : parse(before, text)
}

/** The nearest plural that stands by no preposition, else the nearest: "trucks from ports, 40 of which broke down". */
function plainBefore(parsed: Parse, from: number): string | null {
  let governed: string | null = null
  for (let index = from - 1; index >= 0 && index > from - REACH; index -= 1) {
    const counted = numberedPlural(parsed, index) ?? plural(parsed, index)
    // "floods killed 109, 87 of them": of the 109
    if (parsed.words[nounAt(parsed, index)?.head ?? -1]?.tag === 'number') return null
    if (counted === null) continue
    if (parsed.chunks[index - 1]?.kind !== 'preposition') return counted
    governed ??= counted
  }
  return governed
}

function plural(parsed: Parse, at: number): string | null {
  const phrase = nounAt(parsed, at)
  const head = parsed.words[phrase?.head ?? -1]
  if (phrase === null || phrase.time || head?.tag !== 'noun' || !isPlural(head.text)) return null
  return countedPhrase(parsed.words, phrase.from, phrase.to)
}
