import { groupBy } from '../../lib/group.ts'
import { callUntrue, DENY } from './context/lexicon/untrue.ts'
import type { AnnotatedText, FoundQuantity } from './types.ts'

const ALLEGED = '(?:claims?|allegations?|accusations?|reports?|charges?|assertions?)'
const THE = '(?:the|that|this|those|these|both|such)'
const END = String.raw`(?=\s*(?:[.,;]|$|as\b|on\b|calling\b|saying\b|in a\b))`
/** "the claim", "that figure", "it" */
const WHAT = String.raw`(?:${THE} (?:\p{Ll}+ )?(?:${ALLEGED}|(?<tally>(?:figures?|numbers?|tolls?|counts?|tally|estimates?)))|it|this|that)`
/** Not "visas denied" and "40 were denied"; but "Russia denies", without a word of what. */
const BARE = '(?:denies|deny)(?=[.]?$)'
/** What has been said before is not so: "The commission denied the claim", "A spokeswoman called that number false". */
const DENIES = new RegExp(String.raw`^(?<who>[^.;:]{2,80}?) (?:${DENY} ${WHAT}${END}|${callUntrue(`${WHAT} `).replace('<tally>', '<tally2>')}|${BARE})`, 'u')
/** "…; Moscow denies it", "…, but Moscow denied this" */
const TURN = /; |, (?:but|though|although|while|whereas|yet|and) /g

/**
 * "He said 20,000 votes had been stolen. The commission denied the claim.": what somebody has said in one sentence, and somebody else denies at once in the next, or in a
 * clause at its end, is denied. In place; `quantities` are one text's, in its order.
 */
export function denyBefore({ text, sentences }: AnnotatedText, quantities: readonly FoundQuantity[]): void {
  const said = groupBy(quantities.filter(({ attribution }) => attribution !== null), ({ sentence }) => sentence.start)
  for (const [at, sentence] of sentences.entries()) {
    const told = said.get(sentence.start)
    if (told === undefined) continue
    const next = sentences[at + 1]
    if (next !== undefined) denyIn(text.slice(next.start, next.end), told)
    const own = text.slice(sentence.start, sentence.end)
    for (const { 0: turn, index } of own.matchAll(TURN)) denyIn(own.slice(index + turn.length).trimEnd(), told.filter(({ end }) => end <= sentence.start + index))
  }
}

/** Strikes the figures if the clause denies what they tell and is somebody else's. */
function denyIn(clause: string, told: readonly FoundQuantity[]): void {
  const denial = DENIES.exec(clause)?.groups
  if (denial?.['who'] === undefined || told.some(({ attribution }) => denial['who']?.includes(attribution?.text ?? '') === true)) return
  const tally = denial['tally'] ?? denial['tally2']
  // What two sides tell otherwise, "the reports" need not be.
  if (new Set(told.map(({ attribution }) => attribution?.text)).size > 1) return
  // "that figure", after two of them, may be either.
  if (tally !== undefined && !tally.endsWith('s') && told.length > 1) return
  for (const quantity of told) quantity.status = 'denied'
}
