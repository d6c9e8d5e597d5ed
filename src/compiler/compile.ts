import { BUNDLE_VERSION, type Bundle, type Diagnostic } from '../bundle/schema.ts'
import { LineIndex } from '../lib/line-index.ts'
import { annotateSeeds, type AnnotatedSeedArticle, type AnnotatedSeeds, type CompileInput, type ReadDocument } from './annotated-seeds.ts'
import { buildAudit } from './audit.ts'
import { checkBundle } from './check/index.ts'
import type { Codebook } from './codebook/codebook.ts'
import type { LoadedCodebook } from './codebook/load.ts'
import { locate, messages } from './diagnostics.ts'
import { IdMaker } from './ids.ts'
import { withoutBackReferences } from './merge/claims/back-references.ts'
import { nameFates } from './merge/claims/fates.ts'
import { linkClaims } from './merge/claims/claim-links.ts'
import { mergeClaims } from './merge/claims/claims.ts'
import { neighboursOf } from './merge/stories/neighbours.ts'
import { markDuplicates } from './merge/stories/duplicates.ts'
import { buildEvents } from './merge/events/events.ts'
import { claimsWhere } from './merge/claims/claims-where.ts'
import { measureFinder } from './merge/claims/measure.ts'
import { occasionsOf } from './merge/stories/occasions.ts'
import { speakerNamer } from './merge/claims/bare-roles.ts'
import { otherSeries } from './merge/claims/other-series.ts'
import { buildSeries } from './merge/claims/series.ts'
import { differencesAmong } from './merge/claims/series-order.ts'
import { partsTold } from './merge/claims/told-parts.ts'
import { findStories, type Story } from './merge/stories/stories.ts'
import { boundUndatedReports } from './merge/stories/undated-reports.ts'
import { Wording } from './merge/claims/wording.ts'
import { isOfFiles, sourceOf } from './read/publisher.ts'

/**
 * Seeds and codebook to a bundle. Pure: the same input gives the same bytes. Nothing throws; all problems are in
 * `diagnostics`, and a bundle with an error among them is not to be published.
 *
 *   seeds ──1 read──▶ documents ──2 segment, 3 annotate──▶ articles ──4 merge──▶ claims, series, events ──5 check──▶ bundle
 */
export function compile(input: CompileInput): Bundle {
  // 1. to 3., and stories; once more where these tell of which year a file is
  let ids = new IdMaker()
  let told = tellStories(annotateSeeds(input, ids))
  const neighbours = neighboursOf(told.annotated, told.stories)
  if (neighbours.size > 0) {
    ids = new IdMaker()
    told = tellStories(annotateSeeds(input, ids, neighbours))
  }
  const { annotated, documents, book, at, corrections, codebookProblems, readProblems, stories } = told
  const articles = annotated.map(({ article }) => article)

  // 4. merge
  boundUndatedReports(annotated, stories)
  const occasions = occasionsOf(annotated, stories)
  const wording = new Wording(annotated)
  const merged = mergeClaims(withoutBackReferences(annotated), measureFinder(book.measures), occasions, wording, speakerNamer(annotated, book.entities, occasions), ids)
  const quantities = annotated.flatMap((report) => report.quantities)
  const { toldOnce, alwaysTold } = partsTold(merged, quantities, wording)
  linkClaims(merged, quantities, toldOnce, occasions, wording)
  const claims = merged.map(({ claim }) => claim)
  const ofAll = claimsWhere(quantities, (quantity) => wording.isOfAll(quantity))
  const noPoints = new Set([...alwaysTold, ...differencesAmong(quantities, (quantity) => wording.isDifference(quantity))])
  const series = [
    ...buildSeries(merged, book.measures, book.entities, noPoints, ofAll, ids),
    ...otherSeries(claims, quantities, (quantity) => wording.verbOf(quantity)?.lemma ?? null, new Set([...noPoints, ...claimsWhere(quantities, (quantity) => wording.isWhole(quantity))]), occasions.storyOf, ids),
  ]
  nameFates(merged, book.measures)
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
    // Of a corpus that is read in part, that says nothing.
    ...(readProblems.some(({ severity }) => severity === 'error') ? [] : unmatched(at, book, bundle)),
    ...checkBundle(bundle, documents),
  ]
  return bundle
}

function tellStories(seeds: AnnotatedSeeds): AnnotatedSeeds & { stories: Story[] } {
  markDuplicates(seeds.annotated.map(({ article }) => article))
  return { ...seeds, stories: findStories(seeds.annotated) }
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

/** One message for all measures, topics or sources that nothing matched, at the first of them: a codebook may serve more than one corpus. */
function unmatched(at: LoadedCodebook['at'], { measures, topics, sources }: Codebook, { series, articles, documents }: Bundle): Diagnostic[] {
  const measured = new Set(series.map(({ measure }) => measure))
  const told = new Set(articles.flatMap((article) => article.topics))
  const lists = [
    { at: 'measures', key: 'id', names: measures.map(({ id }) => (measured.has(id) ? null : id)), say: (ids: string[]) => messages.measuresUnmatched(ids, measures.length) },
    { at: 'topics', key: 'id', names: topics.map(({ id }) => (told.has(id) ? null : id)), say: (ids: string[]) => messages.topicsUnmatched(ids, topics.length) },
    {
      at: 'sources',
      key: 'files',
      names: sources.map(({ files }) => (files === undefined || files.includes('/') || documents.some(({ file }) => isOfFiles(file, files)) ? null : files)),
      say: messages.sourcesUnmatched,
    },
  ]
  return lists.flatMap(({ at: section, key, names, say }) => {
    const first = names.findIndex((name) => name !== null)
    return first < 0 ? [] : [at(say(names.flatMap((name) => name ?? [])), [section, first, key])]
  })
}
