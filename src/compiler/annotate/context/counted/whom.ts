import { isNumbered, lastLower, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import { isPlural } from '../lexicon/singular.ts'
import type { NounPhrase } from '../grammar/phrases.ts'
import type { Numbered } from '../numbered.ts'
import { numberedBefore } from './complement.ts'
import { countedPhrase } from './noun-phrase.ts'

/** "of whom 2 million are children" counts children, "11,000 troops, of whom 4,700 were killed" troops. */
export function countsOfWhom({ parse, first, chunk, governor }: Numbered): string | null {
  const last = lastLower(parse, chunk + 2)
  if ((last === 'whom' || last === 'which') && lastLower(parse, chunk + 1) === 'of') return ofTheirs({ parse, first, governor })
  const link = lastLower(parse, first - 1)
  if ((link !== 'whom' && link !== 'which') || lastLower(parse, first - 2) !== 'of') return null
  const verb = governor?.role === 'subject' ? verbAt(parse, governor.verb) : null
  const told = verb?.lemma === 'be' ? kindAt(parse, (governor?.verb ?? 0) + 1) : null
  const from = first - 3
  const phrase = told ?? antecedentOf(parse, from)
  // "300 troops went to Peru, of whom": not the one place
  const isPlace = phrase !== null && phrase !== told && parse.words[phrase.head]?.tag === 'name' && !isPlural(parse.words[phrase.head]?.text ?? '')
  if (isPlace) return numberedBefore(parse, from)
  return phrase === null ? null : countedPhrase(parse.words, phrase.from, phrase.to)
}

/** "4,800 casualties since last fall, of whom": past the phrases that only say when or where. */
function antecedentOf(parse: Parse, from: number): NounPhrase | null {
  let at = parse.chunks[from]?.kind === 'comma' ? from - 1 : from
  while (nounAt(parse, at) !== null && ['preposition', 'clause'].includes(parse.chunks[at - 1]?.kind ?? '') && lastLower(parse, at - 1) !== 'of' && nounAt(parse, at - 2) !== null && !isManyOf(parse, at)) at -= 2
  // "would be sent in the coming months, of whom"
  if (verbAt(parse, at) !== null || nounAt(parse, at) === null || nounAt(parse, at)?.time === true) return numberedPhraseBefore(parse, at)
  // "Eleven countries have vaccines, of which seven": of what is numbered, where the nearest thing is not even told which
  const bare = parse.chunks[at - 1]?.kind !== 'conjunction' && parse.words[nounAt(parse, at)?.from ?? -1]?.tag !== 'determiner' && !isNumbered(parse, at) && nounAt(parse, at)?.from === nounAt(parse, at)?.head
  return (bare ? numberedPhraseBefore(parse, at) : null) ?? nounAt(parse, at)
}

/** "a contract for 96 tanks, of which": of the tanks, and not of the contract. */
function isManyOf(parse: Parse, at: number): boolean {
  const phrase = nounAt(parse, at)
  return phrase?.time === false && isNumbered(parse, at) && lastLower(parse, at - 1) === 'for' && isPlural(parse.words[phrase.head]?.text ?? '')
}

/** The nearest phrase with a number. */
function numberedPhraseBefore(parse: Parse, from: number): NounPhrase | null {
  for (let at = from; at >= 0 && at > from - REACH / 4; at -= 1) {
    const phrase = nounAt(parse, at)
    if (phrase?.time === false && isNumbered(parse, at)) return phrase
  }
  return null
}

/** "11,000 troops sent last fall, some 4,000 of whom" */
function pastTime(parse: Parse, at: number): number {
  if (nounAt(parse, at)?.time !== true) return at
  const before = parse.chunks[at - 1]?.kind === 'preposition' ? at - 2 : at - 1
  return verbAt(parse, before)?.finite === false ? before - 1 : before
}

/** What so many are, "children", "the dead"; not how they are: "two of which were ballistic". */
function kindAt(parse: Parse, at: number): NounPhrase | null {
  const phrase = nounAt(parse, at)
  const head = parse.words[phrase?.head ?? -1]
  return head?.tag === 'noun' && phrase?.from === phrase?.head && !isPlural(head.text) ? null : phrase
}

/** "12 storms, five of which could become hurricanes": what they are or become, else what they are of. */
function ofTheirs({ parse, first, governor }: Pick<Numbered, 'parse' | 'first' | 'governor'>): string | null {
  const verb = governor?.role === 'subject' ? verbAt(parse, governor.verb) : null
  const told = verb?.lemma === 'be' || verb?.lemma === 'become' ? kindAt(parse, (governor?.verb ?? 0) + 1) : null
  const near = pastTime(parse, nounAt(parse, first - 2) === null ? first - 1 : first - 2)
  const phrase = told ?? nounAt(parse, near)
  // "trucks from Spain, 40 of which": not the one place
  const isOne = told === null && phrase !== null && !isPlural(parse.words[phrase.head]?.text ?? '')
  const single = isOne && (parse.chunks[near - 1]?.kind === 'preposition' || parse.words[phrase.head]?.tag === 'name')
  return phrase === null || single ? null : countedPhrase(parse.words, phrase.from, phrase.to)
}
