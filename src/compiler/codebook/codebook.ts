import type { Day } from '../../lib/days.ts'

/** What the corpus is about, as the analyst wrote it: data, validated. Terms match whole words, in any case and number. */
export interface Codebook {
  topics: readonly Topic[]
  measures: readonly Measure[]
  entities: readonly Entity[]
  calendar: readonly CalendarEntry[]
  sources: readonly Source[]
}

export interface Topic {
  id: string
  label: string
  terms: readonly string[]
}

/** level: how many at a time; flow: per period; cumulative: so far in all; occurrence: one happening, counted once. */
export type SeriesKind = 'level' | 'flow' | 'cumulative' | 'occurrence'

export interface Measure {
  id: string
  title: string
  kind: SeriesKind
  /** A unit of the bundle: 'count', 'percent', 'USD', 'tonne' … */
  unit: string
  /** Which periods the rate may have, 'none' for a figure without one; empty: the figure must have no `per`. */
  per: readonly string[]
  figures: readonly Figure[]
}

/** The ways to say one figure of a measure; mentions of one figure can be the same claim, of two figures never. */
export interface Figure {
  id: string
  match: readonly FigureMatch[]
}

export interface FigureMatch {
  /** Counted nouns, singular; each matches a counted phrase that ends with it. Empty: whatever is counted. */
  counted: readonly string[]
  /** The sentence must hold one of these (any inflection); the nearest measure wins. Empty: no condition. */
  with: readonly string[]
  /** The sentence must hold none of these. */
  without: readonly string[]
}

export interface Entity {
  id: string
  name: string
  type: 'country' | 'person' | 'organization' | 'place' | 'other'
  aliases: readonly string[]
  /** What the person is called by while in office; a second term is a second entry. */
  offices?: readonly Office[]
  /** Of a country or place: which currency a coin is there whose name others have, too ("won": "KPW"). */
  money?: Readonly<Record<string, string>> | undefined
}

export interface Office {
  /** As it stands before the name: "President". */
  title: string
  from: Day
  /** The last day; absent while the term lasts. */
  to?: Day | undefined
}

/** A named date or period: on one day or from-to; once a year; the day from which anniversaries count; or an era, by whose name years are counted. */
export interface CalendarEntry {
  id: string
  names: readonly string[]
  when:
    | { kind: 'period'; from: Day; to: Day }
    | { kind: 'yearly'; month: number; date: number }
    | { kind: 'founded'; day: Day }
    | { kind: 'era'; first: number }
}

export interface Source extends House {
  /** A glob over the seed file's name; absent where the reports of one agency are spread over files. */
  files?: string | undefined
  /** As the agency's datelines call it: "KCNA". */
  agency?: string | undefined
  publisher: string
}

/** How a publisher writes times. */
export interface House {
  /** The zone of clock times that name none: "Asia/Seoul", "+09:00". */
  zone?: string | undefined
  /** What the name of the report's own weekday means in a report of what happened: that very day (as most agencies write), or the one a week before. */
  weekday?: 'same-day' | 'week-before' | undefined
  /** How 3/4/2025 is meant, where the text itself does not tell. */
  numericDates?: 'day-first' | 'month-first' | undefined
  /** When what a report gives no day to happened: on that of the report, or on that or the one before, as where the morning tells of the day before. */
  undated?: 'same-day' | 'day-before' | undefined
}
