import type { Match } from './match.ts'

/** What comes round every year. */
const ROUND = /^(?:season|seasons|year|term|semester|harvest|monsoon)$/
const ROUND_VERB = /^(?:begins?|starts?|ends?|runs?|lasts?|peaks?|closes?|opens?|finish(?:es)?)$/
/** Of one of them: "the new season". */
const ONE = /^(?:new|next|this|coming|first|second|third|last|final|current|upcoming|its|their|his|her|\d+)$/
const ALWAYS = /^(?:usually|normally|typically|traditionally|annually|generally|always)$/
const OTHER_TENSE = /^(?:was|were|had|did|will|would|said|told|['’]ll)$/
const REACH = 12

/** "The monsoon season begins in June and ends in September", "drills are held in March each year": a month of every year, and of none. */
export function isHabit(match: Match): boolean {
  if (!/^(?:in|and|to|from)$/.test(match.before()?.lower ?? '')) return false
  const { tokens, first, last } = match
  const near = tokens.slice(Math.max(0, first - REACH), Math.min(tokens.length, last + REACH)).map(({ lower }) => lower)
  if (near.some((word) => OTHER_TENSE.test(word))) return false
  if (near.some((word, at) => ALWAYS.test(word) || (/^(?:each|every)$/.test(word) && near[at + 1] === 'year'))) return near.some((word) => PRESENT.test(word))
  const before = near.slice(0, Math.min(first, REACH))
  const subject = before.findIndex((word, at) => ROUND.test(word) && ROUND_VERB.test(before[at + 1] ?? ''))
  return subject !== -1 && !before.slice(Math.max(0, subject - 3), subject).some((word) => ONE.test(word))
}

/** In the present: "is", "takes place", "floods". */
const PRESENT = /^(?:is|are|takes?|holds?|.{3,}[^su]s)$/
