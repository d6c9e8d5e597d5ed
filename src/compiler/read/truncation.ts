/** Feeds cut excerpts at about 500 characters. */
const CUT_FROM = 400
const CUT_TO = 600
/** A full stop, and the agency's sign after it: "troops. (Agency)", "troops. (END)". */
const SENTENCE_END = /[.!?]["'”’»)\]]*(?:\s*\([^()\n]{1,40}\))*$/
const ELLIPSIS = /(?:…|\.\.\.|\[\.\.\.\]|\[…\])["'”’»)\]]*$/

/** True when a body stops where no sentence ends: of about the feed's length, or with the sign of an omission. */
export function isCutOff(body: string): boolean {
  if (ELLIPSIS.test(body)) return true
  return body.length >= CUT_FROM && body.length <= CUT_TO && !SENTENCE_END.test(body)
}

export function endsAsSentence(text: string): boolean {
  return SENTENCE_END.test(text)
}
