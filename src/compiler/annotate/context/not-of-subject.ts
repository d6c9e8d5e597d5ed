import { countedPhrase } from './counted/noun-phrase.ts'
import { lastLower, nounAt } from './grammar/parse.ts'
import { COMPASS } from './lexicon/closed.ts'
import { gapOf } from './attribution/gapped.ts'
import type { Numbered } from './numbered.ts'
import { TIME_UNITS } from '../time-units.ts'

/** The subject of the clause neither does nor owns it: it is a rival's, of another time, or has a subject of its own whose verb is left out. */
export function isNotOfSubject(mention: Numbered, counted: string | null): boolean {
  return isOfRival(mention) || isSetBeside(mention) || gapOf(mention) !== null || isOfNextThing(mention, counted)
}

/** "in the previous three months", "three days after the storm", "a town 90 km north of the capital": when or where, and nobody's. */
export function isAdjunct({ parse, number, first, chunk, after }: Numbered): boolean {
  if (TIME_UNITS.has(number.unit)) return ['in', 'over', 'for', 'within', 'after', 'during', 'since'].includes(lastLower(parse, first - 1)) || ['ago', 'after', 'before', 'earlier', 'later'].includes(parse.words[after]?.lower ?? '')
  const before = parse.chunks[first - 1]
  return COMPASS.has(parse.words[nounAt(parse, chunk + 1)?.from ?? -1]?.lower ?? '') && (before?.kind === 'comma' || before?.kind === 'noun')
}

/** "won 49 percent to Kim's 41 percent", "has 500,000 men, against 1.28 million in the North": not of whom the clause is about. */
function isOfRival({ parse, first, chunk }: Pick<Numbered, 'parse' | 'first' | 'chunk'>): boolean {
  const link = lastLower(parse, first - 1)
  const phrase = nounAt(parse, chunk)
  const owned = phrase !== null && parse.words.slice(phrase.from, phrase.to).some(({ tag, start }) => tag === 'possessive' && start < (parse.words[phrase.head]?.start ?? 0))
  if (owned && /^(?:to|against|than|versus|with)$/.test(link)) return true
  return /^(?:against|versus)$/.test(link) && /^(?:in|for|by)$/.test(lastLower(parse, chunk + 1)) && (parse.words.slice(nounAt(parse, chunk + 2)?.from ?? 0, nounAt(parse, chunk + 2)?.to ?? 0).some(({ tag }) => tag === 'name') || /^(?:incumbent|rival|opponent|challenger|runner-up|opposition)$/.test(lastLower(parse, chunk + 2)))
}

/** "lost 38,000, the ministry said, compared with 36,000 in April": whose the other one is. */
function isSetBeside({ parse, first, number }: Numbered): boolean {
  // "came to $90, down 4 percent": of what moved, which its words say
  if (number.change !== null && /^(?:up|down)$/.test(lastLower(parse, first - 1)) && parse.chunks[first - 2]?.kind === 'comma') return true
  // "grew 4 percent, after 5 percent in May"
  if (lastLower(parse, first - 1) === 'after' && parse.chunks[first - 2]?.kind === 'comma' && number.unit === 'percent') return true
  return /^(?:with|to)$/.test(lastLower(parse, first - 1)) && lastLower(parse, first - 2) === 'compared'
}

/** "Rice sells for 40 and corn for 20": the second price is of what stands before it; "exports came to 40 and its imports to 20" are of one. */
function isOfNextThing({ parse, first }: Numbered, counted: string | null): boolean {
  const phrase = /^(?:for|at|to)$/.test(lastLower(parse, first - 1)) && parse.chunks[first - 3]?.kind === 'conjunction' ? nounAt(parse, first - 2) : null
  return phrase !== null && counted !== null && !/^(?:its|their|his|her)$/.test(parse.words[phrase.from]?.lower ?? '') && countedPhrase(parse.words, phrase.from, phrase.to) === counted
}
