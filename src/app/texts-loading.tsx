import type { ReactNode } from 'react'
import type { Parts } from '../ui/arrivals.ts'
import { Button } from '../ui/button.tsx'

/** What the status line says while the texts of a large corpus come; null once they are there. */
export function textsNotice({ done, of, failed }: Parts, searching: boolean): string | null {
  if (done === of) return null
  if (failed > 0) return `${failed} of ${of} parts of the texts could not be loaded; there the search knows only the headlines.`
  return `${searching ? 'Still searching: t' : 'T'}exts loaded: ${Math.floor((100 * done) / of)}%`
}

/** In place of a view that needs all texts. */
export function TextsLoading({ parts }: { parts: Parts }): ReactNode {
  const { done, of, failed, retry } = parts
  return (
    <div className="p-4 text-sm">
      <p role="status" className="text-muted">
        {failed === 0 ? 'Loading the texts…' : `${failed} of ${of} parts of the texts could not be loaded. Check the connection.`}
      </p>
      <progress value={done} max={of} aria-label="Texts loaded" className="mt-2 w-64 accent-accent" />
      {failed > 0 && (
        <Button look="strong" className="mt-2 block" onClick={retry}>
          Try again
        </Button>
      )}
    </div>
  )
}
