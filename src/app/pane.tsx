import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from './error-boundary.tsx'

/** A part of the page in the place of the figures, which loads when it is asked for: "The ledger". */
export function Pane({ part, children }: { part: string; children: ReactNode }): ReactNode {
  return (
    <div className="min-w-0 desk:min-h-0">
      <ErrorBoundary part={part}>
        <Suspense fallback={<p role="status" className="p-4 text-sm text-muted">{`Loading ${part.slice(0, 1).toLowerCase()}${part.slice(1)}…`}</p>}>{children}</Suspense>
      </ErrorBoundary>
    </div>
  )
}
