/** What is not so is called, as the source of a pattern; "inflated by a third" is another number. */
export const UNTRUE =
  '(?:lies?|hoax(?:es)?|fakes?|fabrications?|fabricated|falsehoods?|inventions?|invented|made[- ]up|myths?|fiction|fantas(?:y|ies)|fair(?:y|ies)|nonsense|propaganda|disinformation|misinformation|slander|smears?|false|untrue|wrong|incorrect|inaccurate|misleading|(?:exaggerated|inflated)(?! by (?:[a-z]+ ){0,3}?(?:\\d|half|a third|a quarter|a fifth|a tenth|two-|three-))|exaggerations?|absurd|ridiculous|ludicrous|laughable|baseless|groundless|unfounded)'
const AGAIN = '(?:(?:has|have|had|later|again|also|repeatedly|promptly|strongly|flatly|immediately|quickly) )*'
/** "has denied", "promptly rejects" */
export const DENY = `${AGAIN}(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:e|es|ed)|disput(?:e|es|ed)|contest(?:s|ed)?)`
const CALL = '(?:calls?|called|brands?|branded|label(?:s|led|ed)?|deem(?:s|ed)?|describ(?:es?|ed)|dismiss(?:es|ed)?)'
/** "a", "hugely", "complete" */
const DEGREE = String.raw`(?:an? )?(?:\p{L}+ly )?(?:an? )?(?:(?:total|complete|utter|pure|sheer|outright|blatant|mere|cheap|enemy|Western) )?`

/** "called absurd", "described it as a “smear campaign”", with `what` between: the source of a pattern. */
export function callUntrue(what = ''): string {
  return String.raw`${AGAIN}${CALL} ${what}(?:as )?["“‘']?${DEGREE}${UNTRUE}\b`
}
