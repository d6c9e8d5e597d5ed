import type { Article, DateMention, Quantity } from '../../bundle/schema.ts'
import type { Sentence } from '../segment/index.ts'
import type { EntityMention } from '../annotate/types.ts'

/** An article with all that the annotators found in it: what merging works on. */
export interface AnnotatedArticle {
  article: Article
  sentences: readonly Sentence[]
  quantities: Quantity[]
  dates: readonly DateMention[]
  mentions: readonly EntityMention[]
}
