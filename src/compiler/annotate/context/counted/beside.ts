import { lastLower, nounAt, type Parse } from '../grammar/parse.ts'
import { SAYING } from '../lexicon/verb-classes.ts'
import type { Numbered } from '../numbered.ts'
import { countedPhrase } from './noun-phrase.ts'

const DIMENSIONS = /^(?:wide|long|tall|high|deep|thick|across|old)$/
const COMPARATIVE = /^(?:firm|strong|weak|cheap|dear|soft|high|low|heavi|light|fast|slow|bigg|larg|small)er$|^(?:less|more)$/
const STEADY = /^(?:flat|steady|unchanged|stable|little)$/

/** Told right beside the noun, without a verb: "a mirror 8 metres wide", "the dose, 2.5mg, costs", "with turnout at 58%", "silver flat at $31", "soybeans 0.6% firmer". */
export function countsBeside(mention: Numbered): string | null {
  const { parse, first, after, number } = mention
  const next = parse.words[after]?.lower ?? ''
  const from = parse.chunks[first - 1]?.kind === 'comma' ? first - 2 : first - 1
  if (DIMENSIONS.test(next) && number.unit !== 'count') return phraseAt(parse, from)
  if (number.unit === 'percent' && COMPARATIVE.test(next) && from === first - 1) return phraseAt(parse, from)
  if (isAside(mention)) return phraseAt(parse, from)
  const link = lastLower(parse, first - 1)
  if (link === 'on' && number.unit === 'percent' && parse.words[after]?.lower !== 'of') return partyAt(parse, first - 2)
  if (link !== 'at') return null
  if (lastLower(parse, first - 3) === 'with') return phraseAt(parse, first - 2)
  // "silver flat at $31.20"
  if (!STEADY.test(lastLower(parse, first - 2))) return null
  const phrase = nounAt(parse, first - 2)
  return phrase !== null && phrase.head > phrase.from ? countedPhrase(parse.words, phrase.from, phrase.head) : phraseAt(parse, first - 3)
}

/** "The smallest dose, 2.5mg, costs", "the pipeline, 60% owned by Petrona, carries" */
function isAside({ parse, first, chunk, number }: Numbered): boolean {
  if (number.unit === 'count' || number.unit === 'year' || parse.chunks[first - 1]?.kind !== 'comma' || number.change !== null) return false
  const rate = nounAt(parse, chunk + 1)?.time === true
  const close = parse.chunks[rate ? chunk + 2 : chunk + 1]
  const opens = parse.chunks[first - 3]
  const isSaid = opens?.kind === 'verb' && SAYING.has(opens.lemma)
  if (opens !== undefined && !isSaid && opens.kind !== 'stop' && opens.kind !== 'subordinator') return false
  return close?.kind === 'comma' || (close?.kind === 'verb' && close.finite === false && number.unit === 'percent')
}

/** "put Labor on 34%" */
function partyAt(parse: Parse, at: number): string | null {
  return parse.words[nounAt(parse, at)?.head ?? -1]?.tag === 'name' ? phraseAt(parse, at) : null
}

function phraseAt(parse: Parse, at: number): string | null {
  const phrase = nounAt(parse, at)
  return phrase === null || phrase.time ? null : countedPhrase(parse.words, phrase.from, phrase.to)
}
