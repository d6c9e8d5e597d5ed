import type { Bounds, Claim, Quantity } from '../../../bundle/schema.ts'
import { isUndated, overlaps } from '../../../lib/bounds.ts'
import { groupBy, pushTo } from '../../../lib/group.ts'
import { headlineTwins } from '../../annotate/headline-twins.ts'
import type { Measure } from '../../codebook/codebook.ts'
import type { IdMaker } from '../../ids.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import type { SpeakerNamer } from './bare-roles.ts'
import { claimIds } from './claim-ids.ts'
import { compatibleCounted, headOf } from '../../annotate/counted-noun.ts'
import { compatibleNames, compatibleValues, hedged, knownName, isParticular, mayBeOnePlace, nameOf, writtenNumbers } from './figure-value.ts'
import { isDoneToThem } from './own-verb.ts'
import type { Measured, MeasureFinder } from './measure.ts'
import type { Occasions } from '../stories/occasions.ts'
import { deniersOf, isDenialOf, originsOf, sameOrigin } from './origins.ts'
import { referentsOf } from '../../annotate/referents.ts'
import { compatibleChanges, countAlike, isOfOneSpot, isOfPeople, isSmall, isUnmistakable, mayCountTheSame } from './same-figure.ts'
import { areNear, areOfOneEvent, together } from './times.ts'
import { areOfOtherFates } from './other-fates.ts'
import type { Wording } from './wording.ts'

/** A claim with the measure that the codebook gives it. */
export interface MergedClaim {
  claim: Claim
  measured: Measured | null
  /** Who it is told apart by: "the rocket", as its claim may have it, may be anybody's. */
  who: string | null
  /** Figures of the same reports that it gives another tally of. */
  retells: readonly Quantity[]
  /** Its actor did it to those who are counted. */
  isDoneToThem: boolean
}

/** A claim while it is being put together. */
interface Draft {
  measured: Measured | null
  quantities: Quantity[]
  /** Those whose counted phrase says by itself what is measured. */
  named: Quantity[]
  value: Quantity
  /** The fullest phrase of what is counted. */
  counted: string | null
  actor: string | null
  asOf: Bounds
  /** The reports that give it; a repeated report is the one that it repeats. */
  reports: Set<string>
  /** The stories that they tell. */
  stories: Set<string>
  retells: Quantity[]
  /** Where it stands in the index. */
  keys: Set<string>
}

/** Reports of one standing figure may be printed this many days apart; happenings must be closer. */
const SAME_FIGURE_DAYS = 10
const SAME_OCCURRENCE_DAYS = 1
/** When something is to happen is told loosely. */
const SAME_PLAN_DAYS = 31

/** A mention as it is compared with what is there. */
interface Mention {
  quantity: Quantity
  measured: Measured | null
  /** Of the report, or of the one that it repeats. */
  report: string
  happening: string
  story: string
  /** "another 10": not those that the report has told of. */
  isFurther: boolean
}

/** One event's figures of one number that are compared with a further one: a text full of them takes linear time. */
const COMPARED = 40
/** Likewise of figures of one number and noun: the last ones told. */
const COMPARED_ALIKE = 200

/**
 * Mentions to claims: the same measure and figure (or, unmeasured, counted noun), unit, rate, status and change, compatible
 * numbers and actors, times that overlap or lie close; a headline's figure is its report's. What reports of one event tell need agree less (`same-figure.ts`).
 * Sets each quantity's `claim`. Linear.
 */
