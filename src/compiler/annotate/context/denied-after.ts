import type { NamedSpan } from '../../../bundle/schema.ts'
import { speaker } from './attribution/speaker.ts'
import { chunkAt } from './grammar/parse.ts'
import { callUntrue, DENY, UNTRUE } from './lexicon/untrue.ts'
import { namedSpan } from './named-span.ts'
import type { Numbered } from './numbered.ts'
import { TIME_UNITS } from '../time-units.ts'

const SOMEBODY = String.raw`(?:[\p{L}.’'-]+ ){1,6}?`
const ALLEGATION = '(?:(?:an?|the) (?:figure|number|claim|toll|charge|accusation|allegation|assertion|report|account|count|tally)|(?:figures|numbers|claims|reports|charges|allegations|accusations))'
const NOT_SO = String.raw`(?:${DENY}\b|${callUntrue()}|(?:says?|said) (?:is|are|was|were) (?:\p{L}+ly )?(?:an? )?${UNTRUE}\b)`
/** ", which Norland denies", ", a figure that Norland calls “hugely exaggerated”", ", a claim denied by Norland": no other clause stands between, but for who says the figure. */
const DENIED_AFTER = new RegExp(
  String.raw`^(?:[^,;:.]|[.,](?=\d))*(?:, ${SOMEBODY}(?:said|says|reported|claimed)(?: on \p{Lu}\p{Ll}+)?)?, (?:(?:which|${ALLEGATION}(?: that| which)?) (?<who>${SOMEBODY})${NOT_SO}|${ALLEGATION} (?<by>denied|rejected|disputed|dismissed) by\b)`,
  'ud',
)

type Where = Pick<Numbered, 'number' | 'input'>

function denialOf({ number, input }: Where): RegExpExecArray | null {
  return TIME_UNITS.has(number.unit) ? null : DENIED_AFTER.exec(input.text.slice(number.end, Math.min(number.sentence.end, number.end + DENIED_REACH)))
}

/** What is said of the figure only after it; "300 died in three days" is denied for the 300. */
export function isDeniedAfter(mention: Where): boolean {
  return denialOf(mention) !== null
}

/** Who denies it there; null where it is not denied after the figure. */
export function deniedAfterBy(mention: Numbered): NamedSpan | null {
  const { parse, number } = mention
  const { who, by } = denialOf(mention)?.indices?.groups ?? {}
  if (by !== undefined) return speaker(mention, chunkAt(parse, number.end + by[1] + BY.length))
  if (who === undefined) return null
  const [start, end] = [number.end + who[0], number.end + who[1] - 1]
  // What precedes may be one phrase with the name: "a figure Moscow has dismissed".
  return PRONOUN.test(mention.input.text.slice(start, end)) ? speaker(mention, chunkAt(parse, start), chunkAt(parse, end)) : namedSpan(mention, start, end)
}

const BY = ' by '
const PRONOUN = /^(?:he|she|it|they)$/
const DENIED_REACH = 240
