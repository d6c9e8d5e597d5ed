import type { NamedSpan } from '../../../../bundle/schema.ts'
import { subjectOf } from '../grammar/clauses.ts'
import { lastLower, nounAt, parse as parseSentence, verbAt, type Parse } from '../grammar/parse.ts'
import { REPORTS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { apposition, isNamed, phraseSpan, speakerSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'

/** The phrase at a chunk as someone who says something, before the chunk of the verb if one follows; a pronoun is looked up in the sentence before. */
export function speaker(mention: Numbered, at: number, verb: number | null = null): NamedSpan | null {
  const phrase = nounAt(mention.parse, at)
  const head = mention.parse.words[phrase?.head ?? -1]
  if (phrase === null || phrase.time || head === undefined || head.tag === 'number') return null
  const origin =
    REPORTS.has(singular(head.lower)) && !isNamed(mention, mention.parse, at) ? originOf(mention, at) : null
  if (origin !== null) return origin
  if (head.tag !== 'pronoun') return apposition(mention, mention.parse, at) ?? speakerSpan(mention, mention.parse, at, verb)
  return ['he', 'she', 'it', 'they'].includes(head.lower) ? subjectBefore(mention) : null
}

const ORIGIN_REACH = 6

/** "figures released by NPD Group", "data from the ministry": who stands behind them. */
function originOf(mention: Numbered, at: number): NamedSpan | null {
  for (let index = at + 1; index < at + ORIGIN_REACH; index += 1) {
    const kind = mention.parse.chunks[index]?.kind
    if (kind === 'comma' || kind === 'stop') return null
    if (kind !== 'preposition' || !['by', 'from'].includes(lastLower(mention.parse, index))) continue
    return isNamed(mention, mention.parse, index + 1) ? phraseSpan(mention, mention.parse, index + 1) : null
  }
  return null
}

/** The named subject of the sentence before, whom "he", "she" and "it" mean. */
export function subjectBefore(mention: Numbered): NamedSpan | null {
  const before = sentenceAt(mention, -1)
  if (before === null) return null
  const main = mainVerb(before)
  const subject = main === null ? null : subjectOf(before, main)
  return subject === null || !isNamed(mention, before, subject) ? null : phraseSpan(mention, before, subject)
}

function mainVerb(parse: Parse): number | null {
  for (let index = 0; index < parse.chunks.length && index < 24; index += 1)
    if (verbAt(parse, index)?.finite === true) return index
  return null
}

/** The neighbour of the mention's sentence, parsed. */
export function sentenceAt({ input, number }: Numbered, step: -1 | 1): Parse | null {
  const { sentences } = input
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) < number.sentence.start) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low + step]
  return sentence === undefined ? null : parseSentence(sentence, input.text)
}
