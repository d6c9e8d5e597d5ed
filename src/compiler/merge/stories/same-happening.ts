import type { Comparison } from './comparison.ts'
import { areOfOtherKinds } from './kinds.ts'
import { areOpposed } from './opposites.ts'
import { areInOppositeParts } from './parts-of-country.ts'
import { areApart, areInOtherPlaces } from './places.ts'
import { daysApart, foretells, isAhead, namesDayOf, namesWeekOf, type ToldDays } from './told-days.ts'
import { stemsOf } from '../stems.ts'
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
  /** It may be of one day, though one was told later than the other says that it happened. */
  toldLater: number
  /** Only one is what somebody says. */
  oneSpoken: number
  /** The days between them, of eight; for the same deed it is likely that it was done again. */
  days: number
  deedAgain: number
  /** Both say of one day that it happened then. */
  dayShared: number
  /** One names the day of the other. */
  dayNamed: number
  /** One names the week of the other. */
  weekNamed: number
  /** Only one tells what someone says to what happened. */
  judged: number
  /** Only one is yet to come. */
  ahead: number
  /** Both are what somebody says, and it is not the same one. */
  otherSpeaker: number
  /** Neither the same was done, nor to the same things. */
  otherDeed: number
  /** Both are of one agency, which seldom tells a thing twice. */
  sameHouse: number
  /** Both count the same, and come to the same; one counts more people than the other, printed no later; or they come to something else. */
  figureSame: number
  figureGrown: number
  figureOther: number
  /** They tell of stages of one undertaking; one ends or undoes what the other tells; one is nothing but what is said to it. */
  stages: number
  opposed: number
  reaction: number
  /** Both name countries, and no common one; which part of them both name. */
  otherCountry: number
  countries: number
  /** Each says where, and neither tells of the place of the other; or of opposite sides of a country. */
  otherPlace: number
  /** Each says where, and neither's news is of the place of the other, whatever it recalls. */
  elsewhere: number
  /** Their news is of other kinds. */
  otherKind: number
}

const FAR_DAYS = 8

export function evidenceOf(words: Comparison, a: Weighed, b: Weighed): Evidence {
  const gap = Math.min(FAR_DAYS, daysApart(a.days, b.days))
  const isForetold = (a.told.isAhead === true && foretells(a.days, b.days)) || (b.told.isAhead === true && foretells(b.days, a.days))
  const isDated = a.days.printed !== null && b.days.printed !== null
  const figures = countsOf(a.told.figures, b.told.figures)
  const hasGrown = figures === false && growsFrom(a, b)
  const shared = [...a.told.countries].filter((country) => b.told.countries.has(country)).length
  const named = a.told.countries.size + b.told.countries.size - shared
  return {
    ...words,
    undated: isDated ? 0 : 1,
    undatedRare: isDated ? 0 : words.rare,
    undatedName: isDated ? 0 : words.name,
    apart: Math.min(1, gap),
    moreApart: Math.min(4, Math.max(0, gap - 1)),
    days: isForetold ? 0 : gap / FAR_DAYS,
    deedAgain: isForetold ? 0 : (words.deed * gap) / FAR_DAYS,
    dayShared: isDated && gap === 0 && a.days.isFirm && b.days.isFirm ? 1 : 0,
    dayNamed: isDated && namesDayOf(a.days, b.days) ? words.told : 0,
    weekNamed: isDated && gap > 0 && namesWeekOf(a.days, b.days) && !namesDayOf(a.days, b.days) ? words.told : 0,
    toldLater: isDated && gap === 0 && (isAfter(a.days, b.days) || isAfter(b.days, a.days)) ? 1 : 0,
    oneSpoken: a.told.isSpoken === b.told.isSpoken ? 0 : 1,
    judged: a.told.judges === b.told.judges ? 0 : 1,
    ahead: a.told.isAhead !== null && b.told.isAhead !== null && a.told.isAhead !== b.told.isAhead ? 1 : 0,
    otherSpeaker: a.told.isSpoken && b.told.isSpoken && ![...a.told.actors].some((actor) => b.told.actors.has(actor)) ? 1 : 0,
    otherDeed: words.deed === 0 && words.deedNamed === 0 && words.thing === 0 ? 1 : 0,
    sameHouse: a.told.house !== null && a.told.house === b.told.house ? 1 : 0,
    figureSame: figures === true ? 1 : 0,
    figureGrown: hasGrown ? 1 : 0,
    figureOther: figures === false && !hasGrown ? 1 : 0,
    stages: a.told.stages.size > 0 && b.told.stages.size > 0 && ![...a.told.stages].some((stage) => b.told.stages.has(stage)) ? 1 : 0,
    opposed: areOpposed(a.told.deeds, b.told.deeds) ? 1 : 0,
    reaction: words.deed === 0 && (reactsTo(a.told, b.told) || reactsTo(b.told, a.told)) ? 1 : 0,
    otherCountry: shared === 0 && a.told.countries.size > 0 && b.told.countries.size > 0 ? 1 : 0,
    countries: named === 0 ? 0 : shared / named,
    otherPlace: areInOtherPlaces(a.told, b.told) || areInOppositeParts(a.told.parts, b.told.parts) ? 1 : 0,
    elsewhere: areApart(a.told, b.told) ? 1 : 0,
    otherKind: areOfOtherKinds(a.told.kinds, b.told.kinds) ? 1 : 0,
  }
}

