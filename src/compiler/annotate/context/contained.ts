import { lastLower, nounAt, verbAt, type Parse } from './grammar/parse.ts'
import { singular } from './lexicon/singular.ts'
import type { Numbered } from './numbered.ts'

/** What has others as its parts does nothing to them. */
const INCLUDING = new Set(['include', 'comprise', 'contain', 'consist', 'feature', 'encompass', 'target'])

/** What is promised, sent or signed as a whole. */
const WHOLES = new Set('package deal plan agreement contract order tranche shipment consignment delivery batch list salvo offer proposal bill budget programme program scheme project convoy cargo bundle round set aid assistance pledge'.split(' '))

export function isIncluding({ parse, governor }: Numbered): boolean {
  return governor?.role === 'object' && INCLUDING.has(verbAt(parse, governor.verb)?.lemma ?? '')
}

/** "promised | a package that includes 20 tanks", "signed a deal, which contains 20": the chunk of the verb that says what is done with the whole. */
export function verbOfWhole(mention: Numbered): number | null {
  const { parse, governor } = mention
  if (governor === null || !isIncluding(mention)) return null
  const noun = wholeBefore(parse, governor.verb)
  if (noun === null || !WHOLES.has(singular(parse.words[nounAt(parse, noun)?.head ?? -1]?.lower ?? ''))) return null
  let at = noun - 1
  // "promised in May a package"
  if (nounAt(parse, at)?.time === true) at -= parse.chunks[at - 1]?.kind === 'preposition' ? 2 : 1
  const verb = verbAt(parse, at)
  return verb !== null && !verb.passive ? at : null
}

function wholeBefore(parse: Parse, verb: number): number | null {
  const before = parse.chunks[verb - 1]?.kind
  if (before === 'noun') return verbAt(parse, verb)?.finite === false ? verb - 1 : null
  if (before !== 'relative' || !/^(?:that|which)$/.test(lastLower(parse, verb - 1))) return null
  const at = parse.chunks[verb - 2]?.kind === 'comma' ? verb - 3 : verb - 2
  return nounAt(parse, at) === null ? null : at
}
