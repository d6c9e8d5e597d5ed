import type { ReactNode } from 'react'
import type { Series } from '../../bundle/schema.ts'
import type { LedgerFilters } from '../../select/ledger-state.ts'
import { Icon } from '../../ui/icon.tsx'

export interface LedgerToolsProps {
  filters: LedgerFilters
  series: readonly Series[]
  shown: number
  of: number
  /** Typing replaces the current step in the history, a choice adds one. */
  onChange: (filters: LedgerFilters, by: 'typing' | 'choice') => void
}

/** Search in the ledger, and what charts show of it. */
export function LedgerTools({ filters, series, shown, of, onChange }: LedgerToolsProps): ReactNode {
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <label className="relative min-w-0 grow sm:max-w-72">
        <span className="sr-only">Search the ledger</span>
        <span className="pointer-events-none absolute top-2 left-2 text-muted">
          <Icon name="search" />
        </span>
        <input
          type="search"
          value={filters.q}
          onChange={(event) => onChange({ ...filters, q: event.target.value }, 'typing')}
          placeholder="Number, sentence, report"
          className="h-8 w-full rounded-sm border border-edge bg-card pr-2 pl-8 text-sm placeholder:text-muted"
        />
      </label>
      <label className="flex min-w-0 items-center gap-1.5">
        <span className="text-muted">Charted</span>
        <select
          value={filters.chart ?? ''}
          onChange={(event) => onChange({ ...filters, chart: event.target.value === '' ? null : event.target.value }, 'choice')}
          className="h-8 max-w-56 min-w-0 rounded-sm border border-edge bg-card px-2"
        >
          <option value="">or not</option>
          <option value="charted">yes</option>
          <option value="not-charted">no</option>
          {series.length > 0 && (
            <optgroup label="As">
              {series.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      <p role="status" className="text-muted">
        {shown === of ? `All ${of.toLocaleString('en-GB')} shown` : `${shown.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} shown`}
      </p>
    </div>
  )
}