export function mergeClaims(articles: readonly AnnotatedArticle[], measureOf: MeasureFinder, { happeningOf, storyOf }: Occasions, wording: Wording, speakers: SpeakerNamer, ids: IdMaker): MergedClaim[] {
  const buckets = new Map<string, Draft[]>()
  const drafts: Draft[] = []
  // In one report another noun is another thing.
  const maybe = (a: Quantity, b: Quantity): boolean => (a.article !== b.article || a.counted === null || b.counted === null) && mayCountTheSame(a, b, () => wording.agree(a, b))
  for (const { article, quantities } of articles) {
    const report = article.duplicateOf ?? article.id
    const [happening, story] = [happeningOf(article.id), storyOf(article.id)]
    const draftOf = new Map<Quantity, Draft>()
    const twins = headlineTwins(quantities, article.headlineFrom === 'title' ? article.headline.length : 0)
    const referents = referentsOf(quantities, article.text)
    const bySentence = groupBy(quantities, ({ sentence }) => sentence.start)
    const measure = (quantity: Quantity): Measured | null => measureOf(quantity, article.text, bySentence.get(quantity.sentence.start) ?? [], (other) => wording.verbOf(other))
    const place = (quantity: Quantity): void => {
      const referent = referents.get(quantity)
      // Another tally of what a figure counts measures what that figure does.
      const measured = (referent === undefined ? null : (draftOf.get(referent)?.measured ?? measure(referent))) ?? measure(quantity)
      const isFurther = FURTHER.test(article.text.slice(Math.max(0, quantity.start - FURTHER_REACH), quantity.start))
      const mention: Mention = { quantity, measured, report, happening, story, isFurther }
      const keys = bucketKeys(quantity, measured)
      const here = occasionKeys(mention)
      const mayBe = (draft: Draft): boolean => !areOfOtherFates(draft, quantity, measured, wording)
      const twin = draftOf.get(twins.get(quantity) ?? quantity)
      const same =
        twin ??
        find(buckets, keys, (draft) => mayBe(draft) && isSame(draft, mention, wording), -COMPARED_ALIKE) ??
        find(buckets, here, (draft) => mayBe(draft) && isSameHere(draft, mention, { happeningOf, storyOf }, countAlike), COMPARED) ??
        find(buckets, here, (draft) => mayBe(draft) && isSameHere(draft, mention, { happeningOf, storyOf }, maybe), COMPARED)
      const draft = same ?? begun(quantity)
      if (same === undefined) drafts.push(draft)
      join(draft, mention, twin !== undefined)
      if (referent !== undefined) draft.retells.push(referent)
      draftOf.set(quantity, draft)
      for (const key of [...keys, ...here]) if (!draft.keys.has(key)) add(buckets, draft, key)
    }
    // The headline's figures last: each belongs to the one that it stands for.
    for (const quantity of quantities) if (!twins.has(quantity)) place(quantity)
    for (const quantity of twins.keys()) place(quantity)
  }
  const printed = new Map(articles.map(({ article: { id, published } }) => [id, isUndated(published) ? null : published.earliest]))
  const names = claimIds(drafts, (article) => printed.get(article) ?? null, ids)
  return drafts.map((draft, at) => ({ claim: finish(draft, names[at] ?? '', speakers), measured: draft.measured, who: draft.actor, retells: draft.retells, isDoneToThem: [...draft.quantities, ...draft.retells].some((quantity) => isDoneToThem(quantity, wording.verbOf(quantity))) }))
}

const FURTHER = /\b(?:another|a further|an additional|additional)\s+(?:\p{L}+\s+){0,2}$/iu
const FURTHER_REACH = 40

/** The first that fits of the first `most`, or of the last where that is below 0. */
function find(buckets: ReadonlyMap<string, Draft[]>, keys: readonly string[], fits: (draft: Draft) => boolean, most: number): Draft | undefined {
  for (const key of keys) {
    const bucket = buckets.get(key)
    const found = (most < 0 ? bucket?.slice(most) : bucket?.slice(0, most))?.find(fits)
    if (found !== undefined) return found
  }
  return undefined
}

function add(buckets: Map<string, Draft[]>, draft: Draft, key: string): void {
  draft.keys.add(key)
  pushTo(buckets, key, draft)
}

function begun(quantity: Quantity): Draft {
  return { measured: null, quantities: [], named: [], value: quantity, counted: null, actor: null, asOf: quantity.asOf, reports: new Set(), stories: new Set(), retells: [], keys: new Set() }
}

/** Mentions that share no key are never one claim: what is measured or counted, how, and the number. One that counts nothing named is a claim of its own. */
function bucketKeys(quantity: Quantity, measured: Measured | null): string[] {
  const { change, counted } = quantity
  const what = [measured === null ? [] : `${measured.measure.id}/${measured.figure}`, counted === null ? [] : `noun ${headOf(counted)}`].flat()
  const moves = change === null ? null : `${change.direction} ${change.role}`
  return what.map((key) => JSON.stringify([key, quantity.unit, quantity.per, toldAs(quantity), moves, writtenNumbers(quantity)]))
}

/** Mentions of one event are compared whatever they count; those of a story, too, if there can hardly be two. */
function occasionKeys({ quantity, happening, story }: Mention): string[] {
  const { unit, per } = quantity
  return [happening, ...(isUnmistakable(quantity) && story !== happening ? [story] : [])].map((occasion) => JSON.stringify([occasion, unit, per, toldAs(quantity), writtenNumbers(quantity)]))
}

