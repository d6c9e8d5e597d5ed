import type { Token } from '../../segment/index.ts'
import { DETERMINER, NOT_VERBS, PAST } from './tense-words.ts'

/** "briefed on the plan Monday", "said at a hearing on Monday": nouns that leave it to a verb. */
export function isNounOfPast(tokens: readonly Token[], index: number): boolean {
  const [lower, before] = [tokens[index]?.lower ?? '', tokens[index - 1]?.lower ?? '']
  return (/^(?:plans?|forecast)$/.test(lower) && DETERMINER.test(before)) || (lower === 'hearing' && /^(?:at|in|during)$/.test(tokens[index - 2]?.lower ?? ''))
}

/** "came to a planned, but dramatic, end Thursday": says how it came, as the adjective beside it does. */
export function isAdjective(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:planned|expected|scheduled|forthcoming)$/.test(tokens[index]?.lower ?? '') || !/^(?:a|an|its|their)$/.test(tokens[index - 1]?.lower ?? '')) return false
  return /^(?:,|and|but|end|halt|stop|close)$/.test(tokens[index + 1]?.lower ?? '')
}

/** "paid their last visits", "after the votes on Monday": nouns, that look like what is done. */
export function isCountable(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (before === undefined || !/^(?:visits|votes|marks|leaves|returns|starts|faces|ends|closes|releases|takes|hosts)$/.test(tokens[index]?.lower ?? '')) return false
  return DETERMINER.test(before.lower) || isPastForm(before) || /^(?:of|for|in|with|after|by|between|from|during|many|more|most|several|two|three|four|five|six|home|state|early)$/.test(before.lower)
}

/** "set two records", "set up a base", "had set fire to it"; not "is set for June", "the date set". */
export function isDeed(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1]?.lower ?? '', tokens[index + 1]]
  if (/^(?:is|are|'s|be|been|being|to|will|all|now|a|the)$/.test(before)) return false
  return after !== undefined && after.kind !== 'punct' && !/^(?:to|for|on|in|by|at|aside)$/.test(after.lower)
}

/** A verb in its past form, on its spelling alone: "showed", "met". */
export function isPastForm({ kind, lower }: Token): boolean {
  return kind === 'word' && (PAST.has(lower) || (lower.length > 3 && lower.endsWith('ed') && !NOT_VERBS.has(lower)))
}

/** "cut rates", not "another cut in August". */
export function isVerb(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]
  return after?.kind === 'word' && !/^(?:in|of|to|by|for|and|or|on|at|from|was|is|would|will)$/.test(after.lower) && !/^(?:a|an|the|another|further|each|any|rate|price|tax|this|that|its|their|stay|stays|stayed|remain|remains|remained|keep|kept|be)$/.test(tokens[index - 1]?.lower ?? '')
}
