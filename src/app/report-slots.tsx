import { lazy, Suspense, type ReactNode } from 'react'
import type { Article, Quantity } from '../bundle/schema.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { correctionsOfDate, correctionsOfQuantity } from '../select/corrections.ts'
import { PanelButton } from '../ui/panel.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

const CorrectionNote = lazy(async () => ({ default: (await import('../views/corrections/index.ts')).CorrectionNote }))
const CorrectThis = lazy(async () => ({ default: (await import('../views/corrections/index.ts')).CorrectThis }))
const QuoteMenu = lazy(async () => ({ default: (await import('../views/share/index.ts')).QuoteMenu }))
/** By itself: the citation styles weigh more than all else that is shared. */
const CiteArticle = lazy(async () => ({ default: (await import('../views/share/cite-article.tsx')).CiteArticle }))
const Dispute = lazy(async () => ({ default: (await import('../views/corrections/index.ts')).Dispute }))

interface FigureSlotProps {
  quantity: Quantity
  index: BundleIndex
  hash: string
  onOpenQuantity: (id: string) => void
}

/** What the report panel adds to a chosen figure: who disputes it, what was corrected, and the way to correct it. */
export function FigureSlot({ quantity, index, hash, onOpenQuantity }: FigureSlotProps): ReactNode {
  const article = index.articles.get(quantity.article)
  return (
    <ErrorBoundary part="The corrections">
      <Suspense fallback={null}>
        {correctionsOfQuantity(quantity.id, index.bundle).map((correction) => (
          <CorrectionNote key={correction.id} correction={correction} />
        ))}
        <Dispute {...{ quantity, index, onOpenQuantity }} />
        {article !== undefined && (
          <div className="mt-1 -ml-2.5">
            <QuoteMenu key={`quote ${quantity.id}`} compiledFrom={hash} {...{ quantity, article, index }} />
          </div>
        )}
        {article !== undefined && <CorrectThis key={quantity.id} {...{ quantity, article, index }} />}
      </Suspense>
    </ErrorBoundary>
  )
}

/** What the report panel adds to a report's date. */
export function DateSlot({ article, index }: { article: Article; index: BundleIndex }): ReactNode {
  return (
    <ErrorBoundary part="The corrections">
      <Suspense fallback={null}>
        {correctionsOfDate(article.id, index.bundle).map((correction) => (
          <CorrectionNote key={correction.id} correction={correction} />
        ))}
        <CorrectThis quantity={null} {...{ article, index }} />
        <div className="mt-1 -ml-2.5">
          <PanelButton label="Cite" name="Cite this report" className="w-96">
            <Suspense fallback={<p role="status">Loading the styles…</p>}>
              <CiteArticle {...{ article, index }} />
            </Suspense>
          </PanelButton>
        </div>
      </Suspense>
    </ErrorBoundary>
  )
}
