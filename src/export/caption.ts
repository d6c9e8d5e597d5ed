import type { Article } from '../bundle/schema.ts'
import type { Selection } from '../select/apply.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { countedFigures, disputesIn, fullTitle, type SeriesChart } from '../select/chart-series.ts'
import type { TopicsChart } from '../select/chart-topics.ts'
import { sideLine } from '../select/claim-sources.ts'
import { correctionLine } from '../select/correction-words.ts'
import { describeFilters } from '../select/describe-filters.ts'
import { formatDay } from '../select/format-bounds.ts'
import { sourceLine, sourceOf } from '../select/provenance.ts'

/** The words around an exported chart. */
export interface Caption {
  title: string
  /** The filters in words; what is shown of what there is. */
  scope: readonly string[]
  notes: readonly string[]
  /** Publisher or file, headline, date: one each. */
  sources: readonly string[]
  /** The link that reopens the view; the bundle and the day of export. */
  origin: readonly string[]
}

/** What only the page knows at the moment of export. */
export interface ExportContext {
  /** Reopens the view; "" where nobody knows the page's address and nothing is filtered. */
  link: string
  /** SHA-256 of the bundle, in hex. */
  bundleHash: string
  /** ISO day. */
  exportDay: string
}

/** More than these are counted, and named in the CSV. */
const MOST_SOURCES = 8

export function seriesCaption(chart: SeriesChart, selection: Selection, context: ExportContext): Caption {
  const articles = chart.figures.flatMap(({ mentions }) => mentions.map(({ article }) => article))
  return {
    title: fullTitle(chart),
    scope: [describeFilters(selection.filters, selection.index), countedFigures(chart)],
    notes: [notesFor(chart), ...disputeNotes(chart, selection.index), ...correctionNotes(chart)],
    sources: sourceLines(articles, selection),
    origin: originLines(context),
  }
}

export function topicsCaption(chart: TopicsChart, selection: Selection, context: ExportContext): Caption {
  return {
    title: `Reports over time by topic, reports a ${chart.bin}`,
    scope: [describeFilters(selection.filters, selection.index), `${chart.articles} reports; ${chart.undated} of them undated`],
    notes: ['A report with several topics counts in each. A report without a day stands in the column beside the time axis.'],
    sources: documentLines(selection),
    origin: originLines(context),
  }
}

export function originLines({ link, bundleHash, exportDay }: ExportContext): string[] {
  return [...(link === '' ? [] : [link]), `Tallywire, bundle ${bundleHash.slice(0, 12)}, exported ${formatDay(exportDay)}`]
}

function notesFor({ figures }: SeriesChart): string {
  const has = (qualifier: string): boolean => figures.some(({ claim }) => claim.qualifier === qualifier)
  const notes = [
    has('range') ? 'Ranges are drawn as stated, without a midpoint.' : '',
    has('approximate') ? 'Approximate figures are the source’s own estimates.' : '',
    has('at-least') || has('at-most') ? 'An arrow points to where the true figure may lie.' : '',
    figures.some(({ claim: { asOf } }) => asOf.earliest !== asOf.latest) ? 'A soft band covers the days that a figure may be of.' : '',
    figures.some(({ carriesOut }) => carriesOut !== null) ? 'A dashed arrow leads from a plan to the report that it was carried out.' : '',
    figures.some(({ disputes }) => disputes.length > 0) ? 'A dotted line joins figures that can’t both be true.' : '',
    figures.some(({ undated }) => undated) ? 'Undated figures stand beside the time axis.' : '',
  ]
  return notes.filter((note) => note !== '').join(' ') || 'All figures are drawn as stated.'
}

/** Who says what of a disputed figure, never a mean of them. */
function disputeNotes(chart: SeriesChart, index: BundleIndex): string[] {
  return disputesIn(chart, index).map((sides) => `Disputed. ${sides.map(sideLine).join('; ')}.`)
}

/** Every correction in words: an image must not hide that a hand changed it. */
function correctionNotes({ figures }: SeriesChart): string[] {
  return [...new Set(figures.flatMap(({ words, corrections }) => corrections.map((item) => `${words}: ${correctionLine(item)}`)))]
}

function sourceLines(articles: readonly Article[], { index }: Selection): string[] {
  const lines = [...new Set(articles)].map((article) => sourceLine(article, index))
  const more = lines.length - MOST_SOURCES
  return more > 0 ? [...lines.slice(0, MOST_SOURCES), `+${more} more in the CSV`] : lines
}

/** Reports are many: named by where they stand. */
export function documentLines({ articles, index }: Pick<Selection, 'articles' | 'index'>): string[] {
  const counts = new Map<string, number>()
  for (const article of articles) counts.set(sourceOf(article, index), (counts.get(sourceOf(article, index)) ?? 0) + 1)
  return [...counts].map(([source, count]) => `${source}, ${count} ${count === 1 ? 'report' : 'reports'}`)
}
