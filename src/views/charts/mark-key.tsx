import type { ReactNode } from 'react'
import type { Qualifier, Status } from '../../bundle/schema.ts'
import { CertaintyMark } from '../../ui/marks.tsx'

export interface KeyEntry {
  label: string
  qualifier: Qualifier
  status: Status
}

/** What the marks mean, the same everywhere. */
export const KEY: readonly KeyEntry[] = [
  { label: 'exact', qualifier: 'exact', status: 'actual' },
  { label: 'approximate', qualifier: 'approximate', status: 'actual' },
  { label: 'range', qualifier: 'range', status: 'actual' },
  { label: 'at least', qualifier: 'at-least', status: 'actual' },
  { label: 'at most', qualifier: 'at-most', status: 'actual' },
  { label: 'planned or possible', qualifier: 'exact', status: 'planned' },
  { label: 'denied', qualifier: 'exact', status: 'denied' },
]

export function MarkKey(): ReactNode {
  return (
    <ul aria-label="Key to the marks" className="flex flex-wrap gap-x-3.5 gap-y-1 text-[0.8125rem] text-muted">
      {KEY.map(({ label, qualifier, status }) => (
        <li key={label} className="flex items-center gap-1">
          <span className="text-accent">
            <CertaintyMark qualifier={qualifier} status={status} size={16} />
          </span>
          {label}
        </li>
      ))}
    </ul>
  )
}
