import type { Numbered } from '../numbered.ts'

/** Words farther from a figure, in characters, are not of it. */
export const NEAR = 160

/** What has begun without the text saying when: what was before it was on no known day. */
const ERA = 'war|invasion|conflict|pandemic|crisis|revolution|coup|independence|blockade|collapse|sanctions|lockdowns?|earthquake|quake|disaster|uprising|embargo|siege'
const BEFORE_ERA = new RegExp(String.raw`^(?: [\p{L}-]+){0,4} before the (?:[\p{L}-]+ ){0,2}(?:${ERA})\b(?! (?:in|on|of) \d)`, 'u')
const SINCE_BEFORE = new RegExp(String.raw`^["“]?(?:Even )?[Bb]efore the (?:[\p{L}-]+ ){0,2}(?:${ERA}),? [^,;]*$`, 'u')
const PREWAR = /\bpre-?(?:war|invasion|pandemic|crisis|conflict)\b(?: [\p{L}-]+){0,3} (?:of |was )?$/iu

/** "just 70,000 before the war", "Before the war Chile had 1,200", "a pre-war level of 900" */
export function isBeforeEra({ input: { text }, number }: Numbered): boolean {
  const end = number.hedge?.start ?? number.start
  const opens = end - number.sentence.start < NEAR && SINCE_BEFORE.test(text.slice(number.sentence.start, end))
  return opens || BEFORE_ERA.test(text.slice(number.end, Math.min(number.sentence.end, number.end + NEAR))) || PREWAR.test(text.slice(Math.max(number.sentence.start, end - NEAR), end))
}

const SOME_TIME = '(?:days|weeks|months|years|decades)'
/** "Several months earlier, 12 were killed", "came days after militants killed 20", "after previously blacklisting 130": on no known day. */
const EARLIER_THEN = new RegExp(String.raw`^["“]?(?:(?:Several|Some|Many|A few|A couple of|Only|Just) )?${SOME_TIME} (?:earlier|before|previously),? [^,;]*$`, 'iu')
const AFTER_IT = new RegExp(String.raw`(?<!\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a|of|for|in) )\b${SOME_TIME} after (?!the\b)[^,;]*$|\bafter (?:previously|earlier|already) \p{L}+ing\b[^,;]*$`, 'iu')
/** "had freed three women in the first exchange" */
const HAD = /\bhad\b[^,;]*$/u
const FIRST_ROUND = /^[^,;]* in (?:the|a|an|its|their) (?:first|earlier|previous|initial) \p{L}+/u

/** What came before the news, which tells no day of it. */
export function isBeforeNews({ input: { text }, number }: Numbered): boolean {
  const end = number.hedge?.start ?? number.start
  const before = text.slice(Math.max(number.sentence.start, end - NEAR), end)
  const opens = end - number.sentence.start < NEAR && EARLIER_THEN.test(before)
  return opens || AFTER_IT.test(before) || (HAD.test(before) && FIRST_ROUND.test(text.slice(number.end, Math.min(number.sentence.end, number.end + NEAR))))
}

const EARLIER = /\b(?:earlier|previous|initial|prior|original|preliminary|old) (?:official )?(?:figure|estimate|count|toll|tally|number|total|assessment|forecast|projection|report)s? of (?:[\p{L}]+ ){0,2}$/u
const INITIALLY = /\b(?:initially|originally|at first)\b(?: \p{L}+){0,2} (?:said|put|reported|estimated|given|announced|counted|believed)\b[^;.]{0,60}$|\b(?:initial|early|first|preliminary|earlier|previous) (?:official |police |media )?(?:figure|estimate|count|toll|tally|assessment|report)s?(?: had| have)? (?:put|said|spoke|spoken|suggested|gave|given|was|were|had|counted)\b[^;.]{0,60}$/iu
const REVISED = /\b(?:lower|rais|cut|reduc|revis|increas|correct|updat)\p{L}*\b[^;.]{0,80}\b(?:toll|number|count|figure|estimate|tally|total|forecast|projection)\b/u

/** "raised the toll to 34 from 30", "an earlier figure of 28", "initially said 28": what no longer holds did before. */
export function isSuperseded({ input: { text }, number }: Numbered): boolean {
  const end = number.hedge?.start ?? number.start
  const before = text.slice(Math.max(number.sentence.start, end - NEAR), end)
  return EARLIER.test(before) || INITIALLY.test(before) || (number.change?.role === 'from' && REVISED.test(before))
}
