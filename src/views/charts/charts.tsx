import { Fragment, memo, use, useDeferredValue, useEffect, useMemo, useRef, type ReactNode } from 'react'
import { many } from '../../lib/many.ts'
import { Button } from '../../ui/button.tsx'
import { ReopenedWords } from '../../ui/reopened-words.ts'
import { useOnPaper } from '../../ui/use-on-paper.ts'
import { useWidth } from '../../ui/use-width.ts'
import { chartList } from './chart-list.tsx'
import type { ChartsProps } from './charts-props.ts'
import { MarkKey } from './mark-key.tsx'

/** CSS px: with less, one column. Paper is narrow, but whole rows for single figures would leave it half empty. */
const TWO_COLUMNS = { screen: 720, paper: 560 }
const GAP = 16

/** A figure of its own for each series that the filters keep, the most telling first; then all of them compared. Leads to the chart of a reopened image. */
export const Charts = memo(function Charts(props: ChartsProps): ReactNode {
  const { selection, compiledFrom } = props
  const charts = useMemo(() => chartList(selection, compiledFrom), [selection, compiledFrom])
  const hasFigures = charts.some(({ of }) => of !== 'all')
  const [ref, measured] = useWidth<HTMLDivElement>(0)
  // All cards at a new width take long: deferred, they let the reader's input in between.
  const width = useDeferredValue(measured)
  const onPaper = useOnPaper()
  const reopened = use(ReopenedWords)
  const shownFor = useRef<typeof reopened>(null)
  useEffect(() => {
    if (reopened === null || shownFor.current === reopened || width === 0) return
    if (!charts.some(({ exportable: { id } }) => id === reopened.chart)) return
    shownFor.current = reopened
    showChart(reopened.chart)
  }, [reopened, charts, width])
  const columns = width >= TWO_COLUMNS[onPaper ? 'paper' : 'screen'] ? 2 : 1
  const narrow = (width - GAP * (columns - 1)) / columns
  return (
    <div className="px-4 pt-1.5 pb-4">
      <header className="mb-1 flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <div className="flex flex-wrap items-center gap-x-4">
          <h2 className="sr-only">Figures</h2>
          <nav aria-label="Charts" className="flex flex-wrap gap-x-3 text-[0.8125rem]">
            {charts.map(({ exportable: { id }, link }) => link !== null && (
              <a key={id} href={`#${placeOf(id)}`} className="inline-block min-h-6 py-0.5 text-accent underline">
                {link}
              </a>
            ))}
          </nav>
        </div>
        {hasFigures && <MarkKey grouped={charts.some(({ grouped }) => grouped)} />}
      </header>
      {!hasFigures && <Uncharted count={selection.claims.length} onShowLedger={props.onShowLedger} />}
      <div ref={ref} className={`grid items-start gap-4 ${columns === 2 ? 'grid-flow-dense grid-cols-2' : ''}`}>
        {width > 0 &&
          charts.map(({ exportable: { id }, card, of, wide }, at) => {
            const isWide = columns === 2 && wide
            return (
              <Fragment key={id}>
                {of === 'other' && charts[at - 1]?.of !== 'other' && (
                  <header className={columns === 2 ? 'col-span-2' : ''}>
                    <h3 className="font-semibold">Other figures</h3>
                    <p className="text-sm text-muted">Counted by several reports, though no measure of the codebook names them</p>
                  </header>
                )}
                <div id={placeOf(id)} tabIndex={-1} className={`min-w-0 scroll-mt-36 desk:scroll-mt-4 ${isWide ? 'col-span-2' : ''}`}>
                  {card({ ...props, onOpenChart: showChart }, isWide ? width : narrow)}
                </div>
              </Fragment>
            )
          })}
      </div>
    </div>
  )
})

/** In place of charts: how many figures there are all the same, and the way to them. */
function Uncharted({ count, onShowLedger }: { count: number; onShowLedger: ChartsProps['onShowLedger'] }): ReactNode {
  if (count === 0) return <p className="py-8 text-center text-muted">No figures in what is shown.</p>
  return (
    <p className="flex flex-wrap items-center justify-center gap-2 py-3 text-muted">
      {`${many(count, 'figure')}, none of a charted measure.`}
      {onShowLedger !== undefined && <Button onClick={onShowLedger}>Show the ledger</Button>}
    </p>
  )
}

/** The place of a chart on the page. */
function placeOf(chartId: string): string {
  return `chart-${chartId}`
}

function showChart(seriesId: string): void {
  const place = document.getElementById(placeOf(seriesId))
  place?.scrollIntoView({ block: 'start' })
  place?.focus({ preventScroll: true })
}
