import type { Article } from '../../bundle/schema.ts'
import type { DayBounds } from '../../lib/bounds.ts'
import type { Message } from '../diagnostics.ts'

/** One report as a reader finds it; offsets index the decoded file. */
export interface ReadArticle {
  start: number
  end: number
  /** The title, where the format has one. */
  title: { start: number; end: number } | null
  truncated: boolean
  published: { kind: Exclude<Article['published']['kind'], 'inferred'> } & DayBounds
}

export interface ReadResult {
  articles: ReadArticle[]
  problems: { message: Message; offset: number }[]
}

/** A seed format: one file beside this one. */
export interface SeedFormat {
  id: string
  /** What its marks are, for messages. */
  markedBy: string
  /** Where the format's own marks stand in the text, in order; with none it is not this format. */
  marks(text: string): readonly number[]
  read(text: string): ReadResult
}
