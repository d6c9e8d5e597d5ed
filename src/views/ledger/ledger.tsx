import { useDeferredValue, useId, useMemo, useState, type ReactNode } from 'react'
import { download } from '../../export/download.ts'
import { fileName } from '../../export/file-name.ts'
import { ledgerCsv } from '../../export/ledger-csv.ts'
import { ALL_ROWS, type LedgerFilters } from '../../select/ledger-state.ts'
import { ledgerView } from '../../select/ledger-view.ts'
import { countRows, keptRows, ledgerRows } from '../../select/ledger.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { LedgerCountsBar } from './ledger-counts.tsx'
import type { LedgerProps } from './ledger-props.ts'
import { LedgerTable } from './ledger-table.tsx'
import { LedgerTools } from './ledger-tools.tsx'

/** Every number of the corpus: what it is, whether a chart shows it and if not, why; each leads to its sentence. */
export function Ledger({ selection, compiledFrom, state, onState, current, onOpenQuantity, onOpenArticle, onClose, scroll }: LedgerProps): ReactNode {
  const { index } = selection
  const { filters, sort } = state
  const setFilters = (changed: LedgerFilters, by: 'typing' | 'choice' = 'choice'): void => onState({ filters: changed, sort }, by)
  const [pane, setPane] = useState<HTMLElement | null>(null)
  const title = useId()

  const all = useMemo(() => ledgerRows(index), [index])
  const kept = useMemo(() => keptRows(all, selection), [all, selection])
  const counts = useMemo(() => countRows(kept), [kept])
  const settled = useDeferredValue(filters)
  const rows = useMemo(() => ledgerView(kept, settled, sort), [kept, settled, sort])

  return (
    <section
      ref={setPane}
      aria-labelledby={title}
      tabIndex={scroll === 'pane' ? 0 : undefined}
      className={scroll === 'pane' ? 'h-full overflow-y-auto overscroll-contain' : ''}
    >
      <header className="px-4 pt-3 pb-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 id={title} className="text-lg font-semibold">
            Ledger
          </h2>
          <p className="text-sm text-muted max-sm:order-last max-sm:w-full">Every number of the corpus, and what became of it. Each mention counts here; elsewhere a figure counts once, however many reports give it.</p>
          <div className="ml-auto flex gap-1">
            <Button
              look="quiet"
              disabled={rows.length === 0}
              onClick={() => {
                const csv = new Blob([ledgerCsv(rows, index)], { type: 'text/csv;charset=utf-8' })
                download(csv, fileName('ledger', selection.filters, compiledFrom, { preset: null, extension: 'csv' }))
              }}
            >
              CSV
            </Button>
            {onClose !== undefined && (
              <Button look="quiet" aria-label="Close the ledger" onClick={onClose}>
                <Icon name="close" />
              </Button>
            )}
          </div>
        </div>
        <LedgerCountsBar
          counts={counts}
          of={all.length}
          chosen={filters.disposition}
          onChoose={(disposition) => setFilters({ ...filters, disposition })}
        />
        <LedgerTools filters={filters} series={index.bundle.series} shown={rows.length} of={kept.length} onChange={setFilters} />
      </header>
      {rows.length === 0 ? (
        <div className="px-4 py-8 text-sm">
          <p>No number matches.</p>
          <Button className="mt-2" onClick={() => setFilters(ALL_ROWS)}>
            Show all numbers
          </Button>
        </div>
      ) : (
        <LedgerTable
          key={scroll}
          {...{ rows, sort, scroll, pane, current, onOpenQuantity, onOpenArticle }}
          onSort={(changed) => onState({ filters, sort: changed }, 'choice')}
        />
      )}
    </section>
  )
}
