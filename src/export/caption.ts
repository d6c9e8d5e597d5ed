import type { Article } from '../bundle/schema.ts'
import type { Selection } from '../select/apply.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import type { ChartFigure } from '../select/chart-figure.ts'
import { markNotes } from '../select/chart-notes.ts'
import { countedOverview, OVERVIEW_TITLE, type Overview } from '../select/chart-overview.ts'
import { countedFigures, fullTitle, type SeriesChart } from '../select/chart-series.ts'
import { countedReports, type TopicsChart } from '../select/chart-topics.ts'
import { countedWho, WHO_TITLE, type WhoChart } from '../select/chart-who.ts'
import { disputesAmong, sideLine } from '../select/claim-sources.ts'
import { correctionLine } from '../select/correction-words.ts'
import { correctionsOfDate } from '../select/corrections.ts'
import { isGrouped } from '../select/figure-group.ts'
import { describeFilters } from '../select/describe-filters.ts'
import { formatDay } from '../select/format-bounds.ts'
import { sourceLine } from '../select/provenance.ts'
import { sourceOf } from '../select/source-of.ts'

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
  return {
    title: fullTitle(chart),
    scope: [describeFilters(selection.filters, selection.index), countedFigures(chart)],
    notes: [notesFor(chart), ...doubtNotes(chart.figures, selection.index)],
    sources: sourceLines(articlesOf(chart.figures), selection),
    origin: originLines(context),
  }
}

/** Of the bars along time, and of the heat map, which is called otherwise. */
export function topicsCaption(chart: TopicsChart, selection: Selection, context: ExportContext, title = `Reports over time by topic, reports a ${chart.bin}`): Caption {
  return {
    title,
    scope: [describeFilters(selection.filters, selection.index), countedReports(chart)],
    notes: ['A report with several topics counts in each. A report without a day stands in the column beside the time axis.', ...dateNotes(selection.articles, selection.index)],
    sources: documentLines(selection),
    origin: originLines(context),
  }
}

export function overviewCaption(chart: Overview, selection: Selection, context: ExportContext): Caption {
  const figures = chart.panels.flatMap(({ chart: { figures } }) => figures)
  return {
    title: OVERVIEW_TITLE,
    scope: [describeFilters(selection.filters, selection.index), countedOverview(chart)],
    notes: [`Each series stands at its own scale; below its title, its latest figure (done before planned), else its largest. ${notesFor({ figures })}`, ...doubtNotes(figures, selection.index)],
    sources: sourceLines(articlesOf(figures), selection),
    origin: originLines(context),
  }
}

export function whoCaption(chart: WhoChart, selection: Selection, context: ExportContext): Caption {
  const figures = chart.rows.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures))
  return {
    title: `${WHO_TITLE}, figures by measure and speaker`,
    scope: [describeFilters(selection.filters, selection.index), countedWho(chart)],
    notes: ['A figure that two speakers give stands under both. Figures are written out, not drawn to scale.', ...doubtNotes(figures, selection.index)],
    sources: sourceLines(articlesOf(figures), selection),
    origin: originLines(context),
  }
}

function articlesOf(figures: readonly ChartFigure[]): Article[] {
  return figures.flatMap(({ mentions }) => mentions.map(({ article }) => article))
}

export function originLines({ link, bundleHash, exportDay }: ExportContext): string[] {
  return [...(link === '' ? [] : [link]), `Tallywire, bundle ${bundleHash.slice(0, 12)}, exported ${formatDay(exportDay)}`]
}

function notesFor({ figures }: Pick<SeriesChart, 'figures'>): string {
  const has = (qualifier: string): boolean => figures.some(({ claim }) => claim.qualifier === qualifier)
  const grouped = isGrouped(figures)
  const notes = [
    grouped ? 'A circle stands for as many figures as it says; the CSV lists them.' : '',
    has('range') ? 'Ranges are drawn as stated, without a midpoint.' : '',
    has('approximate') ? 'Approximate figures are the source’s own estimates.' : '',
    has('at-least') || has('at-most') ? 'An arrow points to where the true figure may lie.' : '',
    ...markNotes(figures),
    undatedNote(figures),
  ]
  return notes.filter((note) => note !== '').join(' ') || 'All figures are drawn as stated.'
}

function undatedNote(figures: SeriesChart['figures']): string {
  const undated = figures.filter((figure) => figure.undated).length
  if (undated === 0) return ''
  return undated < figures.length ? 'Undated figures stand beside the time axis.' : 'No figure has both a first and a last day, so there is no time axis.'
}

/** A large corpus disputes thousands; an image tells the first, and how many more there are. */
const MOST_DISPUTES = 8
const MOST_SIDES = 8

/** Of every image that shows figures: who says what of a disputed one, never a mean of them; and what a hand changed, in words. */
function doubtNotes(figures: readonly ChartFigure[], index: BundleIndex): string[] {
  const disputes = disputesAmong(figures.map(({ claim }) => claim), index)
  const told = disputes.slice(0, MOST_DISPUTES).map((sides) => `Disputed. ${sides.slice(0, MOST_SIDES).map(sideLine).join('; ')}${andMore(sides.length - MOST_SIDES)}.`)
  const rest = disputes.slice(MOST_DISPUTES).reduce((sum, sides) => sum + sides.length, 0)
  const corrections = figures.flatMap((figure) => figure.corrections.map((item) => `${figure.words}: ${correctionLine(item)}`))
  return [...told, ...(rest === 0 ? [] : [`${rest} more disputed figures: see the CSV.`]), ...new Set(corrections)]
}

function andMore(count: number): string {
  return count > 0 ? `; and ${count} more` : ''
}

/** Of an image that shows reports or events by their days. */
export function dateNotes(articles: readonly Article[], { bundle }: BundleIndex): string[] {
  return [...new Set(articles.flatMap(({ id, headline }) => correctionsOfDate(id, bundle).map((item) => `“${headline}”: ${correctionLine(item)}`)))]
}

function sourceLines(articles: readonly Article[], { index }: Selection): string[] {
  // Two reports of one headline and day read the same here; the CSV tells them apart.
  const lines = [...new Set(articles.map((article) => sourceLine(article, index)))]
  const more = lines.length - MOST_SOURCES
  // A line that says "one more" is as long as the one that it leaves out.
  return more > 1 ? [...lines.slice(0, MOST_SOURCES), `+${more} more in the CSV`] : lines
}

/** Reports are many: named by where they stand. */
export function documentLines({ articles, index }: Pick<Selection, 'articles' | 'index'>): string[] {
  const counts = new Map<string, number>()
  for (const article of articles) counts.set(sourceOf(article, index), (counts.get(sourceOf(article, index)) ?? 0) + 1)
  return [...counts].map(([source, count]) => `${source}, ${count} ${count === 1 ? 'report' : 'reports'}`)
}
