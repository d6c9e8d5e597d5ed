import type { Article, DateMention, Diagnostic, Quantity } from '../bundle/schema.ts'
import { LineIndex } from '../lib/line-index.ts'
import { annotate, makeAnnotators, type Annotations, type Annotators } from './annotate/pipeline.ts'
import type { Neighbours } from './annotate/types.ts'
import { topicFinder, type TopicFinder } from './annotate/topics.ts'
import type { AuditRow } from './audit.ts'
import type { Codebook, Source } from './codebook/codebook.ts'
import { EMPTY_CODEBOOK, loadCodebook, type LoadedCodebook } from './codebook/load.ts'
import { Corrections } from './corrections/corrections.ts'
import { locate, messages } from './diagnostics.ts'
import { sha256Hex, type IdMaker } from './ids.ts'
import type { AnnotatedArticle } from './merge/annotated-article.ts'
import { readSeed, type ReadSeed } from './read/index.ts'
import { houseOf } from './read/publisher.ts'
import { agencyAt } from './segment/dateline.ts'
import { splitSentences } from './segment/index.ts'

export interface SeedFile {
  /** Its name in the bundle and in diagnostics, as the caller has it; `build/` gives bare ones, `a.txt`. */
  file: string
  bytes: Uint8Array
}

export interface CompileInput {
  seeds: readonly SeedFile[]
  codebook: { file: string; text: string }
  /** `corrections.yaml`, where there is one. */
  corrections?: { file: string; text: string } | null
  /** What lies beside the seeds and is none, for the message that there are no seeds. */
  others?: readonly string[]
}

/** A seed that could be read, with its id in the bundle. */
export interface ReadDocument extends ReadSeed {
  id: string
  sha256: string
}

/** What the first three phases leave: every report with what is marked in it, and what was read for it. */
export interface AnnotatedSeeds {
  annotated: AnnotatedSeedArticle[]
  documents: ReadDocument[]
  book: Codebook
  /** Where things stand in the codebook, for messages on them. */
  at: LoadedCodebook['at']
  corrections: Corrections
  codebookProblems: readonly Diagnostic[]
  readProblems: readonly Diagnostic[]
}

/**
 * Reads seeds, codebook and corrections, and marks each report, without a look at the others but for what `neighbours` says, by document, of
 * when those told it happened.
 */
export function annotateSeeds(input: CompileInput, ids: IdMaker, neighbours: ReadonlyMap<string, Neighbours> = new Map()): AnnotatedSeeds {
  // 1. read
  const { codebook, diagnostics: codebookProblems, at } = loadCodebook(input.codebook.file, input.codebook.text)
  const { documents, diagnostics: readProblems } = readDocuments(input, ids)
  const book = codebook ?? EMPTY_CODEBOOK

  // 2. and 3. segment and annotate
  const annotators = { ...makeAnnotators(book), findTopics: topicFinder(book.topics) }
  const corrections = new Corrections(input.corrections ?? null)
  const annotated = documents.flatMap((document) => annotateDocument(document, annotators, corrections, book.sources, ids, neighbours.get(document.id)))
  return { annotated, documents, book, at, corrections, codebookProblems, readProblems }
}

function readDocuments(input: CompileInput, ids: IdMaker): { documents: ReadDocument[]; diagnostics: Diagnostic[] } {
  const documents: ReadDocument[] = []
  const diagnostics: Diagnostic[] = []
  for (const { file, bytes } of input.seeds) {
    const { seed, diagnostics: problems } = readSeed(file, bytes)
    for (const problem of problems) diagnostics.push(problem)
    if (seed !== null) documents.push({ ...seed, id: ids.make('d', file), sha256: sha256Hex(bytes) })
  }
  if (input.seeds.length === 0) {
    diagnostics.push(locate(messages.noSeeds(input.others ?? []), '.', { line: 1, column: 1 }))
  }
  return { documents, diagnostics }
}

/** With all quantities, of which the rejected ones are not among those to merge, and the audit's rows. */
export type AnnotatedSeedArticle = AnnotatedArticle & { found: Quantity[]; rows: AuditRow[]; contradictory: boolean }

function annotateDocument(
  document: ReadDocument,
  annotators: Annotators & { findTopics: TopicFinder },
  corrections: Corrections,
  sources: readonly Source[],
  ids: IdMaker,
  neighbours: Neighbours | undefined,
): AnnotatedSeedArticle[] {
  return document.articles.map(({ start, end, title, truncated, published }) => {
    const text = document.text.slice(start, end)
    const sentences = splitSentences(text)
    const id = ids.make('a', text, published.earliest)
    const headline = title === null ? (sentences[0]?.text ?? text) : document.text.slice(title.start, title.end)
    const article: Article = {
      id,
      document: document.id,
      start,
      end,
      headline,
      headlineFrom: title === null ? 'first-sentence' : 'title',
      text,
      truncated,
      published: { ...published, evidence: [] },
      topics: annotators.findTopics(text, headline),
      entities: [],
      duplicateOf: null,
    }
    const house = houseOf(document.file, agencyAt(text, title === null ? 0 : title.end - start), sources)
    const stated = corrections.forReport(text, () => `${document.file}:${new LineIndex(document.text).at(start).line}`)
    if (stated !== null) corrections.date(article, stated, ids)
    const { inferred, mentions, dates, quantities, rows } = annotate(
      { text, sentences, published: article.published, truncated, ...(house === null ? {} : { house }), ...(neighbours === undefined ? {} : { neighbours }) },
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
      house,
      ...(neighbours === undefined ? {} : { neighbours }),
      mentions,
      dates: dates.map((date): DateMention => ({ id: ids.make('t', id, date.start, date.end), article: id, ...date })),
      quantities: found.filter((quantity) => !rejected.has(quantity)),
      found,
      contradictory: inferred?.contradiction ?? false,
      rows: rows.map((row) => ({ article: id, ...row })),
    }
  })
}

function inferredDays({ id }: Article, { earliest, latest, evidence, neighbours = [] }: NonNullable<Annotations['inferred']>): Article['published'] {
  return { kind: 'inferred', earliest, latest, evidence: [...evidence.map((span) => ({ article: id, ...span })), ...neighbours] }
}
