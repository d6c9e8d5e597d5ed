import type { ReactNode } from 'react'
import type { MarkQualifier, MarkStatus } from './chart-marks.ts'
import { CertaintyMark } from './marks.tsx'

/** One of several that say different things of the same. */
export interface Side {
  key: string
  who: string
  qualifier: MarkQualifier
  status: MarkStatus
  words: string
  /** Quiet lines below. */
  notes: readonly string[]
  onOpen: () => void
  current: boolean
}

/** Side by side by who says so, none before another. */
export function Sides({ sides }: { sides: readonly Side[] }): ReactNode {
  return (
    <ul className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-2">
      {sides.map(({ key, who, qualifier, status, words, notes, onOpen, current }) => (
        <li key={key} aria-current={current ? 'true' : undefined} className="rounded-sm border border-line bg-page p-2 aria-[current]:border-accent">
          <p className="font-semibold">{who}</p>
          <button type="button" data-on-paper="" onClick={onOpen} className="mt-0.5 flex min-h-6 gap-1.5 text-left underline-offset-2 hover:text-accent hover:underline">
            <span className="text-accent">
              <CertaintyMark qualifier={qualifier} status={status} size={14} />
            </span>
            {words}
          </button>
          {notes.map((note) => (
            <p key={note} className="text-muted">
              {note}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
