import type { FoundDate } from '../types.ts'
import { tokenize } from '../../segment/index.ts'
import { isPastForm } from './word-class.ts'

/** Says of the words behind it that they are still to come when the report is written. */
export const AHEAD =
  /\b(?:upcoming|forthcoming|unlikely|(?:days|weeks|months) (?:left |to go )?until|will|won['’]t|shall|must|(?:has|have|needs?) to|(?:is|are|remains?) (?:(?:also|now|still|currently|so far) )?(?:set|expected|scheduled|due|slated|planned|poised|likely|preparing|prepared|going|planning|to)|(?:plans?|intends?|expects?|prepares?|wants?|aims?|seeks?|hopes?|vows?|pledges?|promises?) to)\b/i
/** How far before the date, in characters, such words reach. */
export const REACH = 160
/** The same right behind the words: "the election set for June", "the parade that will mark it", "as the anniversary draws near". */
export const AHEAD_AFTER = /^[\s,]*(?:which |that |(?:is|are) )?(?:set|due|scheduled|expected|slated|planned|will|to be held|approach(?:es|ing)?|near(?:s|ing)|draw(?:s|ing) (?:near|closer)|looms?|looming|[^.;:]{0,40}?\b(?:days?|weeks?|months?) (?:away|off))\b/i
/** A day may stand between: "the anniversary on May 3 draws near". */
const DAY_BETWEEN = /^ on \p{Lu}[\p{L}.]{2,9} \d{1,2}(?!\d)/u
export const REACH_AFTER = 96
/** "Preparing for the summit, the city has built", "which hosts the summit in October" */
const PREPARED = /\b(?:preparing for|preparations? for|prepares? for|gearing up for|in the run-up to|hosts) (?:the |its |this year[’']s )?$/i
/** "Campaigning has begun for the election on May 3" */
const CAMPAIGN = /\b(?:campaigning (?:has|is)|(?:is|are) campaigning)\b[^.;:]{0,40}? for (?:the |an? )?(?:\p{L}+ ){0,3}?(?:elections?|vote|polls?|referendum|run-?off) (?:on|of|in) $/iu
/** What is done before a day is done ahead of it where it is told in the present or the perfect: "have been told to pay before the anniversary". */
const BEFORE_IT = /\b(?:has|have|is|are|must|prepares?|preparing)\b(?:(?!\b(?:after|when|since|who|which|that)\b).)*\b(?:before|ahead of|prepar(?:es?|ing) for|in the run-up to|in time for) (?:the |its |his |her |their )?(?:[\p{L}'’-]+ ){0,3}$/iu
/** "next month, on May 3" */
const NEXT_BESIDE = /\bnext (?:week|month|year),? (?:on )?$/i
/** The same at the opening of the sentence, whose own verb follows: "Ahead of the holiday on May 3, families have been told to pay". */
const AHEAD_OPENING = /^(?:ahead of|in the run-up to|before) [^,]*$/iu
const PERFECT_FIRST = /^[^,]{0,30},[^.;]*?\b(?:(has|have|is|are)|was|were|had|said|\p{Ll}{3,}ed)\b/u
/** Bind until a time to come: "has a mandate until January 2020", "in force until 31 July". */
const LASTS = /\b(?:(?:has|have|holds?|with) (?:an? |the |its |his |her )?(?:\p{L}+ )?(?:mandate|term|licen[cs]e|contract|lease|majority)|(?:is|are|remains?|stays?) (?:in (?:force|effect|place|office)|valid|open|closed)|runs|lasts|extends) (?:until|till|through|to) $/iu
/** "whose term ends in May 2027", "The pact expires on 5 February", "comes into force on 1 July" */
const DUE = /\b(?:(?:terms?|mandates?|treaty|pact|accord|agreement|contract|licen[cs]e|sanctions|truce|ceasefire|lease|presidency|tenure|law|ban|rules?|measures?|tariffs?|deadline|deal)(?: [\p{L}’'-]+){0,2},?(?: which| that)? (?:ends?|expires?|runs? out|lapses?)|(?:comes?|goes?|enters?) (?:back )?into (?:force|effect)|takes? effect) (?:in|on|at the end of|from) $/iu

/** Whether the words before a date, or those right behind it, tell of it as still to come. */
export function isAhead(before: string, after: string, { earliest, latest }: FoundDate): boolean {
  // "sixty years will have gone by since he was shot on May 3, 1963"
  if (/\bsince\b[^;:]*\b(?:was|were|had)\b[^;:]*$/i.test(before)) return false
  if (saysAhead(before) || AHEAD_AFTER.test(after.replace(DAY_BETWEEN, ''))) return true
  if (DUE.test(before)) return !isToldOfThen(before)
  if (NEXT_BESIDE.test(before) || CAMPAIGN.test(before) || (PREPARED.test(before) && !/\bwere preparing\b/i.test(before))) return true
  if (AHEAD_OPENING.test(before) && PERFECT_FIRST.exec(after)?.[1] !== undefined) return earliest === latest
  return earliest === latest && BEFORE_IT.test(before)
}

/** "plans to visit the factory that was damaged on May 12": what the relative clause tells was done is of its own time. */
const DONE_SINCE = /\b(?:that|which|who|whose|where|when)\b(?:(?!\b(?:will|would|is|are|has to|have to)\b)[^;:])*$/i

export function saysAhead(before: string): boolean {
  if (!AHEAD.test(before)) return false
  const clause = DONE_SINCE.exec(before)
  if (clause === null || AHEAD.test(clause[0])) return true
  return !tokenize(clause[0], 0, clause[0].length).some(isPastForm)
}

/** Whether what holds now is told to hold until the date. */
export function lastsUntil(before: string): boolean {
  return LASTS.test(before) && !isToldOfThen(before)
}

/** "said in 2019 that his term ends in May": of what was so then. */
function isToldOfThen(before: string): boolean {
  return /\b(?:said|was|were|had)\b/i.test(before)
}
