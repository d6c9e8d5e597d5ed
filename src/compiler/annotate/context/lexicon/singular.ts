import { INVARIANT_NOUNS, IRREGULAR_PLURALS } from './nouns.ts'

/** "workers" → "worker", "casualties" → "casualty", "women" → "woman"; anything else as it is. Keeps the case. */
export function singular(noun: string): string {
  // "MLRS" is one, "POWs" are many.
  if (/\p{Lu}S$/u.test(noun)) return noun
  const lower = noun.toLowerCase()
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0 && hyphen < lower.length - 1) return noun.slice(0, hyphen + 1) + singular(noun.slice(hyphen + 1))
  if (lower.endsWith('children')) return noun.slice(0, -3)
  const irregular = IRREGULAR_PLURALS.get(lower)
  if (irregular !== undefined) return noun[0] === lower[0] ? irregular : noun.slice(0, 1) + irregular.slice(1)
  if (lower.length < 3 || INVARIANT_NOUNS.has(lower) || !/[^sui']s$/.test(lower)) return noun
  if (/^(?:sorties|movies|calories|selfies|zombies|rookies|cookies|junkies|hoodies|freebies|genies|pixies|brownies|smoothies|prairies|reveries|coteries|neckties|magpies)$/.test(lower)) return noun.slice(0, -1)
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${noun.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return noun.slice(0, -2)
  if (/[^aeiou]oes$/.test(lower)) return noun.slice(0, -2)
  return noun.slice(0, -1)
}

/** A noun in the plural, as far as its form tells. */
export function isPlural(noun: string): boolean {
  const lower = noun.toLowerCase()
  return singular(lower) !== lower || lower === 'people' || lower === 'personnel'
}
