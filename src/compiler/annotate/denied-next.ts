import { groupBy } from '../../lib/group.ts'
import type { AnnotatedText, FoundQuantity } from './types.ts'

const VERB = '(?:(?:has|have|had|later|again|also|repeatedly|promptly|strongly|flatly) )*(?:denied|denies|deny|rejected|rejects|reject|dismissed|dismisses|dismiss|refuted|refutes|refute|disputed|disputes|dispute)'
const ALLEGED = '(?:claims?|allegations?|accusations?|reports?|charges?|assertions?)'
const TALLY = '(?:figures?|numbers?|tolls?|counts?|tally|estimates?)'
const UNTRUE = '(?:false|untrue|a lie|lies|a hoax|fabricated|(?:an? )?(?:fabrication|invention|smear|exaggeration)|exaggerated|inflated|baseless|groundless|unfounded|nonsense|propaganda)'
const THE = '(?:the|that|this|those|these|both|such)'
const END = String.raw`(?=\s*(?:[.,;]|$|as\b|on\b|calling\b|saying\b|in a\b))`
/** What has been said before is not so: "The commission denied the claim", "A spokeswoman called that number false". */
const DENIES = new RegExp(String.raw`^(?<who>[^.;:]{2,80}?) (?:${VERB} (?:(?:${THE} (?:\p{Ll}+ )?(?:${ALLEGED}|(?<tally>${TALLY})))|it|this|that)${END}|(?:called|calls|described) ${THE} (?:${ALLEGED}|(?<tally2>${TALLY})) (?:as )?${UNTRUE}\b)`, 'u')

/**
 * "He said 20,000 votes had been stolen. The commission denied the claim.": what somebody has said in one sentence, and somebody else denies at once in the next, is denied. In place; `quantities` are one text's, in its order.
 */
export function denyBefore({ text, sentences }: AnnotatedText, quantities: readonly FoundQuantity[]): void {
  const said = groupBy(quantities.filter(({ attribution }) => attribution !== null), ({ sentence }) => sentence.start)
  for (const [at, sentence] of sentences.entries()) {
    const [told, next] = [said.get(sentence.start), sentences[at + 1]]
    if (told === undefined || next === undefined) continue
    const denial = DENIES.exec(text.slice(next.start, next.end))?.groups
    if (denial?.['who'] === undefined || told.some(({ attribution }) => denial['who']?.includes(attribution?.text ?? '') === true)) continue
    const tally = denial['tally'] ?? denial['tally2']
    // "that figure", after two of them, may be either.
    if (tally !== undefined && !tally.endsWith('s') && told.length > 1) continue
    for (const quantity of told) quantity.status = 'denied'
  }
}
