import { BUNDLE_VERSION, type Article, type Bundle, type DateMention, type Diagnostic, type Quantity } from '../bundle/schema.ts'
import { LineIndex } from '../lib/line-index.ts'
import type { InferredPublished } from './annotate/dates/infer-published.ts'
import { annotate, makeAnnotators, type Annotators } from './annotate/pipeline.ts'
import { topicFinder, type TopicFinder } from './annotate/topics.ts'
import { buildAudit, type AuditRow } from './audit.ts'
import { checkBundle } from './check/index.ts'
import type { Codebook, House } from './codebook/codebook.ts'
import { Corrections } from './corrections/corrections.ts'
import { EMPTY_CODEBOOK, loadCodebook, type LoadedCodebook } from './codebook/load.ts'
import { locate, messages } from './diagnostics.ts'
import { IdMaker, sha256Hex } from './ids.ts'
import type { AnnotatedArticle } from './merge/annotated-article.ts'
import { withoutBackReferences } from './merge/back-references.ts'
import { linkClaims } from './merge/claim-links.ts'
import { mergeClaims } from './merge/claims.ts'
import { markDuplicates } from './merge/duplicates.ts'
import { buildEvents } from './merge/events.ts'
import { measureFinder } from './merge/measure.ts'
import { occasionsOf } from './merge/occasions.ts'
import { otherSeries } from './merge/other-series.ts'
import { buildSeries } from './merge/series.ts'
import { findStories } from './merge/stories.ts'
import { boundByDatedReports } from './merge/told-elsewhere.ts'
import { Wording } from './merge/wording.ts'
import { readSeed, type ReadSeed } from './read/index.ts'
import { sourceOf } from './read/publisher.ts'
import { splitSentences } from './segment/index.ts'

export interface SeedFile {
  /** The name to show in diagnostics, such as `seeds/a.txt`. */
  file: string
  bytes: Uint8Array
}

export interface CompileInput {
  seeds: readonly SeedFile[]
  codebook: { file: string; text: string }
  /** `corrections.yaml`, where there is one. */
  corrections?: { file: string; text: string } | null
}

/** A seed that could be read, with its id in the bundle. */
interface ReadDocument extends ReadSeed {
  id: string
  sha256: string
}

/**
 * Seeds and codebook to a bundle. Pure: the same input gives the same bytes. Nothing throws; all problems are in
 * `diagnostics`, and a bundle with an error among them is not to be published.
 *
 *   seeds ──1 read──▶ documents ──2 segment, 3 annotate──▶ articles ──4 merge──▶ claims, series, events ──5 check──▶ bundle
 */
export function compile(input: CompileInput): Bundle {
  const ids = new IdMaker()

  // 1. read
  const { codebook, diagnostics: codebookProblems, at } = loadCodebook(input.codebook.file, input.codebook.text)
  const { documents, diagnostics: readProblems } = readDocuments(input, ids)
  const book = codebook ?? EMPTY_CODEBOOK

  // 2. and 3. segment and annotate
  const annotators = { ...makeAnnotators(book), findTopics: topicFinder(book.topics) }
  const corrections = new Corrections(input.corrections ?? null)
  const annotated = documents.flatMap((document) => annotateDocument(document, annotators, corrections, sourceOf(document.file, book.sources), ids))
  const articles = annotated.map(({ article }) => article)

  // 4. merge
  markDuplicates(articles)
  const stories = findStories(annotated)
  boundByDatedReports(stories)
  const occasions = occasionsOf(annotated, stories)
  const wording = new Wording(annotated)
  const merged = mergeClaims(withoutBackReferences(annotated), measureFinder(book.measures), occasions, wording, ids)
  linkClaims(merged, annotated.flatMap(({ quantities }) => quantities), occasions, wording)
  const claims = merged.map(({ claim }) => claim)
  const series = [...buildSeries(merged, book.measures, book.entities, ids), ...otherSeries(claims, ids)]
  const events = buildEvents(annotated, claims, book.calendar, stories, ids)

  const bundle: Bundle = {
    version: BUNDLE_VERSION,
    diagnostics: [],
    documents: documents.map(({ id, file, sha256, format }) => ({
      id,
      file,
      sha256,
      format,
      publisher: sourceOf(file, book.sources)?.publisher ?? null,
    })),
    articles,
    quantities: annotated.flatMap(({ found }) => found),
    dates: annotated.flatMap(({ dates }) => dates),
    claims,
    series,
    events,
    topics: book.topics.map(({ id, label }) => ({ id, label })),
    entities: book.entities.map(({ id, name, type }) => ({ id, name, type })),
    audit: buildAudit(annotated.flatMap(({ rows }) => rows)),
    corrections: corrections.applied,
  }

  // 5. check
  bundle.diagnostics = [
    ...codebookProblems,
    ...readProblems,
    ...corrections.diagnostics(),
    ...articleProblems(annotated, documents, book),
    ...unmatched(at, book, bundle),
    ...checkBundle(bundle, documents),
  ]
  return bundle
}

