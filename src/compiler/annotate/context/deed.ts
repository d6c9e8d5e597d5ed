import { judgedBefore } from './grammar/subject.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from './grammar/parse.ts'
import { isTimePhrase } from './grammar/phrases.ts'
import { CHANGE_NOUNS, COUNTING_NOUNS, PORTIONS, REPORTS } from './lexicon/nouns.ts'
import { singular } from './lexicon/singular.ts'
import { JUDGING } from './lexicon/verb-classes.ts'
import type { Numbered } from './numbered.ts'

/** Nouns of what somebody does to what "of" names after them, that no ending gives away. */
const DEEDS = new Set(
  `theft launch sale loss purchase seizure test raid shipment delivery transfer hack robbery capture export import supply use release withdrawal murder death
   arrest attack abuse return rescue trial transport murder massacre heist haul`.split(/\s+/),
)

/** What is done about a deed: "a protest with the embassy over the firing of …". */
const OUTCRY = new Set('protest complaint sanction charge suit lawsuit case criticism anger outcry warrant penalty measure fine'.split(' '))
const OUTRAGE = new Set('protest regret deplore decry welcome applaud mourn lament oppose reject resent'.split(' '))

/** `doer`: the chunk of who does it, null when the sentence does not say. */
export interface Deed {
  noun: number
  doer: number | null
}

/**
 * "the theft of 40 cars", "Estland's launch of 40 drones": who judges a deed, or protests against it, did not do it. Null when the number is no
 * part of a deed, or when the subject of the clause may well have done it: "announced the launch of 40 rockets".
 */
export function deedOf({ parse, first, chunk, governor }: Numbered): Deed | null {
  const noun = first - 2
  if (lastLower(parse, first - 1) !== 'of' || !isDeed(parse, noun)) return null
  if (lastLower(parse, chunk + 1) === 'by' && nounAt(parse, chunk + 2)?.time === false) return { noun, doer: chunk + 2 }
  if (hasOwner(parse, noun)) return { noun, doer: noun }
  const judged = judgedBefore(parse, noun - 1)
  if (judged !== null) return { noun, doer: judged }
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (governor === null || verb === null || governor.verb > noun) return null
  const outcry = outcryBefore(parse, governor.verb, noun)
  if (outcry !== null) return { noun, doer: ['with', 'on', 'against', 'at', 'to'].includes(lastLower(parse, outcry + 1)) ? outcry + 2 : null }
  return (JUDGING.has(verb.lemma) || OUTRAGE.has(verb.lemma)) && !verb.passive ? { noun, doer: null } : null
}

function isDeed(parse: Parse, at: number): boolean {
  const phrase = nounAt(parse, at)
  const head = parse.words[phrase?.head ?? -1]
  if (phrase === null || phrase.time || head === undefined || head.tag === 'name') return false
  const noun = singular(head.lower)
  if (COUNTING_NOUNS.has(noun) || CHANGE_NOUNS.has(noun) || PORTIONS.has(noun) || REPORTS.has(noun)) return false
  return DEEDS.has(noun) || /(?:ing|tion|sion|ment)$/.test(noun)
}

/** "Estland's launch", and not "last week's launch". */
function hasOwner(parse: Parse, at: number): boolean {
  const phrase = nounAt(parse, at)
  if (phrase === null) return false
  const owned = parse.words.slice(phrase.from, phrase.to).findIndex(({ tag }) => tag === 'possessive')
  return owned > 0 && !isTimePhrase(parse.words, phrase.from, phrase.from + owned)
}

/** The protest, sanctions or charges that the clause is about, before "over" or "for" the deed. */
function outcryBefore(parse: Parse, verb: number, noun: number): number | null {
  if (!['over', 'for', 'about', 'after', 'against'].includes(lastLower(parse, noun - 1))) return null
  for (let index = noun - 2; index > verb && index > noun - REACH / 6; index -= 1) {
    const head = parse.words[nounAt(parse, index)?.head ?? -1]
    if (head !== undefined && OUTCRY.has(singular(head.lower))) return index
  }
  return null
}
