import type { Comparison } from './comparison.ts'
import { daysApart, isAhead, namesDayOf, type ToldDays } from './told-days.ts'
import type { Told } from './told.ts'

/** A report as it is weighed: what it tells, and of when. */
export interface Weighed {
  told: Told
  days: ToldDays
}

/** What speaks for two reports telling of one happening or story, and against it: 0 to 1 each, if not said otherwise. */
export interface Evidence extends Comparison {
  /** One has no day, so that only words speak: they must say more, */
  undated: number
  undatedRare: number
  undatedName: number
  /** The days that they tell are apart, and by how many more days, */
  apart: number
  moreApart: number
  /** or they were printed apart. */
  printedApart: number
  /** The days between them, of eight; for the same deed it is likely that it was done again. */
  days: number
  deedAgain: number
  /** One names the day of the other. */
  dayNamed: number
  /** Only one tells what someone says to what happened. */
  judged: number
  /** Only one is yet to come; or both are, as others say. */
  ahead: number
  aheadByOther: number
  /** They tell of stages of one undertaking. */
  stages: number
}

const FAR_DAYS = 8

export function evidenceOf(words: Comparison, a: Weighed, b: Weighed): Evidence {
  const gap = Math.min(FAR_DAYS, daysApart(a.days, b.days))
  const isDated = a.days.printed !== null && b.days.printed !== null
  const printed = isDated ? Math.abs((a.days.printed ?? 0) - (b.days.printed ?? 0)) : 0
  return {
    ...words,
    undated: isDated ? 0 : 1,
    undatedRare: isDated ? 0 : words.rare,
    undatedName: isDated ? 0 : words.name,
    apart: Math.min(1, gap),
    moreApart: Math.min(4, Math.max(0, gap - 1)),
    printedApart: Math.max(0, Math.min(6, printed) - 1) / 2,
    days: gap / FAR_DAYS,
    deedAgain: (words.deed * gap) / FAR_DAYS,
    dayNamed: isDated && namesDayOf(a.days, b.days) ? 1 : 0,
    judged: a.told.judges === b.told.judges ? 0 : 1,
    ahead: a.told.isAhead !== null && b.told.isAhead !== null && a.told.isAhead !== b.told.isAhead ? 1 : 0,
    aheadByOther: (a.told.isAhead === true || b.told.isAhead === true) && words.actor < 1 ? 1 : 0,
    stages: a.told.stages.size > 0 && b.told.stages.size > 0 && ![...a.told.stages].some((stage) => b.told.stages.has(stage)) ? 1 : 0,
  }
}

type Weights = Partial<Record<keyof Evidence, number>> & { base: number }
type Rule = readonly [base: number, weights: readonly (readonly [keyof Evidence, number])[]]

/** Fitted by logistic regression to pairs of reports of several corpora, each left out in turn, and rounded. */
const HAPPENING: Weights = { base: -2.6, rare: 3, flat: 4, told: 3.5, name: 1.1, deed: 1.7, thing: 1, actor: 0.6, undated: -4.5, undatedRare: 3.5, undatedName: 2.1, apart: -3.5, printedApart: -0.6, judged: -1.1, ahead: -1.4, aheadByOther: -1.8 }
const STORY: Weights = { base: -3.2, rare: 3, flat: 3.5, told: 4.5, name: 2.1, deed: 1.3, thing: 2, actor: 1.4, undated: -4.5, undatedRare: 2.7, undatedName: 1.5, printedApart: -0.5, days: -3.5, deedAgain: -4.5, dayNamed: 1.3, judged: 0.7, stages: 1.4 }

/** No score is beyond this, so that one pair can't decide for many; that of a pair that shares hardly a word. */
export const UNLIKE = -4

/** Above 0 it is likely that both tell of one happening; null where it can't be. */
export function happeningScore(evidence: Evidence, a: Weighed, b: Weighed): number | null {
  if (evidence.moreApart > 0 || isAhead(a.days, b.days)) return null
  if (evidence.stages > 0 || (evidence.ahead > 0 && evidence.deed >= 1)) return null
  return weigh(evidence, HAPPENING_RULE)
}

/** Above 0 it is likely that they belong to one story. */
export function storyScore(evidence: Evidence): number {
  return weigh(evidence, STORY_RULE)
}

const ruleOf = ({ base, ...weights }: Weights): Rule => [base, Object.entries(weights) as [keyof Evidence, number][]]
const [HAPPENING_RULE, STORY_RULE] = [ruleOf(HAPPENING), ruleOf(STORY)]

function weigh(evidence: Evidence, [base, weights]: Rule): number {
  let sum = base
  for (const [name, weight] of weights) sum += weight * evidence[name]
  return Math.max(UNLIKE, Math.min(-UNLIKE, sum))
}
