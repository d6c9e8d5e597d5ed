import type { NamedSpan } from '../../../../bundle/schema.ts'
import { lastLower, nounAt, verbAt } from '../grammar/parse.ts'
import { REPORTS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { apposition, isNamed, namedSpan, speakerSpan } from '../named-span.ts'
import type { Numbered } from '../numbered.ts'
import { antecedentOf } from './antecedent.ts'

/** "according to him" */
const SUBJECT_FORM: Readonly<Record<string, string>> = { him: 'he', them: 'they' }

/** The phrase at a chunk as someone who says something, before the chunk of the verb if one follows; a pronoun is looked up in the sentences before. */
export function speaker(mention: Numbered, at: number, verb: number | null = null): NamedSpan | null {
  const phrase = nounAt(mention.parse, at)
  const head = mention.parse.words[phrase?.head ?? -1]
  if (phrase === null || phrase.time || head === undefined) return null
  // "Neither side has confirmed the figure", "No official confirmed it"
  if (/^(?:neither|no|none|nobody)$/.test(mention.parse.words[phrase.from]?.lower ?? '')) return null
  // "only 36 percent of them think so": a share of people is what is counted.
  // "eight more than first reported", "according"
  if (/^(?:according|percent|%|cent|half|third|quarter|first|previously|initially|originally)$/.test(head.lower)) return null
  // "one of them said"
  if (head.tag === 'number') return head.lower === 'one' && lastLower(mention.parse, at + 1) === 'of' ? oneOf(mention, at) : null
  const origin =
    REPORTS.has(singular(head.lower)) && !isNamed(mention, mention.parse, at) ? originOf(mention, at) : null
  if (origin !== null) return origin
  // "Beasley, its head, who ended a visit, said": the name before what he is
  const name = nounAt(mention.parse, at - 2)
  const isTitle = /^(?:its|their|the|a)$/.test(mention.parse.words[phrase.from]?.lower ?? '') && head.tag === 'noun' && mention.parse.chunks[at - 1]?.kind === 'comma' && mention.parse.chunks[at + 1]?.kind === 'comma' && at === 2
  if (isTitle && name !== null && mention.parse.words.slice(name.from, name.to).every(({ tag }) => tag === 'name')) return speakerSpan(mention, mention.parse, at - 2, null)
  if (head.tag !== 'pronoun') return apposition(mention, mention.parse, at) ?? speakerSpan(mention, mention.parse, at, verb)
  const pronoun = SUBJECT_FORM[head.lower] ?? head.lower
  return ['he', 'she', 'it', 'they'].includes(pronoun) ? antecedentOf(mention, pronoun, true) : null
}

function oneOf(mention: Numbered, at: number): NamedSpan | null {
  const [from, to] = [mention.parse.words[nounAt(mention.parse, at)?.from ?? -1], mention.parse.words[(nounAt(mention.parse, at + 2)?.to ?? 0) - 1]]
  return from === undefined || to === undefined ? null : namedSpan(mention, from.start, to.end)
}

/** "data cited by a news site" are not the site's. */
const PASSING_ON = new Set(['cite', 'quote', 'see', 'obtain', 'review', 'carry'])

const ORIGIN_REACH = 6

/** "figures released by NPD Group", "data from the ministry": who stands behind them. */
function originOf(mention: Numbered, at: number): NamedSpan | null {
  for (let index = at + 1; index < at + ORIGIN_REACH; index += 1) {
    const kind = mention.parse.chunks[index]?.kind
    if (kind === 'comma' || kind === 'stop') return null
    if (kind === 'verb' && PASSING_ON.has(verbAt(mention.parse, index)?.lemma ?? '')) return null
    if (kind !== 'preposition' || !['by', 'from'].includes(lastLower(mention.parse, index))) continue
    return isNamed(mention, mention.parse, index + 1) ? speakerSpan(mention, mention.parse, index + 1, null) : null
  }
  return null
}
