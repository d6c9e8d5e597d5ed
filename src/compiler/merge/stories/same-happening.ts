import type { Comparison } from './comparison.ts'
import { daysApart, foretells, isAhead, namesDayOf, namesWeekOf, type ToldDays } from './told-days.ts'
import type { Figure, Told } from './told.ts'

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
  /** The days that they tell are apart, and by how many more days. */
  apart: number
  moreApart: number
  /** The days between them, of eight; for the same deed it is likely that it was done again. */
  days: number
  deedAgain: number
  /** Both say of one day that it happened then. */
  dayShared: number
  /** One names the day of the other. */
  dayNamed: number
  /** One says that the other will happen, on its day. */
  foretold: number
  /** One names the week of the other. */
  weekNamed: number
  /** Only one tells what someone says to what happened. */
  judged: number
  /** Only one is yet to come. */
  ahead: number
  /** One is yet to come, and the other tells no such deed and of others. */
  otherPlan: number
  /** Both are what somebody says, and it is not the same one. */
  otherSpeaker: number
  /** Neither the same was done, nor to the same things. */
  otherDeed: number
  /** Both are of one agency, which seldom tells a thing twice. */
  sameHouse: number
  /** Both count the same, and come to the same; to something else. */
  figureSame: number
  figureOther: number
  /** They tell of stages of one undertaking. */
  stages: number
  /** Both name countries, and no common one; which part of them both name. */
  otherCountry: number
  countries: number
}

const FAR_DAYS = 8

export function evidenceOf(words: Comparison, a: Weighed, b: Weighed): Evidence {
  const gap = Math.min(FAR_DAYS, daysApart(a.days, b.days))
  const isForetold = (a.told.isAhead === true && foretells(a.days, b.days)) || (b.told.isAhead === true && foretells(b.days, a.days))
  const isDated = a.days.printed !== null && b.days.printed !== null
  const figures = countsOf(a.told.figures, b.told.figures)
  const shared = [...a.told.countries].filter((country) => b.told.countries.has(country)).length
  const named = a.told.countries.size + b.told.countries.size - shared
  return {
    ...words,
    undated: isDated ? 0 : 1,
    undatedRare: isDated ? 0 : words.rare,
    undatedName: isDated ? 0 : words.name,
    apart: Math.min(1, gap),
    moreApart: Math.min(4, Math.max(0, gap - 1)),
    foretold: isForetold ? 1 : 0,
    days: isForetold ? 0 : gap / FAR_DAYS,
    deedAgain: isForetold ? 0 : (words.deed * gap) / FAR_DAYS,
    dayShared: isDated && gap === 0 && a.days.isFirm && b.days.isFirm ? 1 : 0,
    dayNamed: isDated && namesDayOf(a.days, b.days) ? words.told : 0,
    weekNamed: isDated && gap > 0 && namesWeekOf(a.days, b.days) && !namesDayOf(a.days, b.days) ? words.told : 0,
    judged: a.told.judges === b.told.judges ? 0 : 1,
    ahead: a.told.isAhead !== null && b.told.isAhead !== null && a.told.isAhead !== b.told.isAhead ? 1 : 0,
    otherPlan: (a.told.isAhead === true || b.told.isAhead === true) && words.deed === 0 && words.deedNamed === 0 && words.actor < 1 ? 1 : 0,
    otherSpeaker: a.told.isSpoken && b.told.isSpoken && ![...a.told.actors].some((actor) => b.told.actors.has(actor)) ? 1 : 0,
    otherDeed: words.deed === 0 && words.deedNamed === 0 && words.thing === 0 ? 1 : 0,
    sameHouse: a.told.house !== null && a.told.house === b.told.house ? 1 : 0,
    figureSame: figures === true ? 1 : 0,
    figureOther: figures === false ? 1 : 0,
    stages: a.told.stages.size > 0 && b.told.stages.size > 0 && ![...a.told.stages].some((stage) => b.told.stages.has(stage)) ? 1 : 0,
    otherCountry: shared === 0 && a.told.countries.size > 0 && b.told.countries.size > 0 ? 1 : 0,
    countries: named === 0 ? 0 : shared / named,
  }
}

/** Numbers of one thing are told of one happening when they differ by less than this part. */
const ROUNDED = 0.15

/** True when some number of the same thing agrees, false when none does, null when they count nothing alike. */
function countsOf(a: readonly Figure[], b: readonly Figure[]): boolean | null {
  let agree: boolean | null = null
  for (const one of a) {
    for (const other of b) {
      if (one.of !== other.of) continue
      const margin = ROUNDED * Math.max(Math.abs(one.high), Math.abs(other.high))
      if (one.low <= other.high + margin && other.low <= one.high + margin) return true
      agree = false
    }
  }
  return agree
}

type Weights = Partial<Record<keyof Evidence, number>> & { base: number }
type Rule = readonly [base: number, weights: readonly (readonly [keyof Evidence, number])[]]

/** Fitted by `npm run bench -- fit --corpora PATH`. */
export const HAPPENING: Weights = { base: -4.25, rare: 2.89, flat: 1.92, told: 1.82, lessTold: 1.15, topic: 2.37, deed: 0.12, deedNamed: 0.25, thing: 1.67, actor: 0.74, undated: -2.59, undatedRare: 4.19, apart: -3.38, judged: -0.73, ahead: -1.39, figureSame: 0.2, figureOther: -2.11, dayShared: 1.5, further: 3.34, otherPlan: -0.22, otherSpeaker: -1.63, otherDeed: -0.48, sameHouse: -4.53, otherCountry: 0.1, countries: 0.69 }
export const STORY: Weights = { base: -3.45, rare: 0.57, flat: -0.48, told: 1.92, lessTold: 0.14, topic: 3.62, thing: 2.29, undated: -3.64, undatedRare: 2.15, undatedName: 2.86, foretold: -0.55, days: -3.9, deedAgain: -4.06, dayNamed: 3.18, weekNamed: 1.28, judged: 0.97, figureSame: 0.87, figureOther: -1.43, further: 5.67, otherDeed: -0.24, sameHouse: -0.36, otherCountry: -1.16, countries: -0.28 }

/** No pair is less alike: that of two that share hardly a word. */
export const UNLIKE = -4

/** False where both can't tell of one happening: days apart, one printed before the other, one that says it was not so, other stages of one thing, in two countries and without a common name, or, where one has no day, another deed and other counts. */
export function canBeOne(evidence: Evidence, a: Weighed, b: Weighed): boolean {
  if (evidence.moreApart > 0 || isAhead(a.days, b.days)) return false
  if (a.told.denies !== b.told.denies || areElsewhere(evidence)) return false
  // Without a day, nothing but words speaks for it.
  if (evidence.undated > 0 && evidence.deed === 0 && evidence.deedNamed === 0 && evidence.figureOther > 0) return false
  return evidence.stages === 0 && (evidence.ahead === 0 || evidence.deed === 0)
}

/** News of two countries that has no name in common: 17 dead in a bus in Peru, and in one in Chile. */
export function areElsewhere({ otherCountry, name }: Evidence): boolean {
  return otherCountry > 0 && name === 0
}

/** Above 0 it is likely that both tell of one happening. */
export function happeningScore(evidence: Evidence): number {
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
  return Math.max(UNLIKE, sum)
}
