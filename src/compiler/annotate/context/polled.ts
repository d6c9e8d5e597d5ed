import type { NamedSpan } from '../../../bundle/schema.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from './grammar/parse.ts'
import { REPORTS } from './lexicon/nouns.ts'
import { singular } from './lexicon/singular.ts'
import { namedSpan, phraseSpan } from './named-span.ts'
import type { Numbered } from './numbered.ts'

/** "The poll showed Labour with 40 percent and the Greens with 9", "an exit poll gave Labour 40 percent", "The Greens, with 9 percent, also got in": whose share it is. */
export function polled(mention: Numbered): NamedSpan | null {
  const { parse, first, chunk, number } = mention
  if (number.unit !== 'percent' && !/^(?:seat|vote|mandate)s?$/.test(lastLower(parse, chunk))) return null
  if (lastLower(parse, first - 1) !== 'with') return isOfPoll(parse, first - 2, 'give') && isParty(parse, first - 1) ? phraseSpan(mention, parse, first - 1) : null
  const isAside = first === 3 && parse.chunks[1]?.kind === 'comma' && parse.chunks[chunk + 1]?.kind === 'comma' && verbAt(parse, chunk + 2)?.finite === true
  const party = isAside ? 0 : first - 2
  if (!isParty(parse, party) || !(isAside || pollBefore(parse, party))) return null
  // "showed Law and Justice with 40 percent": one name
  const opener = parse.words[nounAt(parse, party - 2)?.from ?? -1]
  const isOne = !isAside && lastLower(parse, party - 1) === 'and' && opener !== undefined && isParty(parse, party - 2) && verbAt(parse, party - 3) !== null
  return isOne ? namedSpan(mention, opener.start, parse.words[nounAt(parse, party)?.head ?? -1]?.end ?? opener.end) : phraseSpan(mention, parse, party)
}

function isParty(parse: Parse, at: number): boolean {
  return parse.words[nounAt(parse, at)?.head ?? -1]?.tag === 'name'
}

/** The verb at `at` says what a poll finds. */
function isOfPoll(parse: Parse, at: number, lemma: 'give' | 'show'): boolean {
  return verbAt(parse, at)?.lemma === lemma && REPORTS.has(singular(lastLower(parse, at - 1)))
}

/** Back over the parties told of before: the poll that shows them all. */
function pollBefore(parse: Parse, party: number): boolean {
  for (let index = party - 1; index > 0 && index > party - REACH / 3; index -= 1) {
    if (parse.chunks[index]?.kind === 'stop') return false
    if (verbAt(parse, index) !== null) return isOfPoll(parse, index, 'show')
  }
  return false
}
