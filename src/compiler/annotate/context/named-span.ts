import type { NamedSpan } from '../../../bundle/schema.ts'
import { lastLower, nounAt, type Parse } from './grammar/parse.ts'
import type { NounPhrase } from './grammar/phrases.ts'
import { ACTORS } from './lexicon/nouns.ts'
import { singular } from './lexicon/singular.ts'
import { within, type Numbered } from './numbered.ts'

type Where = Pick<Numbered, 'input' | 'entities'>

/** A span with its text and the entity that names it best: the one that ends it, else the first in it. */
export function namedSpan({ input, entities }: Where, start: number, end: number): NamedSpan {
  const inside = within(entities, start, end)
  const known = inside.filter((mention) => mention.entity !== null)
  const best = known.find((mention) => mention.end === end) ?? known[0]
  return { start, end, text: input.text.slice(start, end), entity: best?.entity ?? null }
}

/** The noun phrase at a chunk with its "of" complements ("the port's Board of Directors"), as a span. */
export function phraseSpan(where: Where, parse: Parse, at: number): NamedSpan | null {
  const phrase = nounAt(parse, at)
  if (phrase === null) return null
  let last = phrase
  for (let index = at; lastLower(parse, index + 1) === 'of' && index < at + 8; index += 2) {
    const next = nounAt(parse, index + 2)
    if (next === null || next.time) break
    last = next
  }
  const first = parse.words[phrase.from]
  const end = parse.words[last.to - 1]
  if (first === undefined || end === undefined) return null
  return namedSpan(where, first.start, end.end)
}

/** "in a statement", "at a briefing": how it was said, no part of who said it. */
export const UTTERANCES: ReadonlySet<string> = new Set('statement interview report briefing letter tweet post filing release address speech note email message conference article bulletin update summary broadcast remark comment'.split(' '))

/** The most chunks of a speaker. */
const LONGEST_SPEAKER = 16

/**
 * Who speaks, in full: "the committee on supervision", "France, Spain and Chile". `verb` is the chunk that says it where it
 * follows, else null. Several together are no single entity.
 */
export function speakerSpan(where: Where, parse: Parse, at: number, verb: number | null): NamedSpan | null {
  const core = phraseSpan(where, parse, at)
  if (core === null) return null
  let [from, last] = [at, at]
  let joint = false
  let complement = false
  for (let index = at + 1; index < Math.min(verb ?? at + 3, at + LONGEST_SPEAKER); index += 1) {
    const chunk = parse.chunks[index]
    const next = nounAt(parse, index + 1)
    // "the ministry there said"
    if (chunk?.kind === 'noun' && verb !== null && lastLower(parse, index) === 'there') continue
    if (chunk?.kind === 'noun' && !chunk.time) last = index
    else if (chunk?.kind === 'preposition' && belongs(parse, next) && (verb !== null || completes(parse, at, index))) complement = true
    else if (chunk?.kind === 'conjunction' && next !== null && (verb !== null || closesPair(parse, at, index))) joint ||= !complement
    // "officials briefed on the talks"
    else if (chunk?.kind === 'verb' && chunk.finite === false && chunk.form !== 'ing' && verb !== null && parse.chunks[index + 1]?.kind === 'preposition') complement = true
    else break
  }
  if (joint) while (isListed(parse, from)) from -= 2
  const start = parse.words[nounAt(parse, from)?.from ?? -1]?.start ?? core.start
  // "the Institute for Studies of War": what is known by a longer name is that in full
  const name = where.entities.find((known) => known.start >= core.start && known.start < core.end && known.end > core.end)
  const end = Math.max(core.end, name?.end ?? 0, parse.words[(nounAt(parse, last)?.to ?? 0) - 1]?.end ?? 0)
  return { start, end, text: where.input.text.slice(start, end), entity: joint ? null : (name?.entity ?? core.entity) }
}

/** After "according to" and "said": "a spokesman for the ministry", "a study in The Lancet". */
function completes(parse: Parse, at: number, link: number): boolean {
  const word = lastLower(parse, link)
  const common = parse.words[nounAt(parse, at)?.head ?? -1]?.tag === 'noun'
  return word === 'for' || (common && link === at + 1 && ['in', 'at', 'from', 'by', 'with', 'on'].includes(word) && (isNamed(NOWHERE, parse, link + 1) || ['stop', undefined].includes(parse.chunks[link + 2]?.kind)))
}

/** "according to U.S. and Korean officials.": two and no more, with no verb behind that the second is the subject of. */
function closesPair(parse: Parse, at: number, link: number): boolean {
  const second = nounAt(parse, link + 1)
  const head = parse.words[second?.head ?? -1]
  return lastLower(parse, link) === 'and' && link === at + 1 && second?.time === false && head !== undefined && (head.tag === 'name' || ACTORS.has(singular(head.lower))) && parse.words[second.from]?.tag !== 'number' && ['comma', 'stop', 'quote', undefined].includes(parse.chunks[link + 2]?.kind)
}

/** Without a codebook only capitals name. */
const NOWHERE: Pick<Where, 'entities'> = { entities: [] }

function belongs(parse: Parse, phrase: NounPhrase | null): boolean {
  return phrase !== null && !phrase.time && !UTTERANCES.has(parse.words[phrase.head]?.lower ?? '')
}

/** "France, Spain and …": a name and a comma before. */
function isListed(parse: Parse, at: number): boolean {
  const before = parse.words[nounAt(parse, at - 2)?.head ?? -1]
  const opener = parse.chunks[at - 3]?.kind
  return parse.chunks[at - 1]?.kind === 'comma' && before?.tag === 'name' && (opener === undefined || opener === 'comma' || opener === 'stop')
}

/** The bare name between commas after a common noun: "The Irish airline, Ryanair, announced". */
export function apposition(where: Where, parse: Parse, at: number): NamedSpan | null {
  const head = parse.words[nounAt(parse, at)?.head ?? -1]
  const name = nounAt(parse, at + 2)
  if (
    head?.tag !== 'noun' ||
    name === null ||
    parse.chunks[at + 1]?.kind !== 'comma' ||
    parse.chunks[at + 3]?.kind !== 'comma'
  )
    return null
  return parse.words.slice(name.from, name.to).every((word) => word.tag === 'name')
    ? phraseSpan(where, parse, at + 2)
    : null
}

/** A name stands in the span: of the codebook, or a capital that does not just begin the sentence. */
export function isNamed({ entities }: Pick<Where, 'entities'>, parse: Parse, at: number): boolean {
  const phrase = nounAt(parse, at)
  if (phrase === null) return false
  const words = parse.words.slice(phrase.from, phrase.to)
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return false
  return words.some((word) => word.tag === 'name') || within(entities, first.start, last.end).length > 0
}
