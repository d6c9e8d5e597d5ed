import { singular } from '../lexicon/singular.ts'
import type { Numbered } from '../numbered.ts'
import { countsBeside } from './beside.ts'
import { countsCompared } from './compared.ts'
import { countsComplement } from './complement.ts'
import { countsFollowing } from './following.ts'
import { countsPreceding } from './preceding.ts'
import { countsPriced } from './priced.ts'
import { countsShared } from './shared.ts'
import { countsSubject } from './subject.ts'
import { countsElided, isShortOf } from './elided.ts'
import { countsFromTo } from './from-to.ts'
import { countsGapped } from './gapped.ts'
import { countsHarmed } from './harmed.ts'
import { headlinePair } from './headline-pair.ts'
import { countsMoved } from './moved.ts'
import { countsOfVerb } from './verb.ts'
import { countsOffspring } from './offspring.ts'
import { countsOfThem } from './of-them.ts'
import { countsOfWhom } from './whom.ts'
import { TIME_UNITS } from '../../time-units.ts'

/** The first that knows: what a complement names is nearer to the thing than the noun of the unit or of the change is. */
const RULES = [
  countsFromTo,
  countsOffspring,
  countsOfVerb,
  countsGapped,
  countsComplement,
  countsFollowing,
  countsOfWhom,
  countsOfThem,
  countsBeside,
  countsPreceding,
  countsShared,
  countsPriced,
  countsCompared,
  countsSubject,
  countsElided,
  countsMoved,
  countsHarmed,
]

/** The noun phrase that is counted, its head in the singular; null when the text has none. */
export function countedOf(mention: Numbered): string | null {
  if (isOnlyWhen(mention)) return null
  // "eight short of a majority": of what was won
  const short = isShortOf(mention) ? countsElided(mention) : null
  if (short !== null) return short
  for (const rule of RULES) {
    const counted = rule(mention)
    // "18 of its own", "$70,000 apiece" name nothing.
    if (counted !== null && /^(?:own|apiece)$/.test(counted)) continue
    if (counted !== null) return isCut(mention, counted) ? null : headlinePair(mention, counted)
  }
  return null
}

/** "three years ago", "two minutes later", "in their 30s": when, and how old, but how much of nothing. */
function isOnlyWhen({ number, parse, after, input }: Numbered): boolean {
  if (number.unit === 'year' && /\ds$/.test(input.text.slice(number.start, number.end))) return true
  return TIME_UNITS.has(number.unit) && /^(?:ago|earlier|later|hence)$/.test(parse.words[after]?.lower ?? '')
}

/** The source cut the text off at the counted noun: what is left of it may be half a word. */
function isCut({ input, number, parse }: Numbered, counted: string): boolean {
  if (!input.truncated || number.sentence.end < input.text.trimEnd().length) return false
  const last = parse.words.at(-1)
  return last !== undefined && (counted.endsWith(last.text) || counted.endsWith(singular(last.text)))
}
