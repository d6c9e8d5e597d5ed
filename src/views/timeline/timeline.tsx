import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from 'react'
import type { TimelineEvent } from '../../bundle/schema.ts'
import type { Selection } from '../../select/apply.ts'
import { keptReports } from '../../select/kept-reports.ts'
import type { ChosenDays } from '../../select/timeline-brush.ts'
import { daysAround } from '../../select/timeline-window.ts'
import { datedEvents, extentOf, overviewOf, timelineOf, WITHOUT_DAY, type Domain, type TimelineModel } from '../../select/timeline.ts'
import { useAsTable } from '../../ui/as-table.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { EventList } from './event-list.tsx'
import { AheadMark, DASHES } from './event-shape.tsx'
import { Plot, ZOOM } from './plot.tsx'
import { useDaysShown } from './use-days-shown.ts'

/** Images and files are asked for seldom and weigh much. */
const ExportMenu = lazy(async () => ({ default: (await import('./timeline-export-menu.tsx')).TimelineExportMenu }))

export interface TimelineProps {
  selection: Selection
  /** The bundle's hash, in hex. */
  compiledFrom: string
  /** The open report; its events are drawn as selected. */
  current: string | null
  /** `article` is a report of it that the filters keep. */
  onOpenEvent: (event: TimelineEvent, article: string | undefined) => void
  /** The date filter itself. A drag adds one step to the history and then replaces it. */
  onChooseDates: (days: ChosenDays, step?: 'push' | 'replace') => void
  /** The days that the axis shows; null is where it begins. */
  days: Domain | null
  onShowDays: (days: Domain | null, step: 'push' | 'replace') => void
}

/** Which tray is open; events drawn as one have only themselves to be named by. What it holds follows the filters. */
type Open = 'Earlier' | 'Later' | { together: ReadonlySet<string> } | null

/** The events of the selection at their days; what has no day, or lies far outside, stands counted in trays. */
export function Timeline({ selection, compiledFrom, current, onOpenEvent, onChooseDates, days, onShowDays }: TimelineProps): ReactNode {
  const { index, filters } = selection
  const extent = useMemo(() => extentOf(selection), [selection])
  const shown = useDaysShown(extent, days, onShowDays)
  const model = useMemo(() => timelineOf(selection, shown.days), [selection, shown.days])
  // While it is moved the next day comes in at the side.
  const drawn = useMemo(() => (shown.drawn === null || shown.drawn.hidden === 0 ? model : timelineOf(selection, shown.drawn.days)), [selection, shown.drawn, model])
  const overview = useMemo(() => overviewOf(index, filters), [index, filters])
  const [asList, turn] = useAsTable('timeline')
  const [open, setOpen] = useState<Open>(null)
  const tray = useRef<HTMLElement>(null)
  const [still, setStill] = useState(false)
  /** What opened the tray, for when it closes. */
  const opener = useRef<Element | null>(null)
  const toggle = (next: Open): void => {
    if (open === null) opener.current = document.activeElement
    setOpen(open === next ? null : next)
    tray.current?.focus()
  }
  const close = (): void => {
    setOpen(null)
    const to = opener.current
    if ((to instanceof HTMLElement || to instanceof SVGElement) && to.isConnected) to.focus()
    else tray.current?.focus()
  }
  const openEvent = (event: TimelineEvent): void => onOpenEvent(event, keptReports(event, model.kept)[0])
  const held = heldBy(open, model)
  const around = held === null || extent === null ? null : daysAround(held.events, extent.limits)
  const side = held ?? { label: WITHOUT_DAY, events: model.undated }
  const name = held === null ? WITHOUT_DAY : `${held.label} events`
  return (
    <section
      aria-label="Timeline"
      className="group/timeline bg-card px-4 py-1.5"
      onPointerEnter={({ pointerType }) => setStill(pointerType === 'mouse')}
      onPointerLeave={() => setStill(false)}
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 min-[1400px]:flex-nowrap">
        <h2 className="font-semibold">Timeline</h2>
        {!asList && model.domain !== null && <Key />}
        <div className="ml-auto flex flex-wrap gap-1 min-[1400px]:flex-none min-[1400px]:flex-nowrap">
          {(filters.from !== null || filters.to !== null) && (
            <Button look="quiet" onClick={() => onChooseDates({ from: null, to: null })}>
              Clear dates
            </Button>
          )}
          <TrayButton label="Earlier" count={model.earlier.length} open={open} onToggle={toggle} />
          <TrayButton label="Later" count={model.later.length} open={open} onToggle={toggle} />
          {!asList && extent !== null && (
            <div role="group" aria-label="Zoom" className="flex">
              <Button look="quiet" aria-label="Zoom in" disabled={shown.isNearest} onClick={() => shown.zoom(1 / ZOOM)}>
                <Icon name="zoom-in" />
              </Button>
              <Button look="quiet" aria-label="Zoom out" disabled={shown.isAll} onClick={() => shown.zoom(ZOOM)}>
                <Icon name="zoom-out" />
              </Button>
              {shown.isAll && !shown.isHome ? (
                <Button look="quiet" className="min-w-16" aria-label="Reset zoom" onClick={shown.showHome}>
                  Reset
                </Button>
              ) : (
                <Button look="quiet" className="min-w-16" disabled={shown.isAll} aria-label="All days" onClick={shown.showAll}>
                  All
                </Button>
              )}
            </div>
          )}
          <Button look="quiet" aria-pressed={asList} onClick={turn}>
            <Icon name="list" /> List
          </Button>
          <Suspense fallback={<Button look="quiet" disabled>Export</Button>}>
            <ExportMenu {...{ selection, model, compiledFrom }} />
          </Suspense>
        </div>
      </header>
      <div className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_13rem]">
        <div>
          {asList ? (
            <div className="desk:max-h-[calc(14dvh+3.25rem)] desk:overflow-y-auto desk:mask-b-from-[calc(100%-1.25rem)] desk:pb-4" tabIndex={0} role="group" aria-label="Events by time, scrollable">
              <EventList label="Events by time" events={datedEvents(model)} index={index} onOpen={openEvent} />
            </div>
          ) : model.domain === null ? (
            <p className="py-6 text-sm text-muted">Nothing that is shown has a known day{model.undated.length > 0 ? '; see the events without a day beside this.' : '.'}</p>
          ) : (
            <Plot
              {...{ shown, overview, index, current, still, onChooseDates }}
              model={drawn}
              domain={model.domain}
              chosen={filters}
              onOpen={(events) => (events.length === 1 && events[0] !== undefined ? openEvent(events[0]) : toggle({ together: new Set(events.map(({ id }) => id)) }))}
            />
          )}
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only Escape, from the controls within */}
        <section
          ref={tray}
          aria-label={name}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || held === null) return
            event.stopPropagation()
            close()
          }}
          className="border-line sm:border-l sm:pl-3 desk:flex desk:min-h-0 desk:flex-col"
        >
          <h3 className="flex items-center text-[0.8125rem] font-semibold">
            {`${side.label} (${side.events.length})`}
            {around !== null && (
              <Button look="quiet" className="-my-1 ml-auto" aria-label="Zoom to them" onClick={() => shown.show(around)}>
                Zoom
              </Button>
            )}
            {held !== null && (
              <Button look="quiet" className={`-my-1 ${around === null ? 'ml-auto' : ''}`} aria-label={`Close ${side.label}`} onClick={close}>
                <Icon name="close" />
              </Button>
            )}
          </h3>
          {side.events.length === 0 ? (
            <p className="text-[0.8125rem] text-muted">No events without a day.</p>
          ) : (
            <div className="max-h-48 overflow-y-auto mask-b-from-[calc(100%-1.25rem)] pb-4 desk:max-h-none desk:min-h-0 desk:flex-[1_1_0]" tabIndex={0} role="group" aria-label={`${name}, scrollable`}>
              <EventList label={name} events={side.events} index={index} onOpen={openEvent} />
            </div>
          )}
        </section>
      </div>
    </section>
  )
}

