import type { NamedSpan } from '../../../bundle/schema.ts'
import { lastLower, nounAt, REACH, verbAt } from './grammar/parse.ts'
import { ACTORS, NOT_PLACES, PLACE_NOUNS } from './lexicon/nouns.ts'
import { singular } from './lexicon/singular.ts'
import { POSSESSIVE_PRONOUNS } from './lexicon/closed.ts'
import { ENTERING, MOTION, SAYING } from './lexicon/verb-classes.ts'
import { isNamed, phraseSpan, UTTERANCES } from './named-span.ts'
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

/** Where, or to where: the named place that the number's clause says; nearest after the number, else before it. */
export function placeOf(mention: Numbered): NamedSpan | null {
  const { parse, chunk } = mention
  let origin: number | null = null
  for (let index = chunk + 1; index < parse.chunks.length && index < chunk + REACH / 2; index += 1) {
    const found = parse.chunks[index]
    if (
      found === undefined ||
      found.kind === 'stop' ||
      (found.kind === 'relative' && lastLower(parse, index) === 'that')
    )
      break
    if ((found.kind === 'comma' || found.kind === 'quote') && opensClause(mention, index)) break
    if (found.kind === 'subordinator' && lastLower(parse, index) === 'when') continue
    if (found.kind === 'subordinator' || (found.kind === 'clause' && hasVerbSoon(mention, index))) break
    if (found.kind !== 'preposition') continue
    if (isPlace(mention, index)) return phraseSpan(mention, parse, index + 1)
    if (origin === null && lastLower(parse, index) === 'from' && placeLike(mention, index + 1) && goes(mention, index))
      origin = index + 1
  }
  return entered(mention) ?? before(mention) ?? (origin === null ? null : phraseSpan(mention, parse, origin))
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

function before(mention: Numbered): NamedSpan | null {
  const { parse, first: chunk } = mention
  for (let index = chunk - 1; index >= 0 && index > chunk - REACH / 3; index -= 1) {
    const found = parse.chunks[index]
    if (found === undefined || found.kind === 'stop' || found.kind === 'relative' || found.kind === 'subordinator')
      return null
    if (found.kind === 'verb' && found.finite === true && index !== mention.governor?.verb) return null
    // "15,000 went to Peru, and 2,000 soldiers came home"
    if (found.kind === 'conjunction' && mention.governor?.role === 'subject' && parse.chunks[index - 1]?.kind === 'comma') return null
    if (found.kind === 'preposition' && isPlace(mention, index)) return phraseSpan(mention, parse, index + 1)
  }
  return null
}

function isPlace(mention: Numbered, at: number): boolean {
  const preposition = lastLower(mention.parse, at)
  const before = lastLower(mention.parse, at - 1)
  if (before === 'according') return false
  // "a 12% stake in Ford", "a post on Telegram"
  if (INTERESTS.has(before) || (UTTERANCES.has(before) && preposition === 'on')) return false
  const verb = verbAt(mention.parse, at - 1)
  if (verb !== null && preposition === 'on' && SAYING.has(verb.lemma)) return false
  if (preposition === 'to') return placeLike(mention, at + 1) && goes(mention, at)
  return WHERE.has(preposition) && placeLike(mention, at + 1)
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
  return PLACE_NOUNS.has(singular(head.lower)) && isNamed(mention, parse, at)
}