/** What somebody says and another denies is told with the denial in one report and without it in the next. */
function toldAs({ status }: Quantity): Quantity['status'] {
  return status === 'denied' ? 'actual' : status
}

/** Denied here and not there it is one figure where what is denied is what is said. */
function compatibleStatus(draft: Draft, quantity: Quantity): boolean {
  return draft.quantities.every((other) => other.status === quantity.status || (quantity.status === 'denied' ? isDenialOf(quantity, other) : isDenialOf(other, quantity)))
}

function isSame(draft: Draft, { quantity, measured, report, story, isFurther }: Mention, wording: Wording): boolean {
  const told = draft.reports.has(report)
  const kind = (draft.measured ?? measured)?.measure.kind
  return (
    isOfSame(draft, quantity, measured) &&
    compatibleStatus(draft, quantity) &&
    compatibleValues(draft.value, quantity) &&
    (draft.value.qualifier === quantity.qualifier || told || mayQuote(draft, quantity)) &&
    compatibleNames(draft.actor, knownName(quantity.actor)) &&
    (told ? !isFurther && isRepeat(draft, quantity) : areNear(draft.asOf, quantity.asOf, daysWithin(kind)) || isKnownUndated(draft, quantity, kind)) &&
    // 23 dead in Spain are not 23 dead in Iraq.
    (told || draft.stories.has(story) || draft.quantities.every((other) => mayBeOnePlace(other, quantity))) &&
    (draft.stories.has(story) || isOfOneSpot(draft, quantity) || isKnownByItself(draft, quantity, measured) || ((draft.measured === null || measured === null) && draft.quantities.some((other) => (kind === undefined ? wording.agree(other, quantity) : wording.tellOneDeed(other, quantity)))))
  )
}

/** Any two reports tell of "two soldiers" or "hundreds of people"; and 300 people of whom one report says that they died may in the other have left. */
function isKnownByItself(draft: Draft, quantity: Quantity, measured: Measured | null): boolean {
  // 16 people of nobody knows whom died here, and 16 there; 102, too, but hardly 1,250.
  if (draft.measured !== null && measured !== null) return measured.measure.kind === 'level' || measured.measure.kind === 'flow' || (isParticular(quantity) && Math.abs(quantity.low ?? quantity.high ?? 0) >= 1000) || (draft.actor !== null && knownName(quantity.actor) !== null)
  return draft.measured === null && measured === null ? isUnmistakable(quantity) : !isOfPeople(quantity.counted ?? '')
}

function daysWithin(kind: Measure['kind'] | undefined): number {
  return kind === 'occurrence' ? SAME_OCCURRENCE_DAYS : SAME_FIGURE_DAYS
}

/** The same figure by what is told of its event, or of its story. */
function isSameHere(draft: Draft, { quantity, measured, report, happening, story, isFurther }: Mention, { happeningOf, storyOf }: Occasions, countTheSame: (a: Quantity, b: Quantity) => boolean): boolean {
  const alike = draft.measured !== null && measured !== null
  if (alike && (draft.measured?.figure !== measured.figure || draft.measured.measure !== measured.measure)) return false
  const ofEvent = draft.quantities.filter(({ article }) => happeningOf(article) === happening)
  const others = ofEvent.length > 0 ? ofEvent : draft.quantities.filter(({ article }) => storyOf(article) === story)
  const kind = (draft.measured ?? measured)?.measure.kind
  const isOfOneTime = (): boolean =>
    ofEvent.length > 0
      ? areOfOneEvent(draft.asOf, quantity.asOf, SAME_OCCURRENCE_DAYS, alike && !isSmall(quantity))
      : areNear(draft.asOf, quantity.asOf, quantity.status === 'planned' ? SAME_PLAN_DAYS : daysWithin(kind))
  return (
    compatibleStatus(draft, quantity) &&
    compatibleValues(draft.value, quantity) &&
    (draft.value.qualifier === quantity.qualifier || isLoose(draft.value, quantity) || mayQuote(draft, quantity)) &&
    compatibleNames(draft.actor, knownName(quantity.actor)) &&
    (draft.reports.has(report) ? !isFurther && isRepeat(draft, quantity) : isOfOneTime()) &&
    others.some((other) => compatibleChanges(other, quantity) && (alike || countTheSame(other, quantity)))
  )
}

