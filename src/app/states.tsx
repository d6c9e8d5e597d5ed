import type { ReactNode } from 'react'
import type { Diagnostic } from '../bundle/schema.ts'
import { Button } from '../ui/button.tsx'
import { DiagnosticList } from './build-notes.tsx'

export function ChartsLoading(): ReactNode {
  return (
    <div role="status" aria-label="Loading the charts" className="grid gap-4 p-4 sm:grid-cols-2">
      {Array.from({ length: 4 }, (_, at) => (
        <div key={at} className="h-56 animate-pulse rounded-sm bg-sunken" />
      ))}
    </div>
  )
}

export function Failed({ message, retrying, onRetry }: { message: string; retrying: boolean; onRetry: () => void }): ReactNode {
  return (
    <Message title="The figures could not be loaded">
      <p>{message}</p>
      <p className="mt-2 text-muted">Check the connection and try again. If the page was just published, its data may still be on the way.</p>
      <Button look="strong" className="mt-4" disabled={retrying} onClick={onRetry}>
        {retrying ? 'Trying…' : 'Try again'}
      </Button>
    </Message>
  )
}

export function WrongVersion({ found, expected, onRetry }: { found: unknown; expected: number; onRetry: () => void }): ReactNode {
  return (
    <Message title="This page and its data don’t belong together">
      <p>{`The data is in version ${JSON.stringify(found)}; this page reads version ${expected}.`}</p>
      <p className="mt-2 text-muted">Reload the page. If that does not help, page and data have to be built again together.</p>
      <Button look="strong" className="mt-4" onClick={onRetry}>
        Load the data again
      </Button>
    </Message>
  )
}

export function Malformed({ at, message, onRetry }: { at: string; message: string; onRetry: () => void }): ReactNode {
  return (
    <Message title="The data is damaged">
      <p>
        At <code className="rounded-xs bg-sunken px-1">{at}</code>: {message}
      </p>
      <p className="mt-2 text-muted">No figure is shown rather than a wrong one. Load it again, or build it again.</p>
      <Button look="strong" className="mt-4" onClick={onRetry}>
        Load the data again
      </Button>
    </Message>
  )
}

export function EmptyCorpus({ diagnostics }: { diagnostics: readonly Diagnostic[] }): ReactNode {
  return (
    <Message title="There are no reports yet">
      <p>
        Put text files into <code className="rounded-xs bg-sunken px-1">seeds/</code> and build again; the page then shows their figures.
      </p>
      <DiagnosticList diagnostics={diagnostics} />
    </Message>
  )
}

function Message({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <main className="mx-auto max-w-xl px-4 py-24">
      <p className="text-sm font-semibold text-accent">Tallywire</p>
      <h1 className="mt-1 mb-3 text-2xl font-semibold">{title}</h1>
      {children}
    </main>
  )
}

/** As high as the timeline will be, or nearly: nothing jumps when it comes. */
export function TimelineLoading(): ReactNode {
  return (
    <p role="status" className="min-h-96 px-4 py-2 text-sm text-muted desk:min-h-56">
      Loading the timeline…
    </p>
  )
}
