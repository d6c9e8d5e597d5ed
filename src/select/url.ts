import { dayOf, partsOf } from '../lib/days.ts'
import { NO_FILTERS, type Filters } from './filters.ts'

/** What the main area shows. */
export type Main = 'figures' | 'ledger'

/** Everything that a link restores: the filters and what is open. */
export interface View {
  filters: Filters
  main: Main
  /** The open report. */
  article: string | null
  /** What in it is shown with its sentence: a quantity's id, or a place as `markOfSpan` writes it. */
  mark: string | null
}

export const VIEW_KEYS = ['topic', 'from', 'to', 'q', 'undated', 'view', 'article', 'mark'] as const
export type ViewKey = (typeof VIEW_KEYS)[number]
/** The query string's values; null is absent, which is the default. */
export type RawView = Record<ViewKey, string | null>

export const EMPTY_VIEW: View = { filters: NO_FILTERS, main: 'figures', article: null, mark: null }

export interface ParsedView {
  view: View
  /** What was in the link and says nothing; shown to the reader, never thrown. */
  ignored: { key: ViewKey; value: string }[]
}

export function parseView(raw: RawView): ParsedView {
  const ignored: ParsedView['ignored'] = []
  const day = (key: 'from' | 'to'): string | null => {
    const value = raw[key]
    if (value === null || isDay(value)) return value
    ignored.push({ key, value })
    return null
  }
  const filters: Filters = {
    topics: raw.topic === null ? [] : splitList(raw.topic),
    from: day('from'),
    to: day('to'),
    q: raw.q ?? '',
    undated: raw.undated !== '0',
  }
  if (raw.undated !== null && raw.undated !== '0' && raw.undated !== '1') ignored.push({ key: 'undated', value: raw.undated })
  if (raw.view !== null && raw.view !== 'ledger') ignored.push({ key: 'view', value: raw.view })
  const main = raw.view === 'ledger' ? 'ledger' : 'figures'
  return { view: { filters, main, article: nonEmpty(raw.article), mark: nonEmpty(raw.mark) }, ignored }
}

export function rawView({ filters, main, article, mark }: View): RawView {
  return {
    topic: filters.topics.length === 0 ? null : joinList(filters.topics),
    from: filters.from,
    to: filters.to,
    q: filters.q === '' ? null : filters.q,
    undated: filters.undated ? null : '0',
    view: main === 'figures' ? null : main,
    article,
    mark,
  }
}

/** A query string, with or without its question mark; keys of others are left alone. */
export function viewFromQuery(query: string): ParsedView {
  const params = new URLSearchParams(query)
  return parseView({
    topic: params.get('topic'),
    from: params.get('from'),
    to: params.get('to'),
    q: params.get('q'),
    undated: params.get('undated'),
    view: params.get('view'),
    article: params.get('article'),
    mark: params.get('mark'),
  })
}

/** "?topic=a,b&undated=0", or "" when nothing is asked. */
export function queryOfView(view: View): string {
  const raw = rawView(view)
  const pairs = VIEW_KEYS.flatMap((key) => {
    const value = raw[key]
    return value === null ? [] : [`${key}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%20', '+')}`]
  })
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  return dayOf(...partsOf(value)) === value
}

function nonEmpty(value: string | null): string | null {
  return value === '' ? null : value
}

/** Commas part the items, so a comma inside one is written %2C. */
function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',')
}

function splitList(text: string): string[] {
  const items = text.split(',').filter((item) => item !== '')
  return [...new Set(items.map((item) => item.replaceAll('%2C', ',').replaceAll('%25', '%')))]
}
