import { AFTER_FUNCTION_WORDS } from './verb-rules/after-function-words.ts'
import { BASE_FORMS } from './verb-rules/base-forms.ts'
import { ING_FORMS } from './verb-rules/ing-forms.ts'
import { PAST_FORMS } from './verb-rules/past-forms.ts'
import { S_FORMS } from './verb-rules/s-forms.ts'
import { spotOf, type Choice, type Spot, type VerbRule } from './verb-rules/spot.ts'
import type { Word } from './words.ts'

/** All rules, in the order in which they are asked. */
export const VERB_RULES: readonly VerbRule[] = [...AFTER_FUNCTION_WORDS, ...ING_FORMS, ...PAST_FORMS, ...S_FORMS, ...BASE_FORMS]

/**
 * What a word that may be a verb or a noun is, by its neighbours, of which those before are settled: a reading, another tag, or null where it stays what
 * its spelling says. The first rule that knows decides; `heard` is told which, for tests.
 */
export function settled(words: readonly Word[], at: number, heard?: (rule: VerbRule) => void): Choice {
  const spot = spotOf(words, at)
  if (spot === null) return null
  for (const rules of [AFTER_FUNCTION_WORDS, rulesOf(spot)]) {
    for (const rule of rules) {
      const choice = rule.choose(spot)
      if (choice === undefined) continue
      heard?.(rule)
      return choice
    }
  }
  return null
}

function rulesOf({ ing, past, participle, s }: Spot): readonly VerbRule[] {
  if (ing !== null) return ING_FORMS
  if (participle !== null || past !== null) return PAST_FORMS
  return s === null ? BASE_FORMS : S_FORMS
}
