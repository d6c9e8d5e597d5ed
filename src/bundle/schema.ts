import * as v from 'valibot'
import { isDay } from '../lib/days.ts'

/**
 * The contract between compiler and app, version 1: one file, or for a large corpus an index and shards (`split.ts`).
 * Offsets are UTF-16 code units, half-open, into the article's `text`. Days are ISO `YYYY-MM-DD`.
 */
export const BUNDLE_VERSION = 1

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const id = v.string()
const day = v.pipe(v.string(), v.check(isDay, 'expected a day YYYY-MM-DD'))
const count = offset

const spanEntries = { start: offset, end: offset }
const spanSchema = v.object(spanEntries)
/** Text that names someone or somewhere; `entity` is the codebook's id where it is known there. */
const namedSpanSchema = v.object({ ...spanEntries, text: v.string(), entity: v.nullable(id) })
/** A time known to lie within these days, both included; null is open. */
const boundsSchema = v.object({ earliest: v.nullable(day), latest: v.nullable(day) })

const diagnosticSchema = v.object({
  code: v.string(),
  severity: v.picklist(['error', 'warning', 'info']),
  file: v.string(),
  /** 1-based; columns count UTF-16 code units. */
  line: v.number(),
  column: v.number(),
  text: v.string(),
})

const documentSchema = v.object({
  id,
  file: v.string(),
  sha256: v.string(),
  format: v.string(),
  publisher: v.nullable(v.string()),
})

const evidenceSchema = v.union([v.object({ article: id, ...spanEntries }), v.object({ correction: v.string() })])

export const articleSchema = v.object({
  id,
  document: id,
  start: offset,
  end: offset,
  headline: v.string(),
  headlineFrom: v.picklist(['title', 'first-sentence']),
  text: v.string(),
  truncated: v.boolean(),
  published: v.object({
    kind: v.picklist(['stated', 'inferred', 'unknown']),
    ...boundsSchema.entries,
    evidence: v.array(evidenceSchema),
  }),
  topics: v.array(id),
  entities: v.array(id),
  duplicateOf: v.nullable(id),
})

export const qualifierSchema = v.picklist(['exact', 'approximate', 'at-least', 'at-most', 'range'])
export const statusSchema = v.picklist(['actual', 'planned', 'possible', 'denied'])
const changeSchema = v.object({
  direction: v.picklist(['up', 'down']),
  role: v.picklist(['by', 'from', 'to']),
})

export const quantitySchema = v.object({
  id,
  article: id,
  sentence: spanSchema,
  ...spanEntries,
  /** The number with its scale and unit, without hedge and counted noun. */
  quote: v.string(),
  hedge: v.nullable(spanSchema),
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  vague: v.boolean(),
  qualifier: qualifierSchema,
  change: v.nullable(changeSchema),
  unit: v.string(),
  counted: v.nullable(v.string()),
  per: v.nullable(v.string()),
  status: statusSchema,
  actor: v.nullable(namedSpanSchema),
  place: v.nullable(namedSpanSchema),
  attribution: v.nullable(namedSpanSchema),
  /** Who says that it is not so, where a denied figure's text tells; the same as `attribution` where nobody is told to have said it. */
  deniedBy: v.optional(v.nullable(namedSpanSchema), null),
  asOf: boundsSchema,
  claim: v.nullable(id),
})

export const dateSchema = v.object({
  id,
  article: id,
  ...spanEntries,
  quote: v.string(),
  type: v.picklist(['date', 'time', 'duration', 'set']),
  /** TIMEX3 / ISO 8601 value. */
  value: v.string(),
  ...boundsSchema.entries,
})

export const claimSchema = v.object({
  id,
  measure: v.nullable(id),
  quantities: v.array(id),
  low: v.nullable(v.number()),
  high: v.nullable(v.number()),
  qualifier: qualifierSchema,
  unit: v.string(),
  per: v.nullable(v.string()),
  counted: v.nullable(v.string()),
  actor: v.nullable(v.string()),
  place: v.nullable(v.string()),
  change: v.nullable(changeSchema),
  status: statusSchema,
  asOf: boundsSchema,
  articles: v.array(id),
  /** Who said it, each once; not who only denies it. */
  origins: v.array(v.string()),
  /** Who says that it is not so, each once; empty where no one is named. */
  deniers: v.optional(v.array(v.string()), []),
  disputes: v.array(id),
  parts: v.array(id),
  fulfils: v.nullable(id),
})