function readDocuments(input: CompileInput, ids: IdMaker): { documents: ReadDocument[]; diagnostics: Diagnostic[] } {
  const documents: ReadDocument[] = []
  const diagnostics: Diagnostic[] = []
  for (const { file, bytes } of input.seeds) {
    const { seed, diagnostics: problems } = readSeed(file, bytes)
    diagnostics.push(...problems)
    if (seed !== null) documents.push({ ...seed, id: ids.make('d', file), sha256: sha256Hex(bytes) })
  }
  if (input.seeds.length === 0) {
    diagnostics.push(locate(messages.noSeeds(), '.', { line: 1, column: 1 }))
  }
  return { documents, diagnostics }
}

/** With all quantities, of which the rejected ones are not among those to merge, and the audit's rows. */
type AnnotatedSeedArticle = AnnotatedArticle & { found: Quantity[]; rows: AuditRow[]; contradictory: boolean }

function annotateDocument(
  document: ReadDocument,
  annotators: Annotators & { findTopics: TopicFinder },
  corrections: Corrections,
  house: House | null,
  ids: IdMaker,
): AnnotatedSeedArticle[] {
  return document.articles.map(({ start, end, title, truncated, published }) => {
    const text = document.text.slice(start, end)
    const sentences = splitSentences(text)
    const id = ids.make('a', text, published.earliest)
    const article: Article = {
      id,
      document: document.id,
      start,
      end,
      headline: title === null ? (sentences[0]?.text ?? text) : document.text.slice(title.start, title.end),
      headlineFrom: title === null ? 'first-sentence' : 'title',
      text,
      truncated,
      published: { ...published, evidence: [] },
      topics: annotators.findTopics(text),
      entities: [],
      duplicateOf: null,
    }
    const stated = corrections.forReport(text)
    if (stated !== null) corrections.date(article, stated, ids)
    const { inferred, mentions, dates, quantities, rows } = annotate(
      { text, sentences, published: article.published, truncated, ...(house === null ? {} : { house }) },
      annotators,
    )
    if (inferred !== null) article.published = inferredDays(article, inferred)
    article.entities = [...new Set(mentions.flatMap(({ entity }) => entity ?? []))]
    const found = quantities.map(
      (quantity): Quantity => ({ id: ids.make('q', id, quantity.start, quantity.end), article: id, ...quantity, claim: null }),
    )
    const rejected = corrections.apply(article, found, ids)
    return {
      article,
      sentences,
      mentions,
      dates: dates.map((date): DateMention => ({ id: ids.make('t', id, date.start, date.end), article: id, ...date })),
      quantities: found.filter((quantity) => !rejected.has(quantity)),
      found,
      contradictory: inferred?.contradiction ?? false,
      rows: rows.map((row) => ({ article: id, ...row })),
    }
  })
}

function inferredDays({ id }: Article, { earliest, latest, evidence }: InferredPublished): Article['published'] {
  return { kind: 'inferred', earliest, latest, evidence: evidence.map((span) => ({ article: id, ...span })) }
}

/** What is to be said of single articles: no topic, dates that contradict each other. */
function articleProblems(
  annotated: readonly AnnotatedSeedArticle[],
  documents: readonly ReadDocument[],
  book: Codebook,
): Diagnostic[] {
  const places = new Map(documents.map(({ id, file, text }) => [id, { file, lines: new LineIndex(text) }]))
  return annotated.flatMap(({ article: { document, start, headline, topics }, contradictory }) => {
    const place = places.get(document)
    if (place === undefined) return []
    const said = [
      ...(topics.length === 0 && book.topics.length > 0 ? [messages.articleWithoutTopic(headline)] : []),
      ...(contradictory ? [messages.contradictoryDates(headline)] : []),
    ]
    return said.map((message) => locate(message, place.file, place.lines.at(start)))
  })
}

/** One message for all measures that nothing matched, at the first of them: a codebook may serve more than one corpus. */
function unmatched(at: LoadedCodebook['at'], { measures }: Codebook, { series }: Bundle): Diagnostic[] {
  const matched = new Set(series.map(({ measure }) => measure))
  const ids = measures.flatMap(({ id }) => (matched.has(id) ? [] : [id]))
  const first = measures.findIndex(({ id }) => id === ids[0])
  return first < 0 ? [] : [at(messages.measuresUnmatched(ids, measures.length), ['measures', first, 'id'])]
}
