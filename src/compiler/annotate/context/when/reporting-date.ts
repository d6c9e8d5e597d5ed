import type { DateMention } from '../../../../bundle/schema.ts'

/** Words that say, as alternatives of an expression. */
export const SAYING_WORDS =
  'said|says|saying|told|reported|reports|reporting|announced|announces|announcing|confirmed|confirms|confirming|stated|added|adds|claimed|claims|revealed|reveals|disclosed|discloses|showed|shows|warned|wrote|posted|published|released|estimated|cited|citing|quoted'
/** What is said stands in one of these: "in a statement on Friday". */
export const SPEECH_DOCUMENTS = 'report|statement|briefing|interview|update|post|commentary|article|notice|assessment|dispatch|letter|data|figures'
const SAYING_JUST_BEFORE = new RegExp(String.raw`\b(?:${SAYING_WORDS}|${SPEECH_DOCUMENTS}|according to)(?:\s+[\p{L}'’]+){0,3}\s*(?:on\s+|late\s+|early\s+)?$`, 'iu')
const SAYING_JUST_AFTER = new RegExp(String.raw`^,?\s+(?:${SAYING_WORDS})\b`, 'iu')

/** True when a date says when something was said, not when it happened ("state media reported Wednesday", "on Wednesday said"). */
export function isReportingDate({ start, end }: Pick<DateMention, 'start' | 'end'>, text: string): boolean {
  // A title's last words say nothing of the first words below it.
  const before = text.slice(Math.max(0, start - 60), start)
  return SAYING_JUST_BEFORE.test(before.slice(before.lastIndexOf('\n') + 1)) || SAYING_JUST_AFTER.test(text.slice(end, end + 20))
}