/** The measure of a series that the codebook does not name: this prefix, then the counted noun. */
export const OTHER_MEASURE = 'other:'

export const seriesSchema = v.object({
  id,
  measure: id,
  title: v.string(),
  unit: v.string(),
  actor: v.nullable(v.string()),
  kind: v.picklist(['level', 'flow', 'cumulative', 'occurrence']),
  claims: v.array(id),
})

export const eventSchema = v.object({
  id,
  title: v.string(),
  ...boundsSchema.entries,
  mentioned: v.boolean(),
  /** True when no report says when: the days are those on which the first was printed. */
  untold: v.optional(v.boolean(), false),
  /** Events of one story share it (the happening, the reaction a day later): the article that told it first. Null when no other report tells it. */
  story: v.optional(v.nullable(id), null),
  articles: v.array(id),
  /** Other reports that go back to it, or foretold it. */
  mentionedBy: v.optional(v.array(id), []),
  topics: v.array(id),
  claims: v.array(id),
})

const dispositionSchema = v.picklist(['quantity', 'date', 'ordinal', 'designator', 'other', 'unaccounted'])

export const auditSchema = v.object({
  numerals: count,
  quantity: count,
  date: count,
  ordinal: count,
  designator: count,
  other: count,
  unaccounted: count,
  rows: v.array(
    v.object({ article: id, ...spanEntries, disposition: dispositionSchema, reason: v.nullable(v.string()) }),
  ),
})

/** What an analyst changed by hand, and why; shown wherever the figure or the report's date stands. */
const correctionSchema = v.object({
  id,
  kind: v.picklist(['reject', 'amend', 'date']),
  article: id,
  /** Null when the report's date is corrected. */
  quantity: v.nullable(id),
  changes: v.array(v.object({ field: v.string(), was: v.string(), now: v.string() })),
  reason: v.string(),
  by: v.string(),
})

export const bundleSchema = v.object({
  version: v.literal(BUNDLE_VERSION),
  diagnostics: v.array(diagnosticSchema),
  documents: v.array(documentSchema),
  articles: v.array(articleSchema),
  quantities: v.array(quantitySchema),
  dates: v.array(dateSchema),
  claims: v.array(claimSchema),
  series: v.array(seriesSchema),
  events: v.array(eventSchema),
  topics: v.array(v.object({ id, label: v.string() })),
  entities: v.array(v.object({ id, name: v.string(), type: v.string() })),
  audit: auditSchema,
  corrections: v.optional(v.array(correctionSchema), []),
})

export type Span = v.InferOutput<typeof spanSchema>
export type NamedSpan = v.InferOutput<typeof namedSpanSchema>
export type Bounds = v.InferOutput<typeof boundsSchema>
export type Diagnostic = v.InferOutput<typeof diagnosticSchema>
export type SourceDocument = v.InferOutput<typeof documentSchema>
export type Evidence = v.InferOutput<typeof evidenceSchema>
export type Article = v.InferOutput<typeof articleSchema>
export type Qualifier = v.InferOutput<typeof qualifierSchema>
export type Status = v.InferOutput<typeof statusSchema>
export type Change = v.InferOutput<typeof changeSchema>
export type Quantity = v.InferOutput<typeof quantitySchema>
export type DateMention = v.InferOutput<typeof dateSchema>
export type Claim = v.InferOutput<typeof claimSchema>
export type Series = v.InferOutput<typeof seriesSchema>
export type TimelineEvent = v.InferOutput<typeof eventSchema>
export type Disposition = v.InferOutput<typeof dispositionSchema>
/** One numeral of the audit. */
export type Numeral = Audit['rows'][number]
export type Audit = v.InferOutput<typeof auditSchema>
export type Correction = v.InferOutput<typeof correctionSchema>
export type Bundle = v.InferOutput<typeof bundleSchema>
