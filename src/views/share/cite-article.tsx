import { useMemo, useState, type ReactNode } from 'react'
import type { Article } from '../../bundle/schema.ts'
import { citationsOf, type Citation } from '../../export/citations.ts'
import { copyText } from '../../export/clipboard.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { Button } from '../../ui/button.tsx'

export interface CiteArticleProps {
  article: Article
  index: BundleIndex
}

/** A report cited in each style, with a button that copies it. */
export function CiteArticle({ article, index }: CiteArticleProps): ReactNode {
  const citations = useMemo(() => citationsOf(article, index), [article, index])
  const [said, setSaid] = useState('')
  const copy = async ({ style, text, file }: Citation): Promise<void> => setSaid(await copyText(text, `${style} copied`, file))
  return (
    <div className="space-y-3">
      {citations.map((citation) => (
        <section key={citation.style} aria-label={citation.style}>
          <header className="flex items-center justify-between gap-2">
            <h4 className="font-semibold">{citation.style}</h4>
            <Button aria-label={`Copy ${citation.style}`} onClick={() => void copy(citation)}>
              Copy
            </Button>
          </header>
          {citation.code ? (
            <pre tabIndex={0} aria-label={`${citation.style} text`} role="group" className="mt-1 max-h-40 overflow-auto rounded-sm bg-sunken p-2 font-mono text-xs">
              {citation.text}
            </pre>
          ) : (
            <p className="mt-1 wrap-anywhere">{citation.text}</p>
          )}
        </section>
      ))}
      <p role="status" className="min-h-5 text-[0.8125rem] wrap-anywhere text-muted">
        {said}
      </p>
    </div>
  )
}