/** "about" comes and goes in retelling; "over" and "up to" are somebody's word. */
function isLoose(a: Pick<Quantity, 'qualifier'>, b: Pick<Quantity, 'qualifier'>): boolean {
  return [a, b].every(({ qualifier }) => qualifier === 'exact' || qualifier === 'approximate')
}

/** Measured alike; where one of them is not measured, by what is counted. */
function isOfSame(draft: Draft, { counted }: Quantity, measured: Measured | null): boolean {
  if (draft.measured !== null && measured !== null) return draft.measured.figure === measured.figure && draft.measured.measure === measured.measure
  return compatibleCounted(draft.counted, counted)
}

/** A report without a day gives a figure that a dated one gives, too particular to be another; happenings repeat. */
function isKnownUndated(draft: Draft, quantity: Quantity, kind: Measure['kind'] | undefined): boolean {
  return isUndated(draft.asOf) !== isUndated(quantity.asOf) && kind !== 'occurrence' && isParticular(quantity)
}

/** A hedge is dropped in retelling, not by another speaker: who says 6,000 does not say what he says who says over 6,000. */
function mayQuote(draft: Draft, { attribution }: Quantity): boolean {
  return attribution === null || draft.quantities.some((said) => said.attribution === null || sameOrigin(said.attribution, attribution))
}

/** Within one report a figure told twice is of one time, and not told in one sentence; a repeat of the report is printed on another day. */
function isRepeat(draft: Draft, quantity: Quantity): boolean {
  if (draft.quantities.some(({ article, sentence }) => article === quantity.article && sentence.start === quantity.sentence.start)) return false
  const elsewhere = draft.quantities.every(({ article }) => article !== quantity.article)
  return elsewhere || (isUndated(draft.asOf) === isUndated(quantity.asOf) && overlaps(draft.asOf, quantity.asOf))
}

function join(draft: Draft, { quantity, measured, report, story }: Mention, isTwin: boolean): void {
  draft.reports.add(report)
  draft.stories.add(story)
  draft.quantities.push(quantity)
  if (measured?.byItself === true) draft.named.push(quantity)
  draft.measured ??= measured
  // A headline that rounds takes nothing from the number that it rounds.
  if (!isTwin || quantity.low === draft.value.low) draft.value = hedged(draft.value, quantity)
  if (draft.counted === null || (quantity.counted !== null && quantity.counted.length > draft.counted.length)) draft.counted = quantity.counted
  // A headline's short sentence tells less surely who than the report does.
  if (!isTwin || draft.quantities.every(({ actor }) => actor === null || actor === quantity.actor)) draft.actor ??= knownName(quantity.actor)
  draft.asOf = together(draft.asOf, quantity.asOf)
}

function finish(draft: Draft, id: string, speakers: SpeakerNamer): Claim {
  const { measured, value, quantities, named } = draft
  const told = mostSpecific((named.length > 0 ? named : quantities).map((quantity) => quantity.counted))
  // "put the figure at 900": what the figure before counts
  const counted = /^(?:figure|number|count|tally|estimate)$/.test(told ?? '') ? (draft.retells[0]?.counted ?? told) : told
  const place = nameOf(quantities.find((quantity) => quantity.place !== null)?.place ?? null)
  for (const quantity of quantities) quantity.claim = id
  return {
    id,
    measure: measured?.measure.id ?? null,
    quantities: quantities.map((quantity) => quantity.id),
    low: value.low,
    high: value.high,
    qualifier: value.qualifier,
    unit: value.unit,
    per: value.per,
    counted,
    actor: draft.actor ?? nameOf(quantities.find(({ actor }) => actor !== null)?.actor ?? null),
    place,
    // A headline, which comes last, has losses where its report has a sum.
    change: quantities[0]?.change ?? null,
    status: quantities.some(({ status }) => status === 'denied') ? 'denied' : value.status,
    asOf: draft.asOf,
    articles: [...new Set(quantities.map(({ article }) => article))],
    origins: originsOf(quantities, speakers),
    deniers: deniersOf(quantities, speakers),
    disputes: [],
    parts: [],
    fulfils: null,
  }
}

/** The phrase that says most of what is counted, the first of equals. */
function mostSpecific(phrases: readonly (string | null)[]): string | null {
  return phrases.reduce((best, phrase) => ((phrase?.length ?? 0) > (best?.length ?? 0) ? phrase : best), null)
}
