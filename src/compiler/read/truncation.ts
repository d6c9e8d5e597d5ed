/** Feeds cut excerpts at about 500 characters. */
const CUT_FROM = 400
const CUT_TO = 600
const SENTENCE_END = /[.!?]["'”’»)\]]*$/
const ELLIPSIS = /(?:…|\.\.\.|\[\.\.\.\]|\[…\])["'”’»)\]]*$/

/** True when a body stops where no sentence ends: of about the feed's length, or with the sign of an omission. */
export function isCutOff(body: string): boolean {
  if (ELLIPSIS.test(body)) return true
  return body.length >= CUT_FROM && body.length <= CUT_TO && !SENTENCE_END.test(body)
}
