import { lastLower, verbAt } from './grammar/parse.ts'
import type { Numbered } from './numbered.ts'

const DOWNING = new Set(['shoot', 'down', 'intercept', 'destroy', 'neutralize', 'neutralise', 'jam'])
const FLIES = /^(?:drone|missile|rocket|aircraft|jet|plane|helicopter|bomber|balloon|uav|glider|munition)s?$/

/** "87 Ukrainian drones were shot down": those who had them did not. */
export function isDowned({ parse, governor, chunk }: Numbered): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (verb === null || (governor?.role === 'subject') !== verb.passive) return false
  return DOWNING.has(verb.lemma) && FLIES.test(lastLower(parse, chunk))
}
