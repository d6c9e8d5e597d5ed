import type { Day } from '../lib/days.ts'

/** What the reader asked for. It lives in the URL and nowhere else. */
export interface Filters {
  /** Any of these; empty is all. */
  topics: readonly string[]
  from: Day | null
  to: Day | null
  q: string
  /** Undated reports, figures and events are kept beside the time axis unless switched off. */
  undated: boolean
}

export const NO_FILTERS: Filters = { topics: [], from: null, to: null, q: '', undated: true }
