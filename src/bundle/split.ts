import * as v from 'valibot'
import { groupBy } from '../lib/group.ts'
import { MalformedTable, packRows, tableSchema, unpackRows, type Ids, type Table } from './columns.ts'
import { malformed, wrongVersion, type Malformed, type WrongVersion } from './decode.ts'
import { giveText, withoutText } from './late-text.ts'
import {
  articleSchema,
  auditSchema,
  BUNDLE_VERSION,
  bundleSchema,
  claimSchema,
  dateSchema,
  eventSchema,
  quantitySchema,
  seriesSchema,
  type Article,
  type Bundle,
  type DateMention,
  type Numeral,
} from './schema.ts'

/** Reports whose bodies are fetched together: some 60 kB each, compressed. */
const REPORTS_PER_SHARD = 500

const { text: _, ...headEntries } = articleSchema.entries
const { rows: _rows, ...auditCounts } = auditSchema.entries
const numeralEntries = auditSchema.entries.rows.item.entries
const { documents, diagnostics, topics, entities, corrections } = bundleSchema.entries

/** The first file of a split bundle: all but the articles' bodies, with the tables in columns. */
const indexSchema = v.object({
  version: v.literal(BUNDLE_VERSION),
  /** SHA-256 of the whole bundle in one file, in hex: the same figures have the same hash in both shapes. */
  sha256: v.string(),
  /** Beside the index; the first has the bodies of the first `reports` articles, and so on. */
  shards: v.array(v.object({ file: v.string(), reports: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
  documents,
  diagnostics,
  topics,
  entities,
  corrections,
  audit: v.object(auditCounts),
  articles: tableSchema,
  quantities: tableSchema,
  claims: tableSchema,
  series: tableSchema,
  events: tableSchema,
})

/** Bodies: what is read of a report, not of all of them. */
const shardSchema = v.object({
  version: v.literal(BUNDLE_VERSION),
  /** The index's. */
  sha256: v.string(),
  texts: v.array(v.string()),
  dates: tableSchema,
  numerals: tableSchema,
})

const REFERENCES = {
  articles: { duplicateOf: 'articles' },
  quantities: { article: 'articles', claim: 'claims' },
  claims: { quantities: 'quantities', articles: 'articles', disputes: 'claims', parts: 'claims', fulfils: 'claims' },
  series: { claims: 'claims' },
  events: { articles: 'articles', mentionedBy: 'articles', claims: 'claims' },
} as const

export interface SplitFiles {
  /** Given the name of each shard. */
  index: (names: readonly string[]) => string
  shards: readonly string[]
}

/** The whole bundle, whose SHA-256 is given, as JSON files for a page that shows it before all of it is there. */
export function splitBundle(bundle: Bundle, sha256: string, perShard = REPORTS_PER_SHARD): SplitFiles {
  const ids = idsOf(bundle)
  const { articles, quantities, claims, series, events, audit, dates, ...rest } = bundle
  const { rows: numerals, ...counts } = audit
  const starts = Array.from({ length: Math.ceil(articles.length / perShard) }, (_, at) => at * perShard)
  const [datesOf, numeralsOf] = [byShard(dates, articles, perShard), byShard(numerals, articles, perShard)]
  const pack = (rows: readonly object[], references: Readonly<Record<string, string>>): Table => packRows(rows, references, ids)
  return {
    index: (names) =>
      JSON.stringify({
        ...rest,
        sha256,
        shards: starts.map((start, at) => ({ file: names[at], reports: Math.min(perShard, articles.length - start) })),
        audit: counts,
        articles: pack(articles.map(({ text: _, ...head }) => head), REFERENCES.articles),
        quantities: pack(quantities, REFERENCES.quantities),
        claims: pack(claims, REFERENCES.claims),
        series: pack(series, REFERENCES.series),
        events: pack(events, REFERENCES.events),
      }),
    shards: starts.map((start, at) =>
      JSON.stringify({
        version: BUNDLE_VERSION,
        sha256,
        texts: articles.slice(start, start + perShard).map(({ text }) => text),
        dates: pack(datesOf.get(at) ?? [], { article: 'articles' }),
        numerals: pack(numeralsOf.get(at) ?? [], { article: 'articles' }),
      }),
    ),
  }
}

function idsOf({ articles, quantities, claims }: Pick<Bundle, 'articles' | 'quantities' | 'claims'>): Ids {
  return new Map(Object.entries({ articles, quantities, claims }).map(([name, rows]) => [name, rows.map(({ id }) => id)]))
}

function byShard<T extends { article: string }>(items: readonly T[], articles: readonly Article[], perShard: number): Map<number, T[]> {
  const shardOf = new Map(articles.map(({ id }, row) => [id, Math.floor(row / perShard)]))
  return groupBy(items, ({ article }) => shardOf.get(article) ?? 0)
}

export interface Shard {
  file: string
  /** The articles whose bodies it has. */
  articles: readonly Article[]
}

/** A bundle whose articles' texts, dates and numerals (`audit.rows`) come by shards. */
export interface SplitBundle {
  bundle: Bundle
  sha256: string
  shards: readonly Shard[]
}

export type DecodedIndex = { kind: 'split'; split: SplitBundle } | WrongVersion | Malformed

/** True for the first file of a split bundle, whatever else may be wrong with it. */
export function isSplit(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'shards' in json
}

/** Never throws. */
export function decodeIndex(json: unknown): DecodedIndex {
  const wrong = wrongVersion(json)
  if (wrong !== null) return wrong
  const parsed = v.safeParse(indexSchema, json, { abortEarly: true })
  if (!parsed.success) return malformed(parsed.issues[0])
  const { sha256, shards, audit, articles, quantities, claims, series, events, ...rest } = parsed.output
  try {
    const own = (name: string, table: Table): readonly string[] => unpackRows(name, table, { id: articleSchema.entries.id }, new Map()).map(({ id }) => id)
    const ids: Ids = new Map(Object.entries({ articles, quantities, claims }).map(([name, table]) => [name, own(name, table)]))
    const heads = unpackRows('articles', articles, headEntries, ids).map(withoutText)
    const carried = shards.reduce((sum, { reports }) => sum + reports, 0)
    // A report that no shard carries would have no text for ever.
    if (carried !== heads.length) return { kind: 'malformed', at: 'shards', message: `expected the bodies of ${heads.length} reports but received those of ${carried}` }
    let from = 0
    const bundle: Bundle = {
      ...rest,
      articles: heads,
      quantities: unpackRows('quantities', quantities, quantitySchema.entries, ids),
      claims: unpackRows('claims', claims, claimSchema.entries, ids),
      series: unpackRows('series', series, seriesSchema.entries, ids),
      events: unpackRows('events', events, eventSchema.entries, ids),
      dates: [],
      audit: { ...audit, rows: [] },
    }
    return { kind: 'split', split: { bundle, sha256, shards: shards.map(({ file, reports }) => ({ file, articles: heads.slice(from, (from += reports)) })) } }
  } catch (error) {
    return malformedTable(error)
  }
}

export interface Bodies {
  dates: readonly DateMention[]
  numerals: readonly Numeral[]
}

/** Gives the shard's articles their texts; what else it holds is returned. Never throws. */
export function takeShard(json: unknown, shard: Shard, { bundle, sha256 }: SplitBundle): { kind: 'ok'; bodies: Bodies } | WrongVersion | Malformed {
  const wrong = wrongVersion(json)
  if (wrong !== null) return wrong
  const parsed = v.safeParse(shardSchema, json, { abortEarly: true })
  if (!parsed.success) return malformed(parsed.issues[0])
  const { texts } = parsed.output
  if (parsed.output.sha256 !== sha256) return { kind: 'malformed', at: 'sha256', message: 'the file belongs to another bundle' }
  if (texts.length !== shard.articles.length) return { kind: 'malformed', at: 'texts', message: `expected ${shard.articles.length} but received ${texts.length}` }
  const odd = shard.articles.findIndex(({ start, end }, at) => texts[at]?.length !== end - start)
  if (odd >= 0) return { kind: 'malformed', at: `texts[${odd}]`, message: 'the text is not as long as its article' }
  try {
    const ids: Ids = new Map([['articles', bundle.articles.map(({ id }) => id)]])
    const dates = unpackRows('dates', parsed.output.dates, dateSchema.entries, ids)
    const numerals = unpackRows('numerals', parsed.output.numerals, numeralEntries, ids)
    for (const [at, article] of shard.articles.entries()) giveText(article, texts[at] ?? '')
    return { kind: 'ok', bodies: { dates, numerals } }
  } catch (error) {
    return malformedTable(error)
  }
}

function malformedTable(error: unknown): Malformed {
  if (error instanceof MalformedTable) return { kind: 'malformed', at: error.at, message: error.message }
  throw error
}
