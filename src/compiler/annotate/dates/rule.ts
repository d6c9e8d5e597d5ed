import type { DateMention } from '../../../bundle/schema.ts'
import type { Frame } from './frame.ts'
import type { Match } from './match.ts'
import type { Period } from './period.ts'

/** What a rule makes of its match. Without `from` and `to` (token indices) it is the whole match. */
export interface Reading extends Period {
  type: DateMention['type']
  from?: number
  to?: number
  /** Told only to compare with ("from 3% a year earlier"): what follows does not count from here. */
  aside?: true
  /** A day told with its weekday: weekdays that follow may count from it. */
  named?: true
  /** "T10:00": a time of a day that other words tell; see join-times.ts. */
  clock?: string
  /** "overnight": the night into the day that the words tell, where it is over. */
  overnight?: true
}

export interface Rule {
  name: string
  /** Words and classes, of which every match holds one: without them the pattern is not tried. */
  anchor: string
  /** Over tokens; see grammar.ts. */
  pattern: string
  /** null: not a time after all, and shorter matches get their turn. */
  read(match: Match, frame: Frame): Reading | readonly Reading[] | null
}

export const date = (period: Period): Reading => ({ type: 'date', ...period })
