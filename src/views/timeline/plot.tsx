import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { TimelineEvent } from '../../bundle/schema.ts'
import { dayNumber } from '../../lib/days.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { formatBounds } from '../../select/format-bounds.ts'
import { eventDetails, isAheadOfAll } from '../../select/provenance.ts'
import type { ChosenDays } from '../../select/timeline-brush.ts'
import { isCertain, layoutLanes, PAGE_ROOM, ticksOf, type PlacedLane } from '../../select/timeline-layout.ts'
import { boundsOf, type Domain, type Overview, type TimelineModel } from '../../select/timeline.ts'
import { DESK, useMedia } from '../../ui/use-media.ts'
import { useWindowHeight } from '../../ui/use-window-height.ts'
import { PAGE_THEME } from '../../ui/chart-theme.ts'
import { useTip } from '../../ui/tip.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { Brush } from './brush.tsx'
import { Coverage, COVERAGE_HEIGHT, coverageLabel } from './coverage.tsx'
import { EventMark } from './event-mark.tsx'
import { SoftEnds } from './event-shape.tsx'
import { EventTip } from './event-tip.tsx'
import { Axis, AXIS_HEIGHT, columnsOf, heightOf, Lanes } from './layers.tsx'
import type { DaysShown } from './use-days-shown.ts'
import { useGestures } from './use-gestures.ts'
import { useRoving } from './use-roving.ts'

export interface PlotProps {
  model: TimelineModel
  domain: Domain
  shown: DaysShown
  overview: Overview | null
  chosen: ChosenDays
  index: BundleIndex
  current: string | null
  /** The pointer is on the timeline: nothing that it may aim at moves. */
  still: boolean
  onOpen: (events: readonly TimelineEvent[]) => void
  onChooseDates: (days: ChosenDays, step?: 'push' | 'replace') => void
}

/** The part of what is shown that one key press moves by, and the factor that it zooms by. */
const STEP = 0.1
export const ZOOM = 1.5
/** Parts of the window's height that the lanes take at most: docked below the charts, and opened. */
const LOW = 0.14
const TALL = 0.5
/** CSS px that lanes take at least: an empty stretch of time has room to say so. */
const LEAST = 44
const NAME_ROW = 16

