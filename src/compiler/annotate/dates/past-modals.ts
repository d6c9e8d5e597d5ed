import type { Token } from '../../segment/index.ts'

const REACH = 12
/** Are perceived or come to be known, or are not: who was, was on the day of the telling. */
const PERCEIVED = /^(?:seen|heard|felt|smelled|smelt|identified|recognised|recognized|counted|located|traced|contacted|glimpsed|observed)$/
const PERCEIVE = /^(?:see|hear|feel|smell|make|tell|watch)$/
/** Are seen from the earth on a night that is reckoned beforehand. */
const SKY = /^(?:lights|aurora|comet|eclipse|meteors?|moon|planets?|borealis)$/
/** Are refused to whoever asks: "would not say on Friday". */
const ANSWER = /^(?:say|comment|confirm|reveal|elaborate|discuss|disclose|specify|name|identify|speculate|answer|talk|speak|give|provide|deny)$/
const NOBODY = /^(?:no|nobody|none|neither|few|only|hardly|barely)$/
const NEGATION = /^(?:not|n['’]t|no|never|neither|only|hardly|barely|scarcely|still)$/
/** Whoever says, fears or knows it beforehand tells of what is to come: "said he could not attend on Friday". */
const REPORTED = /^(?:said|says|say|saying|told|tells|warn(?:s|ed|ing)?|fear(?:s|ed|ing)?|add(?:s|ed|ing)|announced|believes?|expects?|worr(?:y|ied|ies)|that|if|unless|concerns?|because|so)$/

/**
 * "could not use the internet on Friday", "could be identified on Friday", "would not say on Friday": what was or was not done, by a modal of the past.
 * "could strike on Friday" and "would vote on Friday" are of what is to come. At most `REACH` tokens.
 */
export function isPastModal(tokens: readonly Token[], at: number): boolean {
  const modal = tokens[at]?.lower ?? ''
  const isNegated = NEGATION.test(tokens[at + 1]?.lower ?? '')
  const verb = tokens[isNegated || tokens[at + 1]?.lower.endsWith('ly') === true ? at + 2 : at + 1]?.lower ?? ''
  const before = clauseBefore(tokens, at)
  if (modal === 'would') return isNegated && ANSWER.test(verb) && !before.some((word) => REPORTED.test(word))
  if (modal !== 'could' || before.some((word) => REPORTED.test(word))) return false
  if (isNegated || NOBODY.test(before[0] ?? '')) return true
  if (before.some((word) => SKY.test(word))) return false
  const [seen, adverbial] = [tokens[at + 2]?.lower ?? '', tokens[at + 3]?.lower ?? '']
  return PERCEIVE.test(verb) || (verb === 'be' && PERCEIVED.test(seen.endsWith('ly') ? adverbial : seen))
}

/** The words between the modal and the last mark before it, in their order. */
function clauseBefore(tokens: readonly Token[], at: number): string[] {
  const words: string[] = []
  for (let index = at - 1; index >= Math.max(0, at - REACH) && tokens[index]?.kind !== 'punct'; index -= 1) words.unshift(tokens[index]?.lower ?? '')
  return words
}
