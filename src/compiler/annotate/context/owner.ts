import type { NamedSpan } from '../../../bundle/schema.ts'
import { antecedentOf } from './attribution/antecedent.ts'
import { lastLower, nounAt, REACH, verbAt, wordAt, type Parse } from './grammar/parse.ts'
import { subjectOf } from './grammar/subject.ts'
import { isDemonym } from './lexicon/demonyms.ts'
import { ACTORS, PEOPLE } from './lexicon/nouns.ts'
import { singular } from './lexicon/singular.ts'
import { namedSpan, phraseSpan } from './named-span.ts'
import { within, type Numbered } from './numbered.ts'

/** "approximately 20 Sudanese soldiers", "Russia's 300 tanks": in the number's own phrase, or in what it is a part of. */
export function owner(mention: Numbered): NamedSpan | null {
  const { parse, chunk } = mention
  const own = ownerIn(mention, chunk)
  if (own !== null && isMake(mention, own)) return null
  // "says 2,783 of its soldiers died"
  return own ?? (lastLower(parse, chunk + 1) === 'of' ? (ownerIn(mention, chunk + 2) ?? itsOwner(mention, chunk + 2)) : null) ?? itsOwner(mention)
}

/** "400 Iranian Shahed drones were stored", "were given 300 Chinese rifles": where things were made, and not whose they are. */
function isMake({ parse, chunk, governor }: Numbered, { end, text }: NamedSpan): boolean {
  const phrase = nounAt(parse, chunk)
  const [head, next] = [parse.words[phrase?.head ?? -1], parse.words[wordAt(parse, end)]]
  if (head === undefined || head.tag === 'name' || !isDemonym(text) || PEOPLE.has(singular(head.lower)) || ACTORS.has(singular(head.lower))) return false
  const isType = next?.tag === 'name' && next.start > end && next.end < head.end && !ACTORS.has(singular(next.lower)) && !/^(?:air|armed|coast|national|royal)$/.test(next.lower)
  const verb = verbAt(parse, governor?.verb ?? -1)
  return isType || (governor?.role === 'object' && verb?.passive === true && /^(?:give|hand|sell|send|issue|offer|lend)$/.test(verb.lemma))
}

export function isIts(parse: Parse, at: number): boolean {
  return /^(?:its|their)$/.test(parse.words[nounAt(parse, at)?.from ?? -1]?.lower ?? '')
}

/** "The bank said two of its three offices": its is whose the clause is about. */
export function itsOwner(mention: Numbered, at = mention.chunk): NamedSpan | null {
  const { parse, chunk } = mention
  if (!isIts(parse, at)) return null
  for (let index = chunk - 1; index >= 0 && index > chunk - REACH / 3; index -= 1) {
    const subject = verbAt(parse, index)?.finite === true ? subjectOf(parse, index) : null
    const head = parse.words[nounAt(parse, subject ?? -1)?.head ?? -1]
    if (subject !== null && (head?.tag === 'name' || ACTORS.has(singular(head?.lower ?? '')))) return phraseSpan(mention, parse, subject)
  }
  return antecedentOf(mention, 'it')
}

const SUPERLATIVE = /^(?:(?:second|third)-)?(?:largest|biggest|busiest|oldest|longest|tallest|highest|deepest|richest|poorest|smallest|wealthiest|most|only|main|top|leading)$/

/** The possessor or the nationality in a noun phrase. */
export function ownerIn(mention: Numbered, at: number): NamedSpan | null {
  const { parse, input, entities, number } = mention
  const phrase = nounAt(parse, at)
  if (phrase === null) return null
  // "50 million Swiss francs" are nobody's: the unit's own words name no owner.
  const words = parse.words.slice(phrase.from, phrase.to).filter((word) => word.end <= number.start || word.start >= number.end)
  const possessive = words.findIndex((word) => word.tag === 'possessive')
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return null
  // "One US dollar buys 38,000 won"
  if (/^(?:dollar|euro|pound|yen|yuan|won|ruble|rouble|franc|peso|rupee|rial|lira|hryvnia)s?$/.test(last.lower)) return null
  // "Europe's largest plant" is where it is, and not whose.
  if (possessive > 0 && SUPERLATIVE.test(words[possessive + 1]?.lower ?? '')) return null
  if (possessive > 0) {
    const owning = words.slice(0, possessive)
    const body = ['the', 'that', 'this'].includes(first.lower) && ACTORS.has(singular(owning.at(-1)?.lower ?? ''))
    if (body || owning.some((word) => word.tag === 'name'))
      return namedSpan(mention, first.start, owning.at(-1)?.end ?? last.end)
  }
  // "the pro-Russian bloc" is not Russia's
  const known = within(entities, first.start, last.end).find((mention) => mention.type === 'country' && input.text[mention.start - 1] !== '-')
  const place = words.findIndex(({ start }) => start === known?.start)
  const [before, after] = [words[place - 1], words.slice(place + 1)]
  if (known !== undefined && place >= 0 && !isDemonym(known.text)) {
    // "an Air China jet" is not China's, and "China Petroleum" is a firm
    if (before?.tag === 'name' && !isDemonym(before.text)) return null
    if (place === 0 && /^\p{Lu}\p{Ll}+$/u.test(known.text) && after.length > 0 && after.every(({ tag }) => tag === 'name')) return namedSpan(mention, known.start, last.end)
  }
  if (known !== undefined && known.end < last.end)
    return { start: known.start, end: known.end, text: known.text, entity: known.entity }
  const nationality = words.findIndex(
    (word, index) => word.tag === 'name' && isDemonym(word.text) && words[index + 1]?.tag !== 'symbol',
  )
  const word = words[nationality]
  if (word !== undefined && word !== last) {
    const compass = words[nationality - 1]
    const from =
      compass !== undefined &&
      compass.tag === 'name' &&
      /^(?:North|South|East|West|Central|Saudi|Sri|New|[NSEW]\.)$/.test(compass.text)
        ? compass
        : word
    return { start: from.start, end: word.end, text: input.text.slice(from.start, word.end), entity: null }
  }
  return null
}
