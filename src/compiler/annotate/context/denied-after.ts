import { callUntrue, DENY, UNTRUE } from './lexicon/untrue.ts'
import type { Numbered } from './numbered.ts'
import { TIME_UNITS } from '../time-units.ts'

const SOMEBODY = String.raw`(?:[\p{L}.’'-]+ ){1,6}?`
const ALLEGATION = '(?:(?:an?|the) (?:figure|number|claim|toll|charge|accusation|allegation|assertion|report|account|count|tally)|(?:figures|numbers|claims|reports|charges|allegations|accusations))'
const NOT_SO = String.raw`(?:${DENY}\b|${callUntrue()}|(?:says?|said) (?:is|are|was|were) (?:\p{L}+ly )?(?:an? )?${UNTRUE}\b)`
/** ", which Norland denies", ", a figure that Norland calls “hugely exaggerated”", ", a claim denied by Norland": no other clause stands between, but for who says the figure. */
const DENIED_AFTER = new RegExp(
  String.raw`^(?:[^,;:.]|[.,](?=\d))*(?:, ${SOMEBODY}(?:said|says|reported|claimed)(?: on \p{Lu}\p{Ll}+)?)?, (?:(?:which|${ALLEGATION}(?: that| which)?) ${SOMEBODY}${NOT_SO}|${ALLEGATION} (?:denied|rejected|disputed|dismissed) by\b)`,
  'u',
)

/** What is said of the figure only after it; "300 died in three days" is denied for the 300. */
export function isDeniedAfter({ number, input }: Pick<Numbered, 'number' | 'input'>): boolean {
  return !TIME_UNITS.has(number.unit) && DENIED_AFTER.test(input.text.slice(number.end, Math.min(number.sentence.end, number.end + DENIED_REACH)))
}

const DENIED_REACH = 240
