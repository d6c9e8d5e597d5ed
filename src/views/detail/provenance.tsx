import type { ReactNode } from 'react'
import type { Article } from '../../bundle/schema.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { evidenceText, publishedSentence } from '../../select/provenance.ts'

/** Where the text comes from, to the character, and how its date is known. */
export function Provenance({ article, index }: { article: Article; index: BundleIndex }): ReactNode {
  const document = index.documents.get(article.document)
  const { evidence } = article.published
  return (
    <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-[0.8125rem] [&>dt]:text-muted">
      <dt>Published</dt>
      <dd>{publishedSentence(article)}</dd>
      {evidence.length > 0 && (
        <>
          <dt>Evidence</dt>
          <dd>{evidence.map((item) => evidenceText(item, article, index)).join('; ')}</dd>
        </>
      )}
      <dt>Publisher</dt>
      <dd>{document?.publisher ?? 'not known'}</dd>
      <dt>Document</dt>
      <dd className="wrap-anywhere">
        {document?.file}
        <span className="text-muted">{`, characters ${article.start.toLocaleString('en-GB')}–${article.end.toLocaleString('en-GB')}`}</span>
      </dd>
    </dl>
  )
}
