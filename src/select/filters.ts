import type { Day } from '../lib/days.ts'

/** What the reader asked for. It lives in the URL and nowhere else. Within a list any will do; the lists are joined by "and". */
export interface Filters {
  topics: readonly string[]
  entities: readonly string[]
  /** Publishers, or file names where none is known: see `sourceOf`. */
  sources: readonly string[]
  /** Measures of the codebook and, for what it does not name, the classes of `kindOf`. */
  kinds: readonly string[]
  /** How sure a figure is: see `suretiesOf`. */
  certainty: readonly string[]
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
  from: null,
  to: null,
  q: '',
  dated: true,
  undated: true,
}

/** The filters that are lists of values to choose from. */
export const FACETS = ['topics', 'entities', 'sources', 'kinds', 'certainty'] as const
export type Facet = (typeof FACETS)[number]
