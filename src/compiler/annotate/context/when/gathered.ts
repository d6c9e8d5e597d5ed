import type { FoundDate } from '../../types.ts'
import { chunkAt, nounAt, verbAt, type Parse } from '../grammar/parse.ts'
import { singular } from '../lexicon/singular.ts'

/** What is looked at or asked in order to know. */
const EVIDENCE = new Set('image imagery photo photograph picture footage video poll survey census sample test interview data inspection inventory study count'.split(' '))
/** "lost two by-elections held on Saturday" */
const POLLS = new Set('election by-election referendum vote ballot poll primary runoff'.split(' '))
const GATHERING = new Set('take conduct collect carry gather shoot film hold capture make obtain photograph run'.split(' '))

/** "a poll taken in May found", "images captured on Monday show": what the evidence tells was so on the day when it was gathered. */
export function isGathering(parse: Parse, date: FoundDate): boolean {
  const at = chunkAt(parse, date.start)
  for (let index = at - 1; index > 0 && index > at - 5; index -= 1) {
    const chunk = parse.chunks[index]
    if (chunk?.kind === 'comma' || chunk?.kind === 'stop' || chunk?.kind === 'relative') return false
    if (chunk?.kind !== 'verb') continue
    const verb = verbAt(parse, index)
    if (verb?.finite !== false || verb.infinitive || verb.form === 'ing' || !GATHERING.has(verb.lemma)) return false
    // "a poll of 1,000 adults by the newspaper conducted in May"
    for (let noun = index - 1; noun >= 0 && noun > index - 8; noun -= 1) {
      const phrase = nounAt(parse, noun)
      if (phrase !== null && (EVIDENCE.has(singular(parse.words[phrase.head]?.lower ?? '')) || (verb.lemma === 'hold' && POLLS.has(singular(parse.words[phrase.head]?.lower ?? ''))))) return true
      if (phrase === null && parse.chunks[noun]?.kind !== 'preposition') return false
    }
    return false
  }
  return false
}
