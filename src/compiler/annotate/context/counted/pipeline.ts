import type { Numbered } from '../numbered.ts'
import { countsComplement } from './complement.ts'
import { countsFollowing } from './following.ts'
import { countsPreceding } from './preceding.ts'
import { countsShared } from './shared.ts'
import { countsSubject } from './subject.ts'
import { countsOfVerb } from './verb.ts'
import { countsOfWhom } from './whom.ts'

/** The first that knows: what a complement names is nearer to the thing than the noun of the unit or of the change is. */
const RULES = [countsOfVerb, countsComplement, countsFollowing, countsOfWhom, countsPreceding, countsShared, countsSubject]

/** The noun phrase that is counted, its head in the singular; null when the text has none. */
export function countedOf(mention: Numbered): string | null {
  const { input, number } = mention
  if (input.truncated && /^\S*\s*\p{L}*$/u.test(input.text.slice(number.end, number.end + 40)) && number.end + 40 > input.text.length) return null
  for (const rule of RULES) {
    const counted = rule(mention)
    if (counted !== null) return counted
  }
  return null
}