/** Lanes over one axis, the reports' coverage and the brush below it; moved by wheel, drag, pinch and keys. */
export function Plot({ model, domain, shown, overview, chosen, index, current, still, onOpen, onChooseDates }: PlotProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(720)
  const svg = useRef<SVGSVGElement>(null)
  const { element: tip, bind, hide } = useTip()
  const hint = useHint()
  const isDesk = useMedia(DESK)
  const columns = useMemo(() => columnsOf(width), [width])
  const { names, plot, heading } = columns
  const gestures = useGestures<HTMLDivElement>({ left: names, width: plot, onZoom: shown.zoom, onPan: shown.pan, takesWheel: isDesk, onOtherWheel: hint.show })
  const clip = useId()
  const drawn = shown.drawn ?? { days: domain, shown: 1, hidden: 0 }
  const { days } = drawn
  // Wider than the plot by the day that comes in, and moved left by what is hidden.
  const dayWidth = plot / drawn.shown
  const drawnWidth = drawn.hidden === 0 ? plot : plot + dayWidth
  const hidden = dayWidth * drawn.hidden
  const lanes = useMemo(() => layoutLanes(model.lanes, days, drawnWidth, { ...PAGE_ROOM, heading, kept: model.kept }), [model.lanes, model.kept, days, drawnWidth, heading])
  const ticks = useMemo(() => ticksOf(days, drawnWidth), [days, drawnWidth])
  const [tall, setTall] = useState(false)
  const windowHeight = useWindowHeight()
  const whole = wholeLanes(lanes, isDesk ? windowHeight * (tall ? TALL : LOW) : Infinity)
  const natural = Math.max(heightOf(lanes.slice(0, whole)), LEAST)
  const [kept, setKept] = useState<{ height: number; tall: boolean } | null>(null)
  if (still && kept?.tall !== tall) setKept({ height: natural, tall })
  if (!still && kept !== null) setKept(null)
  const height = (still && kept?.tall === tall && isDesk ? kept.height : null) ?? natural
  const more = lanes.length - wholeLanes(lanes, isDesk ? windowHeight * LOW : Infinity)
  // Over the whole span the brush tells the same.
  const isWholeSpan = overview !== null && overview.domain.from === domain.from && overview.domain.to === domain.to
  const period = coverageLabel(model.coverage)
  // Without room beside the strip, its name stands above it.
  const nameRow = names > 0 ? 0 : NAME_ROW
  const roving = useRoving(lanes, (event) => svg.current?.querySelector<SVGGElement>(`[data-event="${CSS.escape(event)}"]`)?.focus())
  return (
    <div>
      <div ref={gestures} className="cursor-grab touch-pan-y select-none active:cursor-grabbing">
        <div className="relative desk:overflow-y-auto print:h-auto!" style={isDesk ? { height } : { minHeight: LEAST }} data-scrolls={heightOf(lanes) > height || undefined}>
          {lanes.length === 0 && <p className="absolute inset-x-0 top-2 text-center text-[0.8125rem] text-muted">No event lies in these days.</p>}
          <div ref={box}>
            <svg ref={svg} width={width} height={heightOf(lanes)} role="group" aria-label="Events by day, lanes by topic" className="block">
              <SoftEnds theme={PAGE_THEME} />
              <clipPath id={clip}>
                <rect x={-6} width={plot + 10} height={heightOf(lanes)} />
              </clipPath>
              <Lanes
                {...{ lanes, columns, ticks }}
                moved={hidden === 0 ? null : { by: -hidden, clip }}
                theme={PAGE_THEME}
                draw={(item) => (
                  <EventMark
                    key={item.events[0]?.id}
                    item={item}
                    name={nameOf(item.events, index)}
                    isAhead={item.events.every((event) => isAheadOfAll(event, index))}
                    selected={current !== null && item.events.some(({ articles }) => articles.includes(current))}
                    tabbable={roving.isTabbable(item)}
                    onOpen={() => {
                      hide()
                      onOpen(item.events)
                    }}
                    onKeyDown={roving.onKeyDown(item)}
                    {...bind(() => (
                      <EventTip events={item.events} index={index} kept={model.kept} />
                    ))}
                  />
                )}
              />
            </svg>
          </div>
        </div>
        <div className="relative">
          {hint.isShown && (
            <p role="status" className="pointer-events-none absolute right-1 bottom-full z-10 mb-1 rounded-sm border border-line bg-page px-2 py-0.5 text-xs text-ink">
              Ctrl and the wheel zoom, Shift and the wheel move; so does the wheel over the axis
            </p>
          )}
          <svg width={width} height={AXIS_HEIGHT + (isWholeSpan ? 0 : nameRow + COVERAGE_HEIGHT)} role="group" aria-label="Days" className="block" data-wheel>
            <AxisSlider domain={domain} limits={shown.limits ?? domain} shown={shown} left={names} width={plot} />
            <Axis {...{ columns, ticks }} theme={PAGE_THEME} moved={hidden === 0 ? null : { by: -hidden, clip: `${clip}-axis` }} />
            <clipPath id={`${clip}-axis`}>
              <rect x={0} width={plot + 4} height={AXIS_HEIGHT + nameRow + COVERAGE_HEIGHT} />
            </clipPath>
            {!isWholeSpan && (
              <g role="group" aria-label={period}>
                <g transform={`translate(${names} ${AXIS_HEIGHT + nameRow})`} clipPath={hidden === 0 ? undefined : `url(#${clip}-axis)`}>
                  <Coverage bins={model.coverage} domain={days} width={drawnWidth} left={-hidden} fill="currentColor" muted="var(--muted)" onChoose={({ from, to }) => onChooseDates({ from, to })} />
                </g>
                <RowName y={AXIS_HEIGHT + (names > 0 ? COVERAGE_HEIGHT - 4 : nameRow - 3)}>{period}</RowName>
              </g>
            )}
          </svg>
          {more > 0 && (
            <button
              type="button"
              aria-expanded={tall}
              onClick={() => setTall(!tall)}
              className={`text-xs text-accent underline ${names > 0 ? 'absolute top-0 left-0 leading-5' : 'block min-h-6'}`}
            >
              {tall ? 'Fewer topics' : `${more} more ${more === 1 ? 'topic' : 'topics'}`}
            </button>
          )}
        </div>
      </div>
      {names === 0 && overview !== null && <p className="pt-1 text-xs text-muted">{`${coverageLabel(overview.bins)}${isWholeSpan ? '' : ', all dates'}`}<span data-screen-only>; drag to filter dates</span></p>}
      {overview !== null && <Brush {...{ overview, chosen, names, plot, onChooseDates }} counted={isWholeSpan} axis={domain} />}
      {tip}
    </div>
  )
}

