import type { Day } from '../lib/days.ts'

/** What is asked of reports. Sources are publishers, or file names where none is known: see `sourceOf`. */
export const REPORT_FACETS = ['topics', 'entities', 'sources'] as const
/** What is asked of figures: measures of the codebook or, for what it does not name, the classes of `kindOf`; how sure they are, see `suretiesOf`; who says them, or `NOBODY`. */
export const FIGURE_FACETS = ['kinds', 'certainty', 'speakers'] as const
/** What no one is named for: the text says it itself. */
export const NOBODY = '-'
/** The filters that are lists of values to choose from. */
export const FACETS = [...REPORT_FACETS, ...FIGURE_FACETS] as const
export type ReportFacet = (typeof REPORT_FACETS)[number]
export type FigureFacet = (typeof FIGURE_FACETS)[number]
export type Facet = (typeof FACETS)[number]

/** What the reader asked for. It lives in the URL and nowhere else. Within a list any will do; the lists are joined by "and". */
export interface Filters extends Record<Facet, readonly string[]> {
  from: Day | null
  to: Day | null
  q: string
  /** What has a day is kept unless switched off. */
  dated: boolean
  /** Undated reports, figures and events are kept beside the time axis unless switched off. */
  undated: boolean
}

export const NO_FILTERS: Filters = {
  topics: [],
  entities: [],
  sources: [],
  kinds: [],
  certainty: [],
  speakers: [],
  from: null,
  to: null,
  q: '',
  dated: true,
  undated: true,
}
