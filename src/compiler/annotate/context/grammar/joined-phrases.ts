import { isDemonym } from '../lexicon/demonyms.ts'
import { ACTORS, NOT_PLACES } from '../lexicon/nouns.ts'
import { isPlural, singular } from '../lexicon/singular.ts'
import type { Word } from './words.ts'

/** The "and" at `at` joins words of one phrase, which begins at `from`. */
export function isJoint(words: readonly Word[], at: number, from: number): boolean {
  return joinsName(words, at) || joinsKinds(words, at, from)
}

/** "the Iron and Steel Complex", and not "Russia and Chile": only the last name is that of a body. */
function joinsName(words: readonly Word[], at: number): boolean {
  let index = at + 1
  while (words[index]?.tag === 'name' && index < at + 4) index += 1
  const [before, last] = [words[at - 1], words[index - 1]]
  if (before?.tag !== 'name' || last?.tag !== 'name' || index < at + 2) return false
  return isBody(last) && !isBody(before)
}

/** What there are several kinds of: "oil and gas revenues", "missile and drone strikes". */
const OF_KINDS = new Set('revenue price spending export import sale output production strike attack cost demand supply worker launch test raid company tax sector market product earning income barrage shipment program programme imports exports facility plant field producer trade'.split(' '))

/** "oil and gas revenues", "154 strike and decoy drones", and not "oil and 40 prices" */
function joinsKinds(words: readonly Word[], at: number, from: number): boolean {
  const [before, next, head] = [words[at - 1], words[at + 1], words[at + 2]]
  // "13,000 Russian and Belarusian troops"
  if (words[at]?.lower === 'and' && before?.tag === 'name' && next?.tag === 'name' && isDemonym(before.text) && isDemonym(next.text) && head?.tag === 'noun' && isPlural(head.text)) return words[at - 2]?.tag === 'number'
  if (words[at]?.lower !== 'and' || before?.tag !== 'noun' || next?.tag !== 'noun' || head?.tag !== 'noun') return false
  if (isPlural(before.text) || isPlural(next.text)) return false
  const numbered = words.slice(from, at).some(({ tag, lower }) => tag === 'number' && !/^(?:one|1)$/.test(lower))
  return OF_KINDS.has(singular(head.lower)) || (numbered && isPlural(head.text) && !/^(?:aircraft|personnel|staff|crew|cattle)$/.test(before.lower))
}

function isBody(word: Word): boolean {
  return ACTORS.has(word.lower) || NOT_PLACES.has(word.lower)
}
