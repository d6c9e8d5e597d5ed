import { isForecaster } from './attribution/relative.ts'
import { lastLower, nounAt, verbAt } from './grammar/parse.ts'
import { subjectOf } from './grammar/subject.ts'
import { tenseOf } from './grammar/tense.ts'
import type { Numbered } from './numbered.ts'

/** Words beside the number tell that it is still to come: a goal, a promise, a destination. */
export function isAimedAt(mention: Numbered): boolean {
  return isGoal(mention) || isTarget(mention) || isToFollow(mention) || isPledgedWhole(mention)
}

/** "a goal of 5 percent", "on course for 2 million", "the 900 that it hopes to send", "the 900 it had planned" */
function isGoal({ parse, first, chunk }: Numbered): boolean {
  const link = lastLower(parse, first - 1)
  const before = parse.words[nounAt(parse, first - 2)?.head ?? -1]?.lower ?? ''
  if (link === 'of' && /^(?:goal|target|aim|quota|ambition)s?$/.test(before)) return true
  if (/^(?:for|to)$/.test(link) && /^(?:course|track|pace)$/.test(before) && lastLower(parse, first - 3) === 'on') return true
  const at = parse.chunks[chunk + 1]?.kind === 'relative' ? chunk + 2 : chunk + 1
  const wants = verbAt(parse, at + 1)
  // "double the 50,000 economists had expected": those are another number's
  if (nounAt(parse, at)?.time !== false || isForecaster(parse, at) || wants?.finite !== true) return false
  if (verbAt(parse, at + 2) === null) return WANTED.has(wants.lemma) && nounAt(parse, at + 2)?.time !== false
  return /^(?:hope|plan|aim|want|intend|expect)$/.test(wants.lemma) && verbAt(parse, at + 2)?.infinitive === true
}

/** "the 900 that it had promised" */
const WANTED = new Set('plan promise pledge propose request seek want expect forecast target demand envisage envision budget need anticipate predict project'.split(' '))

/** "is aiming for 740 billion", "is targeting 5 million visitors this year", "the target is 5 million"; and not "drones are targeting 40 towns" */
function isTarget({ parse, governor, first, number, input }: Numbered): boolean {
  if (lastLower(parse, first - 1) === 'for' && verbAt(parse, first - 2)?.lemma === 'aim') return true
  const verb = verbAt(parse, governor?.verb ?? -1)
  if (governor === null || verb === null || verb.passive) return false
  if (governor.role === 'object' && verb.lemma === 'target') return number.unit !== 'count' || UNTIL.test(input.text.slice(number.end, Math.min(number.sentence.end, number.end + 80)))
  if (verb.lemma !== 'be' || tenseOf(parse, governor.verb) === 'past') return false
  return /^(?:target|goal|aim|objective|ambition)$/.test(parse.words[nounAt(parse, subjectOf(parse, governor.verb) ?? -1)?.head ?? -1]?.lower ?? '')
}

const UNTIL = /\b(?:this|next|in the (?:current|coming)) (?:fiscal |financial )?(?:year|quarter|month|season)\b|\bby (?:the end of )?(?:\d{4}|\p{Lu}\p{Ll}+)\b/u

/** "with another 150 to follow this year" */
function isToFollow({ parse, first, chunk }: Numbered): boolean {
  const verb = verbAt(parse, chunk + 1)
  return lastLower(parse, first - 1) === 'with' && verb?.infinitive === true && /^(?:follow|come|arrive|go)$/.test(verb.lemma)
}

/** "1,000 of the 6,000 promised have come" */
function isPledgedWhole({ parse, first, number, input }: Numbered): boolean {
  return lastLower(parse, first - 1) === 'of' && /^ (?:[\p{Ll}-]+ ){0,3}(?:promised|pledged|planned|due|requested|sought|ordered)\b/u.test(input.text.slice(number.end, Math.min(number.sentence.end, number.end + 60)))
}

/** "12,000 workers bound for Chile" */
export function isBoundFor({ parse, chunk }: Numbered): boolean {
  const next = parse.chunks[chunk + 1]
  return next !== undefined && parse.words[next.from]?.lower === 'bound' && parse.words[next.from + 1]?.lower === 'for'
}

/** "Officials see inflation at 3 percent": where it will be */
export function isSeenAt({ parse, governor, first, number }: Numbered): boolean {
  const verb = verbAt(parse, governor?.verb ?? -1)
  return governor?.role === 'object' && verb?.lemma === 'see' && (verb.form === 'base' || verb.form === 's') && number.unit !== 'count' && lastLower(parse, first - 1) === 'at'
}
