import type { Evidence } from '../../bundle/schema.ts'
import { sameDays } from '../../lib/bounds.ts'
import type { CalendarEntry, Codebook } from '../codebook/codebook.ts'
import { planParts } from './among-them.ts'
import { coinsOf, nameCoins, nameWorldCoins, shareCoins, type Coins } from './coins.ts'
import { carryDays } from './carry-days.ts'
import { carryOwners } from './carry-owners.ts'
import { carrySpeakers } from './carry-speakers.ts'
import { datesCompared, shareCompared } from './compared-figures.ts'
import type { AsOf } from './context/when/as-of.ts'
import { describeNumber } from './context/pipeline.ts'
import { denyBefore } from './denied-next.ts'
import { inferPublished, type InferredPublished } from './dates/infer-published.ts'
import { officeFinder, type OfficeFinder } from './dates/office-holders.ts'
import { annotateDates } from './dates/pipeline.ts'
import { entityFinder, type EntityFinder } from './entities.ts'
import { annotateNumbers } from './quantities/pipeline.ts'
import { shareElided } from './elided-nouns.ts'
import { nameHarmed } from './harmed-figures.ts'
import { nameOwnForces } from './own-forces.ts'
import { shareWithHeadline } from './headline-twins.ts'
import { shareWithParts } from './parts-of-whole.ts'
import { shareWithReferents } from './referents.ts'
import { pairRespectively } from './respectively.ts'
import { shareContext } from './same-figure.ts'
import { resolveSpeakers } from './same-speaker.ts'
import { nameInFull } from './short-names.ts'
import type { AnnotatedText, EntityMention, FoundDate, FoundQuantity, NumeralRow } from './types.ts'

/** The codebook made ready for use; once a corpus. */
export interface Annotators {
  findEntities: EntityFinder
  findOffices: OfficeFinder
  calendar: readonly CalendarEntry[]
  coins: Coins
}

export function makeAnnotators(codebook: Codebook): Annotators {
  return {
    findEntities: entityFinder(codebook.entities),
    findOffices: officeFinder(codebook.entities),
    calendar: codebook.calendar,
    coins: coinsOf(codebook),
  }
}

/** Everything found in one text. */
export interface Annotations {
  /** For a text with no day of its own: what it says itself of the day on which it was written. */
  inferred: (InferredPublished & { neighbours?: readonly Evidence[] }) | null
  mentions: EntityMention[]
  dates: FoundDate[]
  quantities: FoundQuantity[]
  rows: NumeralRow[]
}

/**
 * Entities first, since they name who and where; dates before numbers, so that a year is no quantity; then each number, and
 * what its sentence says about it.
 */
export function annotate(input: AnnotatedText, { findEntities, findOffices, calendar, coins }: Annotators): Annotations {
  const mentions = findEntities(input.text)
  const { inferred, dated, dates } = datesAndDay(input, calendar, findOffices)
  const { numbers, rows } = annotateNumbers(dated, dates)
  const datedBy: AsOf['from'][] = []
  const quantities = numbers.map((number): FoundQuantity => {
    const { sentence, start, end, hedge, low, high, vague, qualifier, change, unit, per } = number
    const { counted, status, actor, place, attribution, deniedBy, asOf, datedBy: from } = describeNumber(number, dated, mentions, dates)
    datedBy.push(from)
    return {
      sentence: { start: sentence.start, end: sentence.end },
      start,
      end,
      quote: input.text.slice(start, end),
      hedge,
      low,
      high,
      vague,
      qualifier,
      change,
      unit,
      counted,
      per,
      status,
      actor,
      place,
      attribution,
      deniedBy,
      asOf,
    }
  })
  const told: Told = { input: dated, mentions, dates, datedBy, coins, findEntities, quantities }
  for (const share of SHARED) share(told)
  return { inferred, mentions, dates, quantities, rows }
}

/** What is known of a text when its figures are filled in from each other. */
interface Told extends Pick<Annotations, 'mentions' | 'dates' | 'quantities'> {
  /** With the day that was inferred for it. */
  input: AnnotatedText
  /** What dated each quantity. */
  datedBy: readonly AsOf['from'][]
  coins: Coins
  findEntities: EntityFinder
}