function isAfter({ given }: ToldDays, { latest, isFirm }: ToldDays): boolean {
  return given !== null && latest !== null && isFirm && given > latest
}

/** "The envoy condemned the raid": no report of the raid itself; of two that judge it, each may tell the deed of the other. */
function reactsTo(a: Told, b: Told): boolean {
  return a.reacts && !b.judges
}

/** Numbers of one thing are told of one happening when they differ by less than this part. */
const ROUNDED = 0.15

/** Up to here two observers may differ. */
const FEW = 12

/** Two observers of one launch may differ by one: "three missiles", "four". */
function mayBeMiscounted(a: Figure, b: Figure): boolean {
  return Math.max(a.high, b.high) <= FEW && Math.max(a.low - b.high, b.low - a.high) <= 1
}

/** True when some number of the same thing agrees, false when none does, null when they count nothing alike, or cannot be told apart. */
function countsOf(a: readonly Figure[], b: readonly Figure[]): boolean | null {
  let agree: boolean | null = null
  for (const one of a) {
    for (const other of b) {
      if (one.of !== other.of) continue
      const margin = ROUNDED * Math.max(Math.abs(one.high), Math.abs(other.high))
      if (one.low <= other.high + margin && other.low <= one.high + margin) return true
      if (!mayBeMiscounted(one, other)) agree = false
    }
  }
  return agree
}

/** Who may be counted again when more is known: "at least ten people" in the morning are 17 in the evening. */
const PEOPLE = new Set('people person dead death man woman child civilian victim body passenger worker soldier resident other survivor'.split(' ').flatMap((word) => stemsOf(word)))

function growsFrom(a: Weighed, b: Weighed): boolean {
  const [first, second] = (a.days.printed ?? 0) <= (b.days.printed ?? 0) ? [a, b] : [b, a]
  const isOrdered = first.days.printed !== null && first.days.printed !== second.days.printed
  return first.told.figures.some(({ of, low }) => PEOPLE.has(of) && low > 1 && second.told.figures.some((later) => later.of === of && later.low > 1 && (!isOrdered || later.low >= low)))
}

type Weights = Partial<Record<keyof Evidence, number>> & { base: number }
type Rule = readonly [base: number, weights: readonly (readonly [keyof Evidence, number])[]]

/** Fitted by `npm run bench -- fit --corpora PATH`. */
export const HAPPENING: Weights = { base: -3.54, flat: 5.03, told: 0.76, opening: 4.31, thing: 0.66, actor: -0.13, undated: -2.91, undatedRare: 4.18, apart: -4.49, ahead: -1.48, figureSame: 0.41, figureGrown: -1.41, figureOther: -3.49, dayShared: 0.99, further: 1.67, otherSpeaker: -1.94, otherDeed: -0.46, sameHouse: -5.44, countries: 0.83, toldLater: -2.4, oneSpoken: -0.69, names: 0.34, otherNames: -0.26, otherKind: -1.68, core: 1.31 }
export const STORY: Weights = { base: -3.59, flat: -0.22, told: 1.68, topic: 4.01, thing: 1.3, undated: -3.08, undatedRare: 1.33, undatedName: 3.3, days: -3.25, deedAgain: -4.5, dayNamed: 3.66, weekNamed: 1.63, judged: 0.83, figureSame: 0.74, figureGrown: -1.7, figureOther: -1.02, further: 5.61, toldLater: 0.37, otherCountry: -1.46, otherNames: -0.71, otherKind: -1.51, elsewhere: -1 }

/** No pair is less alike: that of two that share hardly a word. */
export const UNLIKE = -4

/** False where both can't tell of one happening: days apart, one printed before the other, one that says it was not so, other stages of one thing or its end, a deed and what is said to it, in two places, or countries and without a common rare name, or, where one has no day, another deed and other counts. */
export function canBeOne(evidence: Evidence, a: Weighed, b: Weighed): boolean {
  if (evidence.moreApart > 0 || isAhead(a.days, b.days)) return false
  if (a.told.denies !== b.told.denies || areOfOthers(evidence) || (evidence.otherCountry > 0 && evidence.names === 0)) return false
  // Without a day, nothing but words speaks for it.
  if (evidence.undated > 0 && evidence.deed === 0 && evidence.deedNamed === 0 && evidence.figureOther > 0) return false
  if (evidence.undated > 0 && countOtherwise(a.told.figures, b.told.figures)) return false
  if (evidence.otherPlace > 0 || evidence.opposed > 0 || evidence.reaction > 0) return false
  return evidence.stages === 0 && (evidence.ahead === 0 || evidence.deed === 0)
}

/** What is counted at once, unlike a toll that grows, and again the next night. */
const AT_ONCE = /^(?:drone|missil|aircraft|plane|jet|warship|ship|vessel|balloon|rocket|shell|bomb|weapon)/

/** "479 drones" are not the "550 drones" of another night: no figure of such things agrees. */
function countOtherwise(a: readonly Figure[], b: readonly Figure[]): boolean {
  const telling = (figures: readonly Figure[]): Figure[] => figures.filter(({ of, low }) => AT_ONCE.test(of) && low > FEW)
  return countsOf(telling(a), telling(b)) === false
}

/** News of two countries that has no name in common, 17 dead in a bus in Peru, and in one in Chile; or of two names, the profit of one firm and of another. */
export function areOfOthers({ otherCountry, name, strangers }: Evidence): boolean {
  return strangers > 0 || (otherCountry > 0 && name === 0)
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