/** What the marks mean, drawn; in one line where there is room, so that no button moves when it says more or less. */
function Key(): ReactNode {
  return (
    <ul aria-label="Marks of the timeline" className="flex flex-wrap gap-x-2.5 text-[0.8125rem] text-muted min-[1400px]:h-5 min-[1400px]:min-w-0 min-[1400px]:overflow-hidden">
      {KEY.map(({ name, mark, only = '' }) => (
        <li key={name} className={`flex items-center gap-1.5 ${only}`}>
          <svg width={20} height={12} aria-hidden className="flex-none text-ink">
            {mark}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

/** Explained where one is drawn. */
const GROUPS = 'hidden group-has-[[data-unsure]]/timeline:flex'
const AHEAD = 'hidden group-has-[[data-ahead]]/timeline:flex'

const KEY: readonly { name: string; mark: ReactNode; only?: string }[] = [
  { name: 'happened', mark: <circle cx={14} cy={6} r={4.5} fill="currentColor" /> },
  { name: 'reported', mark: <g fill="currentColor"><circle cx={14} cy={6} r={4.5} fill="none" stroke="currentColor" strokeWidth={1.5} /><circle cx={14} cy={6} r={2} /></g> },
  {
    name: 'uncertain',
    mark: (
      <g fill="url(#soft-end-end)">
        <rect width={20} height={12} opacity={0.4} />
        <rect width={20} y={11} height={1} />
      </g>
    ),
  },
  {
    name: 'background',
    mark: (
      <>
        <circle cx={5} cy={6} r={4} fill="none" stroke="currentColor" strokeWidth={1.5} />
        <rect x={12} width={8} height={1.5} fill="currentColor" opacity={0.7} />
        <rect x={12} y={10.5} width={8} height={1.5} fill="currentColor" opacity={0.7} />
      </>
    ),
  },
  {
    name: 'ahead',
    only: AHEAD,
    mark: (
      <>
        <circle cx={14} cy={6} r={4.5} fill="none" stroke="currentColor" strokeWidth={1.5} />
        <AheadMark x={14} y={6} stroke="currentColor" />
      </>
    ),
  },
  { name: 'mixed', only: GROUPS, mark: <rect x={4} y={1} width={14} height={10} rx={5} fill="none" stroke="currentColor" strokeWidth={1.5} strokeDasharray={DASHES} /> },
]

/** What the open tray holds now; null where none is open, or nothing of it is left. */
function heldBy(open: Open, model: TimelineModel): { label: string; events: readonly TimelineEvent[] } | null {
  if (open === null) return null
  const held =
    open === 'Earlier'
      ? { label: open, events: model.earlier }
      : open === 'Later'
        ? { label: open, events: model.later }
        : { label: 'Together', events: datedEvents(model).filter(({ id }) => open.together.has(id)) }
  return held.events.length === 0 ? null : held
}

interface TrayButtonProps {
  label: 'Earlier' | 'Later'
  count: number
  open: Open
  onToggle: (tray: Open) => void
}

function TrayButton({ label, count, open, onToggle }: TrayButtonProps): ReactNode {
  if (count === 0) return null
  return (
    <Button look="quiet" aria-expanded={open === label} onClick={() => onToggle(label)}>
      {`${label} (${count})`}
    </Button>
  )
}
