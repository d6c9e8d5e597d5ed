import type { Article, DateMention, Quantity } from '../../bundle/schema.ts'
import type { Sentence } from '../segment/index.ts'
import type { House } from '../codebook/codebook.ts'
import type { EntityMention, Neighbours } from '../annotate/types.ts'

/** An article with all that the annotators found in it: what merging works on. */
export interface AnnotatedArticle {
  article: Article
  sentences: readonly Sentence[]
  /** How its publisher writes times, where the codebook says so. */
  house?: House | null
  /** When what the other reports of its file tell happened, where that was asked for. */
  neighbours?: Neighbours
  quantities: Quantity[]
  dates: readonly DateMention[]
  mentions: readonly EntityMention[]
}
