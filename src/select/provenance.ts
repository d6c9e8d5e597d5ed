import { hasText } from '../bundle/late-text.ts'
import type { Article, Evidence, TimelineEvent } from '../bundle/schema.ts'
import { isUndated } from '../lib/bounds.ts'
import { assertNever } from '../lib/assert-never.ts'
import type { BundleIndex } from './bundle-index.ts'
import { correctionLine } from './correction-words.ts'
import { formatBounds } from './format-bounds.ts'
import { countedReportsOf } from './kept-reports.ts'
import { sourceOf } from './source-of.ts'
import { speakerName } from './speaker-name.ts'

/** When a report was published and how that is known, in a sentence. */
export function publishedSentence({ id, published }: Article): string {
  const days = formatBounds(published)
  switch (published.kind) {
    case 'stated':
      return `Published ${days}, ${isDatedByHand(published) ? 'as stated by hand' : 'as the source states'}`
    case 'inferred':
      return `${isUndated(published) ? 'Undated: published' : 'Published'} ${days}, inferred from what ${published.evidence.some((evidence) => isOther(evidence, id)) ? 'it and other reports say' : 'the text says'}`
    case 'unknown':
      return 'Undated: the source gives no date, and nothing in the text bounds it'
    default:
      return assertNever(published.kind)
  }
}

/** What the date of a report rests on: its own words, another report with its day, or an analyst's correction. */
export function evidenceText(evidence: Evidence, { id }: Article, index: BundleIndex): string {
  if ('correction' in evidence) {
    const correction = index.bundle.corrections.find(({ id: other }) => other === evidence.correction)
    return correction === undefined ? '' : correctionLine(correction)
  }
  const article = index.articles.get(evidence.article)
  if (article === undefined) return ''
  const quote = `“${hasText(article) ? article.text.slice(evidence.start, evidence.end) : article.headline}”`
  return isOther(evidence, id) ? `${quote} (${formatBounds(article.published)})` : quote
}

/** An analyst states the day, which is not the source's word for it. */
export function isDatedByHand({ evidence }: Article['published']): boolean {
  return evidence.some((item) => 'correction' in item)
}

/** How the day is known, in a word for machines. */
export function dayKnown(published: Article['published']): Article['published']['kind'] | 'by-hand' {
  return isDatedByHand(published) ? 'by-hand' : published.kind
}

function isOther(evidence: Evidence, id: string): boolean {
  return 'article' in evidence && evidence.article !== id
}

/** "Depot Daily, “Ten trucks left”, 16 June 2025", as images, packs and prints name a source; of no known publisher, the file last. */
export function sourceLine(article: Article, index: Pick<BundleIndex, 'documents'>): string {
  const parts = [`“${article.headline.replace(/\.([”’"]?)$/, '$1')}”`, publishedWhen(article)]
  const source = sourceOf(article, index)
  const isPublisher = index.documents.get(article.document)?.publisher != null
  return (isPublisher ? [source, ...parts] : [...parts, source]).join(', ')
}

/** The day in short, and none as if the source stated it that it does not: "16 June 2025 (inferred)", "16 June 2025 (stated by hand)", "undated (on or before 10 October 2025)". */
function publishedWhen({ published }: Article): string {
  const known = formatBounds(published)
  if (isUndated(published)) return known === 'undated' ? known : `undated (${known})`
  if (isDatedByHand(published)) return `${known} (stated by hand)`
  return published.kind === 'inferred' ? `${known} (inferred)` : known
}

/** Who said it, by name; the text's own words where the codebook does not know them. */
export function originNames({ origins }: { origins: readonly string[] }, index: BundleIndex): string[] {
  return origins.map((origin) => speakerName(origin, index))
}

/** Who says that it is not so, likewise. */
export function denierNames({ deniers }: { deniers: readonly string[] }, index: BundleIndex): string[] {
  return deniers.map((denier) => speakerName(denier, index))
}

/** When it happened, and apart from that when and by whom it was reported. */
export interface EventDetails {
  /** "17 June 2025", "day not told" where only the reports have days, "day not known" */
  happened: string
  /** "17 June 2025", "on or before 10 October 2025 (inferred)", "on 3 days" */
  reported: string
  /** The day it happened and the day it was reported are one and the same. */
  isSameDay: boolean
  /** Every report was written before it. */
  isAhead: boolean
  /** What the reports only mention, in a word: "background", or "ahead" of them all. */
  mentionedAs: 'ahead' | 'background' | null
  /** Headlines of the reports, where there are several. */
  titles: readonly string[]
  sources: string
}

/** It lies after the report, or is what the report's own day is inferred from: "are set to meet at the summit". */
function isToCome({ earliest, latest }: TimelineEvent, published: Article['published']): boolean {
  if (earliest === null || published.latest === null) return false
  if (published.latest < earliest) return true
  return published.kind === 'inferred' && earliest !== latest && published.latest === latest && (published.earliest === null || published.earliest < earliest)
}

/** Every report was written before it. */
export function isAheadOfAll(event: TimelineEvent, { articles }: Pick<BundleIndex, 'articles'>): boolean {
  return event.articles.every((id) => {
    const article = articles.get(id)
    return article === undefined || isToCome(event, article.published)
  })
}

/** `kept` are the reports that the filters keep; null where all count. */
export function eventDetails(event: TimelineEvent, index: BundleIndex, kept: ReadonlySet<string> | null = null): EventDetails {
  const articles = event.articles.flatMap((id) => index.articles.get(id) ?? [])
  const days = [...new Set(articles.map(({ published }) => formatBounds(published)))]
  const inferred = articles.some(({ published }) => published.kind === 'inferred') ? ' (inferred)' : ''
  const happened = event.untold ? 'day not told' : event.earliest === null && event.latest === null ? 'day not known' : formatBounds(event)
  const isAhead = isAheadOfAll(event, index)
  const publishers = [...new Set(articles.map((article) => sourceOf(article, index)))]
  return {
    happened,
    reported: (days.length <= 2 ? days.join(' and ') : `on ${days.length} days`) + inferred,
    isSameDay: days.length === 1 && days[0] === happened,
    isAhead,
    mentionedAs: !event.mentioned ? null : isAhead ? 'ahead' : 'background',
    titles: articles.length < 2 ? [] : articles.map(({ headline }) => headline),
    sources: `${countedReportsOf(event, kept)}: ${publishers.join(', ')}`,
  }
}

/** "Ahead: election on 5 May", "Background: the depot was built" */
export function eventTitle(event: TimelineEvent, index: BundleIndex): string {
  const { mentionedAs } = eventDetails(event, index)
  return mentionedAs === null ? event.title : `${WORDS[mentionedAs]}: ${event.title}`
}

const WORDS = { ahead: 'Ahead', background: 'Background' } as const
