import type { NamedSpan } from '../../../bundle/schema.ts'
import { chunkAt, isNumbered, lastLower, nounAt, REACH, verbAt, type Parse } from './grammar/parse.ts'
import { ACTORS, NOT_PLACES, PLACE_NOUNS } from './lexicon/nouns.ts'
import { isPlural, singular } from './lexicon/singular.ts'
import { POSSESSIVE_PRONOUNS } from './lexicon/closed.ts'
import { ENTERING, MOTION, SAYING } from './lexicon/verb-classes.ts'
import { isNamed, namedSpan, phraseSpan, UTTERANCES } from './named-span.ts'
import { within, type Numbered } from './numbered.ts'

const WHERE = new Set([
  'in',
  'into',
  'near',
  'across',
  'inside',
  'outside',
  'around',
  'off',
  'along',
  'over',
  'throughout',
  'within',
  'toward',
  'towards',
  'at',
  'on',
  'onto',
])

/** Places that "the" is enough for. */
const DEFINITE_PLACES = new Set(['border', 'capital', 'coast', 'frontline', 'mainland', 'peninsula'])

/** "In" after these is no place. */
const INTERESTS = new Set(['stake', 'stakes', 'share', 'shares', 'holding', 'shareholding', 'interest', 'confidence', 'faith', 'trust', 'investment', 'investments'])

/** Beside these a place is only a landmark: "the airport near the capital". */
const BESIDE = new Set(['near', 'outside', 'off', 'around', 'along'])

/** "Outside" one of these is not in it; "outside the capital" is by it. */
const BOUNDED = new Set(['zone', 'water', 'waters', 'airspace', 'territory', 'border', 'limit', 'jurisdiction', 'area'])

/** Chunk indexes, half-open. */
interface Range {
  from: number
  to: number
}

/**
 * Where, or to where: the named place that the number's clause says; nearest after the number, else before it. Where those are who say it
 * (`said`) is none: "police in Lagos said".
 */
export function placeOf(mention: Numbered, said: NamedSpan | null): NamedSpan | null {
  const { parse, chunk } = mention
  const gapped = gappedPlace(mention)
  if (gapped !== null) return gapped
  const speaking = speakingIn(mention, said)
  let origin: number | null = null
  for (let index = chunk + 1; index < parse.chunks.length && index < chunk + REACH / 2; index += 1) {
    if (speaking !== null && index === speaking.from) {
      if (!goesOn(mention, speaking.to)) break
      index = speaking.to
    }
    const found = parse.chunks[index]
    if (
      found === undefined ||
      found.kind === 'stop' ||
      (found.kind === 'relative' && lastLower(parse, index) === 'that')
    )
      break
    if ((found.kind === 'comma' || found.kind === 'quote') && index + 1 !== speaking?.from && opensClause(mention, index)) break
    // "downed 49 drones, 15 of them near the capital": where the part is
    if (found.kind === 'comma' && nounAt(parse, index + 1) !== null && lastLower(parse, index + 2) === 'of' && /^(?:them|whom|which|these|those)$/.test(lastLower(parse, index + 3))) break
    // "60 countries have joined, including 28 in Africa"
    if (found.kind === 'comma' && /^(?:including|among)$/.test(lastLower(parse, index + 1)) && isNumbered(parse, index + 2)) break
    // "has 500,000 men, against 1.28 million in the North"
    if (found.kind === 'comma' && /^(?:against|versus|compared)$/.test(lastLower(parse, index + 1))) break
    // "In Kyiv four died | and in Odesa two": each has its own
    if (found.kind === 'conjunction' && lastLower(parse, 0) === 'in' && isPlace(mention, 0) && lastLower(parse, index + 1) === 'in') break
    if (found.kind === 'subordinator' && lastLower(parse, index) === 'when') continue
    if (found.kind === 'subordinator' || (found.kind === 'clause' && hasVerbSoon(mention, index))) break
    if (found.kind !== 'preposition') continue
    if (isPlace(mention, index)) return placeSpan(mention, index)
    if (origin === null && lastLower(parse, index) === 'from' && placeLike(mention, index + 1) && goes(mention, index))
      origin = index + 1
  }
  return entered(mention) ?? before(mention, speaking) ?? (origin === null ? null : phraseSpan(mention, parse, origin))
}

/** "In Peru 300 people died and in Chile 40": the name stands in the number's own phrase. */
function gappedPlace(mention: Numbered): NamedSpan | null {
  const { parse, number, chunk } = mention
  const phrase = nounAt(parse, chunk)
  const words = parse.words.slice(phrase?.from ?? 0, phrase?.to ?? 0).filter(({ end }) => end <= number.start)
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || lastLower(parse, chunk - 1) !== 'in' || !words.every(({ tag }) => tag === 'name')) return null
  return namedSpan(mention, first.start, last.end)
}

