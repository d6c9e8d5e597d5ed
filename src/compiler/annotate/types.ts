import type { Change, DateMention, Disposition, Evidence, NamedSpan, Qualifier, Quantity, Span } from '../../bundle/schema.ts'
import type { DayBounds } from '../../lib/bounds.ts'
import type { Day } from '../../lib/days.ts'
import type { House } from '../codebook/codebook.ts'
import type { Sentence } from '../segment/index.ts'

/** One article as the annotators see it. All offsets, here and in what they return, index `text`. */
export interface AnnotatedText {
  text: string
  sentences: readonly Sentence[]
  /** The reference for "Tuesday" and "last year"; both null when nothing is known. */
  published: DayBounds
  /** The source cut the text off: what touches its end may be half a word or half a number. */
  truncated: boolean
  /** How its publisher writes times, where the codebook says so. */
  house?: House
  /** When what other reports of its file tell happened, where that is known of a report without a day. */
  neighbours?: Neighbours
}

export interface Neighbours {
  earliest: Day
  latest: Day
  /** What says so: headlines of the dated reports that tell the same. */
  evidence: readonly Evidence[]
}

/** Text that the codebook's entities (or, with `entity: null`, general rules) name. */
export type EntityMention = NamedSpan & { type: string | null }

export type FoundDate = Omit<DateMention, 'id' | 'article'>

/** The numeric layer of a quantity: what the number itself says. */
export interface FoundNumber extends Span {
  sentence: Sentence
  hedge: Span | null
  low: number | null
  high: number | null
  vague: boolean
  qualifier: Qualifier
  change: Change | null
  unit: string
  per: string | null
}

/** What the sentence says about a number: who, what, where, by whom, how sure, when. */
export type QuantityContext = Pick<Quantity, 'counted' | 'status' | 'actor' | 'place' | 'attribution' | 'deniedBy' | 'asOf'>

export type FoundQuantity = Omit<Quantity, 'id' | 'article' | 'claim'>

/** One numeral of the text (digits or number words) and what became of it. */
export interface NumeralRow extends Span {
  disposition: Disposition
  /** From a short closed list when the disposition is 'other'. */
  reason: string | null
}
