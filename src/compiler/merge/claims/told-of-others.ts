import type { Span } from '../../../bundle/schema.ts'
import { NOMINAL_ADJECTIVES } from '../../annotate/context/lexicon/nouns.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from '../../annotate/context/grammar/parse.ts'
import type { VerbGroup } from '../../annotate/context/grammar/phrases.ts'
import type { Word } from '../../annotate/context/grammar/words.ts'
import { subjectOf } from '../../annotate/context/grammar/subject.ts'

/** These stand for whoever is counted: "40 were aboard, and all were killed". */
const THEMSELVES = new Set(['they', 'all', 'both', 'it', 'he', 'she', 'each', 'them', 'who', 'which', 'that'])

/**
 * Where a sentence says what became of others than those in the chunks at..last, who have the finite verb at `own`: "12 were arrested and the driver
 * **was killed**", "four **were confirmed dead**", "40 attended the funeral of **dead** comrades". Within reach, so a long sentence takes linear time.
 */
export function toldOfOthers(parse: Parse, at: number, last: number, own: number): Span[] {
  const [from, to] = [Math.max(0, at - REACH / 2), Math.min(parse.chunks.length, last + REACH / 2)]
  const spans: Span[] = []
  for (let index = from; index < to; index += 1) {
    const verb = verbAt(parse, index)
    if (index !== own && verb?.finite === true && tellsFate(verb) && isAnothers(parse, index, at, last)) spans.push(spanOf(parse, verb.from, predicateEnd(parse, index)))
    const phrase = nounAt(parse, index)
    if (phrase === null || index <= last || !/^(?:of|for)$/.test(lastLower(parse, index - 1))) continue
    for (let word = phrase.from; word < phrase.head; word += 1) if (isState(parse.words[word])) spans.push(spanOf(parse, word, word + 1))
  }
  return spans
}

function isState(word: Word | undefined): boolean {
  return word !== undefined && (word.tag === 'adjective' || NOMINAL_ADJECTIVES.has(word.lower))
}

function tellsFate({ passive, lemma }: VerbGroup): boolean {
  return passive || lemma === 'be' || lemma === 'die'
}

/** A noun phrase right before the verb is its subject, and neither counted here nor a word for those. */
function isAnothers(parse: Parse, verb: number, at: number, last: number): boolean {
  if (nounAt(parse, verb - 1) === null) return false
  const subject = subjectOf(parse, verb)
  const phrase = nounAt(parse, subject ?? -1)
  if (subject === null || phrase === null || (subject >= at && subject <= last)) return false
  return !THEMSELVES.has(parse.words[phrase.head]?.lower ?? '')
}

/** "were confirmed | dead" */
function predicateEnd(parse: Parse, verb: number): number {
  return (nounAt(parse, verb + 1) ?? verbAt(parse, verb))?.to ?? 0
}

function spanOf({ words }: Parse, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}
