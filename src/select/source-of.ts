import type { Article, SourceDocument } from '../bundle/schema.ts'

/** The publisher, or the file where none is known. */
export function sourceOf(article: Article, { documents }: { documents: ReadonlyMap<string, SourceDocument> }): string {
  const document = documents.get(article.document)
  return document?.publisher ?? document?.file ?? article.document
}