/** What figures tell of one another, each step in place, with what the steps before it have filled in. Its test names the pairs that can't change places. */
const SHARED: readonly ((told: Told) => void)[] = [
  // Coins and nouns first: what compares, sums up or repeats a figure asks what that counts.
  ({ input, quantities }) => shareCoins(input.text, quantities),
  ({ input, quantities }) => shareElided(input, quantities),
  // Before two sums are taken for one in two currencies.
  ({ input, quantities }) => nameWorldCoins(input.text, quantities),
  ({ quantities, mentions, coins }) => nameCoins(quantities, mentions, coins),
  // Before whatever takes its days over from another figure; and before denials, since days go on only with what was done.
  ({ input, quantities, datedBy, dates }) => carryDays(input, quantities, datedBy, dates),
  // Before parts and what is compared take days and places over.
  ({ input, quantities, dates, mentions }) => pairRespectively(input, quantities, dates, mentions),
  // A part is whose its whole is, and so is what the part is compared with.
  ({ input, quantities, datedBy }) => shareWithParts(input.text, quantities, datedBy),
  ({ input, quantities, mentions }) => shareCompared(input.text, quantities, mentions),
  // Once both figures have their own days.
  ({ input, quantities }) => datesCompared(input.text, quantities),
  // Once all is known of the first that its own words and its days leave open.
  ({ input, quantities }) => shareContext(input.text, quantities),
  // Only what somebody has said is denied.
  ({ input, quantities }) => carrySpeakers(input, quantities),
  ({ input, quantities, mentions }) => denyBefore(input, quantities, mentions),
  // The parts of what is planned, unless somebody denies it.
  ({ input, quantities }) => planParts(input, quantities),
  // Another tally is as sure as the first, so after denials; what it counts says whose it may be.
  ({ input, quantities, datedBy }) => shareWithReferents(input.text, quantities, datedBy),
  ({ input, quantities }) => carryOwners(input, quantities),
  // The headline takes what the body's figure has by now.
  ({ input, quantities, datedBy }) => shareWithHeadline(quantities, headlineEnd(input), (quantity) => datedBy[quantities.indexOf(quantity)] === 'clause'),
  // Only where nothing else of the text says what they are, the headline's twin included.
  ({ input, quantities }) => nameHarmed(input, quantities),
  // Whoever does or says something has been found.
  ({ input, mentions, quantities, findEntities }) => nameInFull(input, mentions, quantities, findEntities),
  ({ input, mentions, quantities, findEntities }) => nameOwnForces(input, mentions, quantities, findEntities),
  // Last, for everybody who speaks has been found.
  ({ quantities }) => resolveSpeakers(quantities),
]

/** Where the first line ends, if it is a sentence of its own before others. */
function headlineEnd({ text, sentences }: AnnotatedText): number {
  const end = sentences[0]?.end ?? 0
  return sentences.length > 1 && /^[ \t\r]*\n/.test(text.slice(end, end + 8)) ? end : 0
}

/** What the neighbours say is evidence only where it says more. */
function inferredOf(input: AnnotatedText, dates: readonly FoundDate[], calendar: readonly CalendarEntry[], findOffices: OfficeFinder): Annotations['inferred'] {
  const offices = findOffices(input.text)
  const inferred = inferPublished(input, dates, offices)
  if (input.neighbours === undefined || inferred === null) return inferred
  const { neighbours, ...alone } = input
  const own = inferPublished(alone, annotateDates(alone, calendar), offices)
  return own !== null && sameDays(own, inferred) ? own : { ...inferred, neighbours: neighbours.evidence }
}

/** The dates that need no reference bound the day of a text that has none; where they do, all are read again against it. */
function datesAndDay(input: AnnotatedText, calendar: readonly CalendarEntry[], findOffices: OfficeFinder) {
  const first = annotateDates(input, calendar)
  const known = input.published.earliest !== null || input.published.latest !== null
  const inferred = known ? null : inferredOf(input, first, calendar, findOffices)
  const { earliest, latest } = inferred ?? input.published
  const dated = { ...input, published: { earliest, latest } }
  return { inferred, dated, dates: inferred === null ? first : annotateDates(dated, calendar) }
}
