import { isDay } from '../lib/days.ts'
import { FACETS, NO_FILTERS, type Facet, type Filters } from './filters.ts'
import { DISPOSITIONS, EMPTY_LEDGER, sortOf, sortText, type LedgerState } from './ledger-state.ts'

/** What the main area shows. */
const MAINS = ['figures', 'ledger', 'compare'] as const
export type Main = (typeof MAINS)[number]
export const SORTS = ['report', 'report-oldest', 'event', 'event-oldest', 'relevance'] as const
/** What the feed is sorted by. */
export type Sort = (typeof SORTS)[number]

/** Everything that a link restores: the filters and what is open. */
export interface View {
  filters: Filters
  main: Main
  sort: Sort
  /** The open report. */
  article: string | null
  /** What in it is shown with its sentence: a quantity's id, or a place as `markOfSpan` writes it. */
  mark: string | null
  /** Claims put side by side. */
  pin: readonly string[]
  /** Charts shown as tables, the timeline as a list. */
  tables: readonly string[]
  /** The days that the timeline shows; null is its home. */
  days: { from: string; to: string } | null
  /** The ledger's own filters and sorting. */
  ledger: LedgerState
  /** The one chart that is shown, without the page around it. */
  embed: string | null
}

/** What the query calls each facet. */
export const FACET_KEYS = { topics: 'topic', entities: 'entity', sources: 'source', kinds: 'kind', certainty: 'sure', speakers: 'said' } as const satisfies Record<Facet, string>
const OTHER_KEYS = [
  'from', 'to', 'q', 'dated', 'undated',
  'view', 'sort', 'article', 'mark', 'pin', 'table', 'days', 'embed',
  'ledger-q', 'ledger-kind', 'ledger-chart', 'ledger-sort',
] as const
type FacetKey = (typeof FACET_KEYS)[Facet]
export type ViewKey = FacetKey | (typeof OTHER_KEYS)[number]
export const VIEW_KEYS: readonly ViewKey[] = [...FACETS.map((facet) => FACET_KEYS[facet]), ...OTHER_KEYS]
/** The query string's values; null is absent, which is the default. */
export type RawView = Record<ViewKey, string | null>

export const EMPTY_VIEW: View = {
  filters: NO_FILTERS,
  main: 'figures',
  sort: 'report',
  article: null,
  mark: null,
  pin: [],
  tables: [],
  days: null,
  ledger: EMPTY_LEDGER,
  embed: null,
}

export interface ParsedView {
  view: View
  /** What was in the link and says nothing; shown to the reader, never thrown. */
  ignored: { key: ViewKey; value: string }[]
}

export function parseView(raw: RawView): ParsedView {
  const ignored: ParsedView['ignored'] = []
  /** The value as `read` understands it; what it does not is ignored, and said. */
  const value = <T>(key: ViewKey, read: (text: string) => T | undefined, fallback: T): T => {
    const text = raw[key]
    if (text === null) return fallback
    const found = read(text)
    if (found === undefined) ignored.push({ key, value: text })
    return found ?? fallback
  }
  const list = (key: ViewKey): string[] => value(key, splitList, [])
  const filters: Filters = {
    ...(Object.fromEntries(FACETS.map((facet) => [facet, list(FACET_KEYS[facet])])) as Record<Facet, string[]>),
    from: value('from', day, null),
    to: value('to', day, null),
    q: raw.q ?? '',
    dated: value('dated', flag, true),
    undated: value('undated', flag, true),
  }
  const view: View = {
    filters,
    main: value('view', oneOf(MAINS), 'figures'),
    sort: value('sort', oneOf(SORTS), 'report'),
    article: nonEmpty(raw.article),
    mark: nonEmpty(raw.mark),
    pin: list('pin'),
    tables: list('table'),
    days: value('days', stretch, null),
    ledger: {
      filters: { q: raw['ledger-q'] ?? '', disposition: value('ledger-kind', oneOf(DISPOSITIONS), null), chart: nonEmpty(raw['ledger-chart']) },
      sort: value('ledger-sort', sortOf, null),
    },
    embed: nonEmpty(raw.embed),
  }
  return { view, ignored }
}

export function rawView({ filters, main, sort, article, mark, pin, tables, days, ledger, embed }: View): RawView {
  return {
    ...(Object.fromEntries(FACETS.map((facet) => [FACET_KEYS[facet], joinList(filters[facet])])) as Record<FacetKey, string | null>),
    from: filters.from,
    to: filters.to,
    q: filters.q === '' ? null : filters.q,
    dated: filters.dated ? null : '0',
    undated: filters.undated ? null : '0',
    view: main === 'figures' ? null : main,
    sort: sort === 'report' ? null : sort,
    article,
    mark,
    pin: joinList(pin),
    table: joinList(tables),
    days: days === null ? null : `${days.from}..${days.to}`,
    'ledger-q': nonEmpty(ledger.filters.q),
    'ledger-kind': ledger.filters.disposition,
    'ledger-chart': ledger.filters.chart,
    'ledger-sort': sortText(ledger.sort),
    embed,
  }
}

/** A query string, with or without its question mark; keys of others are left alone. */
export function viewFromQuery(query: string): ParsedView {
  const params = new URLSearchParams(query)
  return parseView(Object.fromEntries(VIEW_KEYS.map((key) => [key, params.get(key)])) as RawView)
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

function day(text: string): string | undefined {
  return isDay(text) ? text : undefined
}

function stretch(text: string): View['days'] | undefined {
  const [from, to, ...rest] = text.split('..').map(day)
  return from !== undefined && to !== undefined && rest.length === 0 && from <= to ? { from, to } : undefined
}

function flag(text: string): boolean | undefined {
  return text === '0' ? false : text === '1' ? true : undefined
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T | undefined {
  return (text) => values.find((value) => value === text)
}

function nonEmpty(value: string | null): string | null {
  return value === '' ? null : value
}

/** Commas part the items, so a comma inside one is written %2C. */
function joinList(items: readonly string[]): string | null {
  if (items.length === 0) return null
  return items.map((item) => item.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',')
}

function splitList(text: string): string[] {
  const items = text.split(',').filter((item) => item !== '')
  return [...new Set(items.map((item) => item.replaceAll('%2C', ',').replaceAll('%25', '%')))]
}
