import type { Numbered } from './numbered.ts'

/** How far around the number the words of doubt stand, in characters. */
const CLAUSE = 140

/** "It is possible (that) all 189 were killed": of what follows, unless that is what can be done ("It is possible to send 40"). */
const DOUBTFUL = /\bit (?:is|was|remains|seems|seemed|appears|appeared)(?: \p{L}+ly| now| still| also| very| quite| more than)? (?:possible|likely|probable|conceivable|plausible|feared|presumed|unlikely|doubtful)(?! to\b)(?: that)?\b[^;:.]*$/iu
const FEARS = /\b(?:fears|fear|concern|concerns|worries) (?:grew |grow |rose |rise |mount |mounted |are growing |were growing )?that [^,;:.]*$/iu
const FATE = String.raw`(?:dead|missing|lost|drowned|buried|trapped|killed|injured|hurt|wounded|stranded|kidnapped|captured|abducted|displaced|infected|destroyed|damaged|affected)`
/** "(are) feared dead", "believed buried"; and no doer: "12 killed and 30 feared dead". */
const FEARED = new RegExp(String.raw`^(?: (?!(?:and|or|but|who|that|which|when|after|as|was|were|killed|dead|died|injured|wounded|missing)\b)[\p{L}’'-]+){0,5}?(?: (?:are|is|were|was|have been|had been|has been))?(?: (?:now|also|still|all))* (?:feared (?:to (?:be|have been) )?${FATE}|feared to have (?:been )?\p{L}+|(?:presumed|believed|thought|suspected) ${FATE})\b`, 'u')

/** Nobody knows whether it came about: "40 feared dead", "It is likely that 40 died". */
export function isFeared({ input: { text }, number }: Numbered): boolean {
  const before = text.slice(Math.max(number.sentence.start, number.start - CLAUSE), number.start)
  return DOUBTFUL.test(before) || FEARS.test(before) || FEARED.test(text.slice(number.end, Math.min(number.sentence.end, number.end + CLAUSE)))
}