/** "Some 40 men, the mayor said, died in Lagos", "…, the mayor said, in Lagos": the clause of the number has not ended before the speaker. */
function goesOn({ parse, governor }: Numbered, after: number): boolean {
  return (governor !== null && governor.verb >= after) || (parse.chunks[after]?.kind === 'comma' && parse.chunks[after + 1]?.kind === 'preposition')
}

/** The chunks that say who speaks, with what is told of him: "according to Ann Lee, an analyst at the Institute". */
function speakingIn({ parse, input }: Numbered, said: NamedSpan | null): Range | null {
  const first = parse.words[0]
  if (said === null || first === undefined || said.start < first.start || said.end > input.text.length || said.start > parse.sentence.end) return null
  const from = chunkAt(parse, said.start)
  let to = chunkAt(parse, said.end - 1) + 1
  while (continuesPhrase(parse, to)) to += 2
  const verb = verbAt(parse, to)
  if (verb !== null && SAYING.has(verb.lemma)) return { from, to: nounAt(parse, to + 1)?.time === true ? to + 2 : to + 1 }
  if (parse.chunks[to]?.kind !== 'comma' || nounAt(parse, to + 1)?.time !== false) return { from, to }
  let end = to + 2
  while (continuesPhrase(parse, end)) end += 2
  return { from, to: verbAt(parse, end)?.finite === true ? to : end }
}

/** "… for the army in Kyiv": a preposition and its noun. */
function continuesPhrase(parse: Parse, at: number): boolean {
  return parse.chunks[at]?.kind === 'preposition' && nounAt(parse, at + 1)?.time === false
}

/** The place after the preposition: what lies beside another one that is named rather than that one, and all of "Orla and Vessen islands". */
function placeSpan(mention: Numbered, at: number): NamedSpan | null {
  const { parse } = mention
  const lies = BESIDE.has(lastLower(parse, at)) ? lyingBefore(mention, at) : null
  const from = lies?.from ?? at + 1
  const to = lies?.to ?? (isShared(parse, at + 1) ? at + 4 : from + 1)
  const whole = phraseSpan(mention, parse, to - 1)
  const start = parse.words[nounAt(parse, from)?.from ?? -1]?.start
  return whole === null || start === undefined || from + 1 === to ? whole : { start, end: whole.end, text: mention.input.text.slice(start, whole.end), entity: null }
}

/** Too long for what lies by them to be told of: "on the border near Orla" is at Orla. */
const LONG = new Set(['border', 'line', 'front', 'frontline', 'coast', 'sea', 'ocean', 'river', 'road', 'highway', 'region', 'peninsula', 'waters'])

/** The place that stands before "near …", itself after a preposition or none. */
function lyingBefore(mention: Numbered, at: number): Range | null {
  const { parse } = mention
  const from = isShared(parse, at - 3) ? at - 3 : at - 1
  const link = parse.chunks[from - 1]
  const head = parse.words[nounAt(parse, at - 1)?.head ?? -1]
  if (head === undefined || LONG.has(head.lower) || within(mention.entities, parse.words[nounAt(parse, at - 1)?.from ?? -1]?.start ?? 0, head.end).some(({ type }) => type === 'country')) return null
  if (!placeLike(mention, at - 1) || (from === at - 3 && !placeLike(mention, from))) return null
  return link?.kind === 'preposition' && !isPlace(mention, from - 1) ? null : { from, to: at }
}

/** "Orla and Vessen islands": two names and one plural noun. */
function isShared(parse: Parse, at: number): boolean {
  const [left, right] = [nounAt(parse, at), nounAt(parse, at + 2)]
  const head = parse.words[right?.head ?? -1]
  return left !== null && right !== null && head !== undefined && lastLower(parse, at + 1) === 'and' && parse.words[left.head]?.tag === 'name' && parse.words[right.head - 1]?.tag === 'name' && isPlural(head.lower) && PLACE_NOUNS.has(singular(head.lower))
}

/** "5,000 refugees fled Sudan" */
function entered(mention: Numbered): NamedSpan | null {
  const { parse, governor } = mention
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (governor === null || governor.role !== 'subject' || verb === null || verb.passive || !ENTERING.has(verb.lemma))
    return null
  return placeLike(mention, governor.verb + 1) ? phraseSpan(mention, parse, governor.verb + 1) : null
}

/** After a comma or a quotation another clause begins: "…, the mayor said", "…,” said the mayor". */
function opensClause({ parse }: Numbered, at: number): boolean {
  const from = parse.chunks[at + 1]?.kind === 'quote' ? at + 2 : at + 1
  const next = parse.chunks[from]
  if (next?.kind === 'verb') return next.finite === true && SAYING.has(next.lemma)
  return (next?.kind === 'noun' && parse.chunks[from + 1]?.kind === 'verb') || next?.kind === 'subordinator'
}

function hasVerbSoon({ parse }: Numbered, at: number): boolean {
  for (let index = at + 1; index < at + 5; index += 1) if (verbAt(parse, index)?.finite === true) return true
  return false
}

