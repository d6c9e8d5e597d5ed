import type { NamedSpan } from '../../../../bundle/schema.ts'
import type { EntityMention } from '../../types.ts'
import { REPORTS } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { within } from '../numbered.ts'

/** Bodies and people whose word is their state's. */
const OF_STATE = new Set(
  `government ministry military army navy force authority official officer president premier minister leader leadership spokesman spokeswoman
   spokesperson intelligence agency service police prosecutor parliament embassy ambassador diplomat envoy delegation guard custom customs general commander command
   office department secretary administration court council cabinet staff regime state side`.split(/\s+/),
)
/** Whose word is that of the body they are of: "a JCS officer", "Tass reporters". */
const OF_BODY = new Set('spokesman spokeswoman spokesperson official officer chief head chairman chairwoman president director secretary minister envoy expert analyst panel team member monitor inspector report figure data count tally estimate statement agency service newspaper broadcaster office'.split(' '))
const FOR_PERSON = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'aide', 'office', 'lawyer'])
/** Who has left speaks for himself. */
const FORMER = /^(?:(?:an?|the|one|some|two|several) )?(?:\S+ )?(?:former|retired|one-?time|ex-\S+)\b/i
/** Where the body ends and what it is of begins. */
const COMPLEMENT = /\s(?:in|at|of|for|from|on|with|by|to|near|who|briefed|familiar|visiting|based)\s/gi

/**
 * The entity that speaks in a speaker's words. A nationality before a noun makes the country speak only through what is its state's: "Norlandic officials" are
 * Norland's voice, "Norlandic media" and "experts in Norland" are not, for else a newspaper and a government would be one origin. Null when none speaks.
 */
export function voiceOf(entities: readonly EntityMention[], span: NamedSpan): string | null {
  if (span.entity === null || FORMER.test(span.text)) return null
  const known = within(entities, span.start, span.end).filter(({ entity }) => entity !== null)
  const cut = cutAt(span, known)
  const body = span.text.slice(0, cut - span.start).trimEnd()
  const named = known.findLast(({ end }) => end <= span.start + body.length)
  if (named !== undefined && named.end === span.start + body.length) return named.entity
  const words = wordsOf(body)
  const head = words.at(-1) ?? ''
  if (named !== undefined) {
    if (named.type === 'person') return FOR_PERSON.has(head) ? named.entity : null
    const office = officeOf(span.text.slice(named.end - span.start, body.length))
    if (named.type !== 'country') return named.type === 'organization' && OF_BODY.has(wordsOf(office).at(-1) ?? head) ? named.entity : null
    const own = wordsOf(office)
    return speaksForState(own) || (REPORTS.has(head) && (/^['’]/.test(span.text.slice(named.end - span.start)) || own.slice(0, -1).some(isOfState))) ? named.entity : null
  }
  const behind = known.find(({ start }) => start >= cut)
  if (behind === undefined) return null
  if (behind.type === 'country') return speaksForState(words) ? behind.entity : null
  return behind.type === 'organization' && OF_BODY.has(head) ? behind.entity : null
}

/** "spokesman" of "spokesman Col. Lee": by his office he speaks for the body, whatever he is called. */
function officeOf(words: string): string {
  const at = words.search(/ (?:\p{Lu}[\p{L}.’'-]*(?: |$))+$/u)
  return at > 0 && /\p{Ll}{3}/u.test(words.slice(0, at)) ? words.slice(0, at) : words
}

function isOfState(word: string): boolean {
  return OF_STATE.has(word)
}

/** The noun itself decides: "defence ministry", and not "news agency" or "ministry critics". */
function speaksForState(words: readonly string[]): boolean {
  const head = words.at(-1) ?? ''
  return isOfState(head) && !(/^(?:agency|service|office)$/.test(head) && /^(?:news|press|travel|polling|aid)$/.test(words.at(-2) ?? ''))
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).map(singular)
}

/** The offset at which the first complement begins that no name holds ("Board of Directors"). */
function cutAt(span: NamedSpan, known: readonly EntityMention[]): number {
  for (const { index } of span.text.matchAll(COMPLEMENT)) {
    const at = span.start + index
    if (!known.some(({ start, end }) => start < at && end > at)) return at
  }
  return span.end
}
