import { useEffect, useRef, type ReactNode } from 'react'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { comparedClaims } from '../../select/compare.ts'
import { Button } from '../../ui/button.tsx'
import { useFocusNearby } from '../../ui/use-focus-nearby.ts'
import { ComparedCard } from './compared-card.tsx'

export interface CompareProps {
  pins: readonly string[]
  index: BundleIndex
  onOpenQuantity: (quantityId: string) => void
  onUnpin: (claimId: string) => void
  onClear: () => void
  onClose: () => void
  scroll: 'pane' | 'page'
  /** The same figures drawn. */
  charts: ReactNode
}

/** The pinned figures and the sentences that say them, side by side: no mean, no choice between them. */
export function Compare({ pins, index, onOpenQuantity, onUnpin, onClear, onClose, scroll, charts }: CompareProps): ReactNode {
  const claims = comparedClaims(pins, index)
  const heading = useRef<HTMLHeadingElement>(null)
  const nearby = useFocusNearby<HTMLUListElement>(() => heading.current)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-label="Comparison" className={scroll === 'pane' ? 'flex h-full flex-col' : ''}>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2">
        <h2 ref={heading} tabIndex={-1} className="font-semibold outline-none">
          Side by side
        </h2>
        <p role="status" className="mr-auto text-sm text-muted">
          {claims.length === 1 ? '1 figure; pin another to compare it with' : `${claims.length} figures, as their sources say them`}
        </p>
        {claims.length > 0 && (
          <Button look="quiet" onClick={onClear}>
            Clear all
          </Button>
        )}
        <Button onClick={onClose}>Back to the charts</Button>
      </header>
      {claims.length === 0 ? (
        <p className="p-4 text-muted">
          Nothing is pinned. Pin figures beside the key figures, in a chart’s table, or with the key P on a mark of a chart.
        </p>
      ) : (
        <div className={scroll === 'pane' ? 'min-h-0 grow overflow-auto p-4' : 'p-4'} tabIndex={0} role="group" aria-label="Pinned figures side by side">
          {charts}
          <ul
            {...nearby}
            aria-label="What each figure says"
            className="grid grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] gap-x-3"
          >
            {claims.map((compared) => (
              <ComparedCard key={compared.claim.id} compared={compared} onOpenQuantity={onOpenQuantity} onUnpin={onUnpin} />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
