import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useRef, type ReactNode, type RefObject } from 'react'
import type { LedgerSort, SortKey } from '../../select/ledger-state.ts'
import { nextSort } from '../../select/ledger-view.ts'
import type { LedgerRow } from '../../select/ledger.ts'
import { useOffset } from '../../ui/use-offset.ts'
import type { LedgerProps } from './ledger-props.ts'
import { LedgerTableRow } from './ledger-table-row.tsx'

export interface LedgerTableProps extends Pick<LedgerProps, 'scroll' | 'current' | 'onOpenQuantity' | 'onOpenArticle'> {
  rows: readonly LedgerRow[]
  sort: LedgerSort
  onSort: (sort: LedgerSort) => void
  pane: HTMLElement | null
}

/** Up to so many rows are all drawn, so that the browser's own search finds them. */
const ALL_DRAWN = 300
const ROW_HEIGHT = 72

export function LedgerTable(props: LedgerTableProps): ReactNode {
  const List = props.scroll === 'pane' ? PaneTable : PageTable
  return <List {...props} />
}

const sizing = (rows: readonly LedgerRow[]) => ({
  count: rows.length,
  estimateSize: () => ROW_HEIGHT,
  getItemKey: (at: number) => rows[at]?.id ?? at,
  overscan: rows.length <= ALL_DRAWN ? ALL_DRAWN : 12,
})

function PaneTable(props: LedgerTableProps): ReactNode {
  const body = useRef<HTMLTableSectionElement>(null)
  const margin = useOffset(body, props.pane)
  const virtual = useVirtualizer({ ...sizing(props.rows), getScrollElement: () => props.pane, scrollMargin: margin })
  return <Table {...props} body={body} margin={margin} virtual={virtual} />
}

function PageTable(props: LedgerTableProps): ReactNode {
  const body = useRef<HTMLTableSectionElement>(null)
  const margin = useOffset(body, null)
  const virtual = useWindowVirtualizer({ ...sizing(props.rows), scrollMargin: margin })
  return <Table {...props} body={body} margin={margin} virtual={virtual} />
}

const COLUMNS: readonly { name: string; sort: SortKey | null; width: string }[] = [
  { name: 'Number', sort: 'number', width: '@2xl:w-24' },
  { name: 'What it is', sort: 'kind', width: '@2xl:w-[18%]' },
  { name: 'Sentence', sort: null, width: '' },
  { name: 'Charted', sort: 'chart', width: '@2xl:w-[18%]' },
  { name: 'Report', sort: 'report', width: '@2xl:w-[20%]' },
]

type TableProps<S extends Element | Window> = LedgerTableProps & {
  body: RefObject<HTMLTableSectionElement | null>
  margin: number
  virtual: Virtualizer<S, Element>
}

function Table<S extends Element | Window>({ rows, sort, onSort, current, onOpenQuantity, onOpenArticle, body, margin, virtual }: TableProps<S>): ReactNode {
  const items = virtual.getVirtualItems()
  const above = (items[0]?.start ?? margin) - margin
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin)
  return (
    <div className="@container">
      <table
        aria-label="Ledger"
        aria-rowcount={rows.length + 1}
        className="block w-full text-left text-[0.8125rem] @2xl:table @2xl:table-fixed"
      >
        <thead className="block border-y border-line bg-page text-muted @2xl:table-header-group desk:sticky desk:top-0 desk:z-10">
          <tr aria-rowindex={1} className="flex flex-wrap gap-x-4 px-4 @2xl:table-row">
            {COLUMNS.map(({ name, sort: key, width }) => (
              <th
                key={name}
                scope="col"
                aria-sort={ariaSort(sort, key)}
                className={`font-normal aria-[sort=ascending]:text-ink aria-[sort=descending]:text-ink @2xl:first:pl-4 @2xl:last:pr-4 @2xl:px-2 @2xl:shadow-[inset_0_-1px_0_var(--line)] ${width} ${key === null ? '@max-2xl:sr-only' : ''}`}
              >
                {key === null ? (
                  name
                ) : (
                  <button
                    type="button"
                    onClick={() => onSort(nextSort(sort, key))}
                    className="min-h-8 text-left whitespace-nowrap hover:text-ink"
                  >
                    {name}
                    <span aria-hidden className="text-accent">
                      {sort?.key === key ? (sort.down ? ' ▾' : ' ▴') : ''}
                    </span>
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} className="block @2xl:table-row-group">
          <Space height={above} />
          {items.map(({ index, key }) => {
            const row = rows[index]
            return row === undefined ? null : (
              <LedgerTableRow key={key} {...{ row, onOpenQuantity, onOpenArticle }} at={index} isCurrent={isCurrent(row, current)} measure={virtual.measureElement} />
            )
          })}
          <Space height={below} />
        </tbody>
      </table>
    </div>
  )
}

/** Stands for the rows that are not drawn. */
function Space({ height }: { height: number }): ReactNode {
  return height <= 0 ? null : <tr aria-hidden className="block @2xl:table-row" style={{ height }} />
}

function ariaSort(sort: LedgerSort, key: SortKey | null): 'ascending' | 'descending' | 'none' | undefined {
  if (key === null) return undefined
  if (sort?.key !== key) return 'none'
  return sort.down ? 'descending' : 'ascending'
}

function isCurrent({ quantity, id, article }: LedgerRow, current: string | null): boolean {
  return current !== null && (quantity === null ? id === `${article.id}:${current}` : quantity.id === current)
}