function before(mention: Numbered, speaking: Range | null): NamedSpan | null {
  const { parse, first: chunk } = mention
  for (let index = chunk - 1; index >= 0 && index > chunk - REACH / 3; index -= 1) {
    if (speaking !== null && index >= speaking.from && index < speaking.to) index = speaking.from - 1
    const found = parse.chunks[index]
    if (found === undefined || found.kind === 'stop' || found.kind === 'relative' || found.kind === 'subordinator')
      return null
    if (found.kind === 'verb' && found.finite === true && index !== mention.governor?.verb) return null
    // "15,000 went to Peru, and 2,000 soldiers came home"
    if (found.kind === 'conjunction' && mention.governor?.role === 'subject' && parse.chunks[index - 1]?.kind === 'comma') return null
    if (found.kind === 'comma') index = asideFrom(parse, index)
    if (found.kind === 'preposition' && isPlace(mention, index)) return placeSpan(mention, index)
  }
  return null
}

/** "The cars, built by workers in Peru, …": what an aside tells of a thing is not where the clause is; "…, in Peru, …" is. */
function asideFrom(parse: Parse, close: number): number {
  for (let index = close - 1; index > 0 && index > close - REACH / 4; index -= 1) {
    const kind = parse.chunks[index]?.kind
    if (kind === 'stop') break
    if (kind === 'comma') return nounAt(parse, index - 1) !== null && parse.chunks[index + 1]?.kind !== 'preposition' && parse.chunks[index + 1]?.kind !== 'conjunction' ? index : close
  }
  return close
}

function isPlace(mention: Numbered, at: number): boolean {
  const preposition = lastLower(mention.parse, at)
  const before = lastLower(mention.parse, at - 1)
  if (before === 'according') return false
  // "a 12% stake in Ford", "a post on Telegram"
  if (INTERESTS.has(before) || (UTTERANCES.has(before) && preposition === 'on')) return false
  if (modifiesTogether(mention.parse, at + 1)) return false
  if (preposition === 'outside' && BOUNDED.has(lastLower(mention.parse, at + 1))) return false
  const verb = verbAt(mention.parse, at - 1)
  if (verb !== null && preposition === 'on' && SAYING.has(verb.lemma)) return false
  if (preposition === 'to') return placeLike(mention, at + 1) && goes(mention, at)
  return WHERE.has(preposition) && placeLike(mention, at + 1)
}

/** "in U.S. and Israeli strikes": whose they are, and not where. */
function modifiesTogether(parse: Parse, at: number): boolean {
  const [name, other] = [nounAt(parse, at), nounAt(parse, at + 2)]
  const head = parse.words[other?.head ?? -1]
  return name !== null && name.to === name.from + 1 && parse.chunks[at + 1]?.kind === 'conjunction' && other !== null && parse.words[other.from]?.tag === 'name' && head?.tag === 'noun' && !PLACE_NOUNS.has(singular(head.lower))
}

/** Something moves there, or the codebook knows that it is a place. */
function goes({ parse, governor }: Numbered, at: number): boolean {
  if (governor !== null && MOTION.has(verbAt(parse, governor.verb)?.lemma ?? '')) return true
  for (let index = at - 1; index >= 0 && index > at - 6; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'verb') return MOTION.has(chunk.lemma)
    if (chunk?.kind === 'noun' && MOTION.has(singular(parse.words[chunk.head]?.lower ?? ''))) return true
  }
  return false
}

function placeLike(mention: Numbered, at: number): boolean {
  const { parse, entities } = mention
  const phrase = nounAt(parse, at)
  const head = parse.words[phrase?.head ?? -1]
  const first = parse.words[phrase?.from ?? -1]
  if (phrase === null || head === undefined || first === undefined || phrase.time || head.tag === 'calendar')
    return false
  if (head.tag === 'name' && POSSESSIVE_PRONOUNS.has(first.lower)) return false
  if (mention.number.start < head.end && mention.number.end > first.start) return false
  const known = within(entities, first.start, head.end)
  if (known.some((mention) => mention.end === head.end && (mention.type === 'country' || mention.type === 'place')))
    return true
  if (known.some((mention) => mention.end === head.end && mention.type !== null)) return false
  if (parse.words.slice(phrase.from, phrase.to).some((word) => word.tag === 'number')) return false
  if (
    parse.words
      .slice(phrase.from, phrase.head)
      .some((word) => word.tag === 'noun' && ACTORS.has(word.lower) && !PLACE_NOUNS.has(word.lower))
  )
    return false
  if (head.tag === 'name')
    return (
      !NOT_PLACES.has(head.lower) && !/\d/.test(head.text) && (first.tag !== 'noun' || PLACE_NOUNS.has(first.lower))
    )
  if (DEFINITE_PLACES.has(head.lower) && first.lower === 'the') return true
  // "the port of Odesa"
  const named = isNamed(mention, parse, at) || (lastLower(parse, at + 1) === 'of' && parse.words[nounAt(parse, at + 2)?.head ?? -1]?.tag === 'name')
  return named && PLACE_NOUNS.has(singular(head.lower))
}