/** ms that a hint is shown. */
const HINT = 2500

/** What the wheel could do, for a moment. */
function useHint(): { isShown: boolean; show: () => void } {
  const [isShown, setShown] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(() => () => clearTimeout(timer.current ?? undefined), [])
  const show = (): void => {
    clearTimeout(timer.current ?? undefined)
    timer.current = setTimeout(() => setShown(false), HINT)
    setShown(true)
  }
  return { isShown, show }
}

/** How many lanes stand whole in `room` px: none is cut through. */
function wholeLanes(lanes: readonly PlacedLane[], room: number): number {
  return Math.max(1, lanes.filter(({ top, height }) => top + height <= room).length)
}

function RowName({ y, children }: { y: number; children: ReactNode }): ReactNode {
  return (
    <text x={0} y={y} fontSize={12} fill="var(--muted)">
      {children}
    </text>
  )
}

/** The axis itself takes the focus: arrows move it, plus and minus zoom, Home shows where it began. */
function AxisSlider({ domain, limits, shown, left, width }: { domain: Domain; limits: Domain; shown: DaysShown; left: number; width: number }): ReactNode {
  const acts: Record<string, () => void> = {
    ArrowRight: () => shown.pan(STEP),
    ArrowLeft: () => shown.pan(-STEP),
    ArrowUp: () => shown.pan(STEP),
    ArrowDown: () => shown.pan(-STEP),
    PageUp: () => shown.pan(1),
    PageDown: () => shown.pan(-1),
    '+': () => shown.zoom(1 / ZOOM),
    '=': () => shown.zoom(1 / ZOOM),
    '-': () => shown.zoom(ZOOM),
    Home: shown.showHome,
    End: shown.showAll,
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = acts[event.key]
    // Ctrl with plus or minus is the browser's own zoom.
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }
  const text = formatBounds({ earliest: domain.from, latest: domain.to })
  return (
    <g
      role="slider"
      tabIndex={0}
      aria-label="Days shown; arrows move, plus and minus zoom, Home goes back, End shows all"
      aria-valuemin={dayNumber(limits.from)}
      aria-valuemax={dayNumber(limits.to)}
      aria-valuenow={dayNumber(domain.from)}
      aria-valuetext={text}
      onKeyDown={onKeyDown}
      className="outline-none [&:focus-visible>rect]:stroke-accent"
    >
      <title>{`${text}. Drag or use the arrow keys to move; scroll here, or plus and minus, to zoom`}</title>
      <rect x={left} y={1} width={width} height={AXIS_HEIGHT - 2} rx={3} fill="transparent" stroke="transparent" strokeWidth={2} />
    </g>
  )
}

function nameOf(events: readonly TimelineEvent[], index: BundleIndex): string {
  const [event] = events
  if (event === undefined) return ''
  if (events.length > 1) return `${events.length} events, ${formatBounds(boundsOf(events))}${isCertain(events) ? '' : ', not all of a known day'}`
  const { happened, reported, isAhead, mentionedAs } = eventDetails(event, index)
  return `${event.title.replace(/\.$/, '')}. ${event.untold ? 'Day not told' : `${isAhead ? 'Expected' : 'Happened'} ${happened}`}, reported ${reported}${mentionedAs === null ? '' : `, ${mentionedAs}`}`
}
