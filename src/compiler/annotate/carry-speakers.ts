import { bySentence } from './by-sentence.ts'
import { governorOf } from './context/grammar/governor.ts'
import { chunkAt, lastLower, nounAt, parse, verbAt, type Parse } from './context/grammar/parse.ts'
import { singular } from './context/lexicon/singular.ts'
import { SAYING } from './context/lexicon/verb-classes.ts'
import type { AnnotatedText, FoundQuantity } from './types.ts'

/**
 * A figure that no words give to a speaker is still his in two cases, and is given to him here, in place:
 * - in his own clause, without a verb of its own: "puts deliveries at 4 million, half of them unusable", "…, the office said, easing from 3.5%";
 * - in the sentence after, when that points back to what he has just counted: "The share was …", "Of that, …", "That includes …", "The 7,500 …", "Corn rose … over the same period".
 * What merely goes on ("The army said it saw 40 balloons. About 20 came down.") may be the paper's own knowledge. The text does not
 * say that it is his, so neither do we: no speaker is invented. `quantities` stand in the order of the text.
 */
export function carrySpeakers(input: AnnotatedText, quantities: readonly FoundQuantity[]): void {
  for (const { quantity, sentence, here, before } of bySentence(input, quantities)) {
    if (quantity.attribution !== null) continue
    const parsed = (): Parse => parse(sentence, input.text)
    const previous = here.at(-1)
    if (previous !== undefined) {
      if (previous.attribution !== null && isSameClause(parsed(), previous, quantity)) quantity.attribution = previous.attribution
      continue
    }
    const speaker = onlySpeaker(before)
    if (speaker !== null && pointsBack(parsed(), quantity, before)) quantity.attribution = speaker
  }
}

/** Who says all figures of the sentence; null if several do, or nobody says one of them. */
function onlySpeaker(quantities: readonly FoundQuantity[]): FoundQuantity['attribution'] {
  const first = quantities[0]?.attribution ?? null
  return quantities.every(({ attribution }) => attribution?.text === first?.text) ? first : null
}

/** Between the two stands no finite verb but the one that says it, and the second has none of its own. */
function isSameClause(parsed: Parse, first: FoundQuantity, second: FoundQuantity): boolean {
  const [from, to] = [chunkAt(parsed, first.end - 1) + 1, chunkAt(parsed, second.start)]
  const speaker = first.attribution
  const between = parsed.chunks.slice(from, to)
  // "builders that Norland was promised, and 300 …": said of the first alone.
  if (speaker !== null && speaker.start > first.end && speaker.start < second.start && lastLower(parsed, chunkAt(parsed, speaker.start) - 1) !== ',') return false
  if (speaker !== null && speaker.start > second.start) return false
  const apart = between.some(({ kind }) => kind === 'subordinator' || kind === 'stop' || kind === 'relative' || kind === 'clause' || kind === 'quote')
  const told = between.some((chunk) => chunk.kind === 'verb' && chunk.finite === true && (!SAYING.has(chunk.lemma) || chunk.passive) && chunk.lemma !== 'compare')
  // "…, including 300 killed"
  const included = /^(?:including|with|among)$/.test(lastLower(parsed, to - 1)) && verbAt(parsed, to + 1)?.finite !== true
  return !apart && !told && (included || governorOf(parsed, to, chunkAt(parsed, second.end - 1))?.role !== 'subject')
}

const TALLIES = new Set('figure number total share toll count tally sum average rate remainder rest proportion'.split(' '))

const SAME_TIME = /\b(?:over|in|during|for) the same (?:period|time)(?! (?:last|of|a|in|the))\b/

/** The sentence opens with what the one before has just counted. */
function pointsBack(parsed: Parse, quantity: FoundQuantity, before: readonly FoundQuantity[]): boolean {
  const opener = parsed.words[0]?.lower ?? ''
  const at = parsed.chunks[0]?.kind === 'relative' ? 1 : 0
  if (/^(?:that|this)$/.test(opener) && verbAt(parsed, 1)?.finite === true) return true
  if (opener === 'of' && /^(?:that|those|these|them|this|it)$/.test(parsed.words[1]?.lower ?? '')) return true
  if (SAME_TIME.test(parsed.words.map(({ lower }) => lower).join(' '))) return true
  const phrase = nounAt(parsed, at)
  if (phrase === null || !/^(?:the|that|this|those|these)$/.test(opener)) return false
  // "The 7,500 would arrive in May": the number itself was told.
  if (chunkAt(parsed, quantity.start) === at) return before.some(({ low, high, unit }) => low === quantity.low && high === quantity.high && unit === quantity.unit)
  return TALLIES.has(singular(parsed.words[phrase.head]?.lower ?? '')) && lastLower(parsed, at + 1) !== 'of'
}
