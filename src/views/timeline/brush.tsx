import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import { dayNumber } from '../../lib/days.ts'
import { formatBounds, formatDay } from '../../select/format-bounds.ts'
import { chooseBetween, moveSide, slide, stepSide, valueOf, type ChosenDays, type Side } from '../../select/timeline-brush.ts'
import { scaleOf } from '../../select/timeline-layout.ts'
import type { Domain, Overview } from '../../select/timeline.ts'
import { useHeldInPlace } from '../../ui/use-held-in-place.ts'
import { coverageLabel, periodOf, reportsIn } from './coverage.tsx'

export interface BrushProps {
  overview: Overview
  chosen: ChosenDays
  /** The plot's left edge and width, CSS px. */
  names: number
  plot: number
  /** While dragging, only the first change makes a step that Back undoes. */
  onChooseDates: (days: ChosenDays, step?: 'push' | 'replace') => void
  /** The bars carry their counts. */
  counted: boolean
  /** The days that the axis above shows. */
  axis: Domain
}

/** CSS px: the bars; the counts above them; and the row of days above all, which no bar runs through. */
const BARS = 20
const COUNTS = 14
const DAYS = 14
const NO_DAYS: ChosenDays = { from: null, to: null }
const SIDES = ['from', 'to'] as const
const NAMES: Record<Side, string> = { from: 'First day', to: 'Last day' }

/** CSS px that a pointer may tremble before it chooses; a finger that scrolls the page chooses nothing. */
const SLACK = 4

interface Drag {
  /** The end that it moves; the whole choice; or null for a new one. */
  moves: Side | 'both' | null
  /** Where it began: a share of the width, and CSS px. */
  share: number
  x: number
  before: ChosenDays
  /** The last choice it made. */
  made: ChosenDays | null
  isMoved: boolean
}

/** All dated reports per period; what is selected in it is the date filter itself, while it is dragged too. */
export function Brush({ overview, chosen, names, plot, onChooseDates, counted, axis }: BrushProps): ReactNode {
  const drag = useRef<Drag | null>(null)
  const strip = useRef<SVGSVGElement>(null)
  const held = useHeldInPlace(strip)
  const latestGiveUp = useRef<() => void>(() => {})
  const { bins, domain } = overview
  const x = scaleOf(domain, plot)
  const most = Math.max(1, ...bins.map(({ reports }) => reports))
  const [from, to] = [valueOf(overview, chosen, 'from'), valueOf(overview, chosen, 'to')]
  const ends: Record<Side, number> = { from: x(from), to: Math.max(x(to, 1), x(from)) }
  // Days without any report leave nothing of the strip chosen.
  const isBeside = (chosen.from !== null && chosen.from > domain.to) || (chosen.to !== null && chosen.to < domain.from)
  const isChosen = (chosen.from !== null || chosen.to !== null) && !isBeside

  const labels = isBeside ? { from: null, to: null } : placeLabels(chosen, ends, plot)
  const head = !counted || labels.from !== null || labels.to !== null ? DAYS : 0
  const height = head + (counted ? COUNTS : 0) + BARS

  const shareAt = ({ currentTarget, clientX }: PointerEvent<SVGSVGElement>): number =>
    (clientX - currentTarget.getBoundingClientRect().left - names) / plot
  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    const share = shareAt(event)
    if (event.button !== 0 || share < -0.02) return
    const side = event.target instanceof Element ? event.target.closest<SVGElement>('[data-side]')?.dataset['side'] : null
    const isInside = isChosen && share * plot > ends.from && share * plot < ends.to
    drag.current = { moves: side === 'from' || side === 'to' ? side : isInside ? 'both' : null, share, x: event.clientX, before: { from: chosen.from, to: chosen.to }, made: null, isMoved: false }
    event.currentTarget.setPointerCapture?.(event.pointerId)
  }
  const choose = (current: Drag, share: number): void => {
    const days = current.moves === null ? chooseBetween(overview, current.share, share) : current.moves === 'both' ? slide(overview, current.before, share - current.share) : moveSide(overview, chosen, current.moves, share)
    const before = current.made ?? current.before
    if (days.from === before.from && days.to === before.to) return
    if (current.made === null) held.hold()
    onChooseDates(days, current.made === null ? 'push' : 'replace')
    current.made = days
  }
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    const { current } = drag
    if (current === null || (!current.isMoved && Math.abs(event.clientX - current.x) < SLACK)) return
    current.isMoved = true
    choose(current, shareAt(event))
  }
  const onPointerUp = (event: PointerEvent<SVGSVGElement>): void => {
    const { current } = drag
    // A press without a move chooses its one period, within what is chosen too.
    if (current !== null && !current.isMoved && (current.moves === null || current.moves === 'both')) choose({ ...current, moves: null }, shareAt(event))
    drag.current = null
    held.release()
  }
  /** The finger went on to scroll, or Escape was pressed: what was chosen before holds. */
  const giveUp = (): void => {
    const { current } = drag
    drag.current = null
    held.release()
    if (current?.made != null) onChooseDates(current.before, 'replace')
  }
  useEffect(() => {
    const onEscape = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape' || drag.current === null) return
      event.preventDefault()
      latestGiveUp.current()
    }
    document.addEventListener('keydown', onEscape)
    return () => document.removeEventListener('keydown', onEscape)
  }, [])
  useEffect(() => {
    latestGiveUp.current = giveUp
  })
  const onKeyDown = (side: Side) => (event: KeyboardEvent) => {
    const periods = KEYS[event.key]
    const cleared = event.key === 'Delete' || event.key === 'Backspace'
    if (periods === undefined && !cleared) return
    event.preventDefault()
    const days = cleared ? NO_DAYS : stepSide(overview, chosen, side, periods ?? 0)
    if (days.from !== chosen.from || days.to !== chosen.to) onChooseDates(days)
  }
  return (
    <svg
      ref={strip}
      width={names + plot + 4}
      height={height}
      role="group"
      aria-label={`Filter by dates: all dated reports a ${periodOf(bins)}`}
      className="mt-1 block cursor-crosshair touch-pan-y select-none"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={giveUp}
    >
      {names > 0 && (
        <text y={height - 8} fontSize={12} fill="var(--muted)">
          <tspan x={0} dy={-13}>
            {coverageLabel(bins)}
          </tspan>
          <tspan data-screen-only x={0} dy={14}>
            Drag to filter dates
          </tspan>
        </text>
      )}
      <g transform={`translate(${names} 0)`}>
        <rect width={plot} height={height} fill="var(--sunken)" />
        <rect x={ends.from} width={ends.to - ends.from} height={height} fill={isChosen ? 'var(--tint)' : 'var(--sunken)'} />
        {bins.map((bin) => {
          const [left, right] = [x(bin.from), x(bin.to, 1)]
          const bar = (bin.reports / most) * BARS
          const inside = bin.to >= from && bin.from <= to
          return (
            <g key={bin.from}>
              <title>{reportsIn(bin)}</title>
              <rect x={left} width={right - left} height={height} fill="transparent" />
              {bin.reports > 0 && (
                <rect
                  x={left + (right - left > 4 ? 1 : 0)}
                  y={height - bar}
                  width={Math.max(1, right - left - (right - left > 4 ? 2 : 0))}
                  height={bar}
                  fill={isChosen && inside ? 'var(--accent)' : 'var(--edge)'}
                />
              )}
              {counted && bin.reports > 0 && right - left >= 14 && (
                <text x={(left + right) / 2} y={height - bar - 2} textAnchor="middle" fontSize={10} fill="var(--muted)">
                  {bin.reports}
                </text>
              )}
            </g>
          )
        })}
        {!counted && <AxisDays days={axis} domain={domain} x={x} />}
        {!counted && <EndDays domain={domain} plot={plot} told={isBeside ? [] : SIDES.flatMap((side) => (chosen[side] === null ? [] : ends[side]))} />}
        {SIDES.map((side) => (
          <g
            key={side}
            data-side={side}
            role="slider"
            tabIndex={0}
            aria-label={`${NAMES[side]} of the date filter`}
            aria-valuemin={dayNumber(side === 'from' ? domain.from : from)}
            aria-valuemax={dayNumber(side === 'from' ? to : domain.to)}
            aria-valuenow={dayNumber(side === 'from' ? from : to)}
            aria-valuetext={chosen[side] === null ? 'not limited' : formatDay(chosen[side])}
            onKeyDown={onKeyDown(side)}
            className="ends cursor-ew-resize outline-none [&:focus-visible>.grip]:stroke-accent"
          >
            <rect x={ends[side] - 8} width={16} height={height} fill="transparent" />
            <line x1={ends[side]} x2={ends[side]} y2={height} stroke="var(--accent)" strokeWidth={1.5} />
            {labels[side] !== null && <DayLabel {...labels[side]} />}
            <rect className="grip" x={ends[side] - 3.5} y={(height + head) / 2 - 7} width={7} height={14} rx={3} fill="var(--card)" stroke="var(--edge)" strokeWidth={2} />
          </g>
        ))}
      </g>
    </svg>
  )
}

/** A line over the days that the axis above shows; none where those are all of the strip or lie beside it. */
function AxisDays({ days, domain, x }: { days: Domain; domain: Domain; x: ReturnType<typeof scaleOf> }): ReactNode {
  const [from, to] = [days.from > domain.from ? days.from : domain.from, days.to < domain.to ? days.to : domain.to]
  if (from > to || (from === domain.from && to === domain.to)) return null
  return (
    <rect x={x(from)} width={x(to, 1) - x(from)} height={2} fill="var(--ink)">
      <title>{`The axis above shows ${formatBounds({ earliest: from, latest: to })} of these days`}</title>
    </rect>
  )
}

/** CSS px that "28 Sep 2025" takes. */
const LABEL = 74

/** Where the strip begins and ends, since the axis above it may show other days; not beside the chosen ends, at `told`, which say theirs. */
function EndDays({ domain, plot, told }: { domain: Overview['domain']; plot: number; told: readonly number[] }): ReactNode {
  const near = (x: number): boolean => told.some((end) => Math.abs(end - x) < 2 * LABEL)
  return (
    <g fontSize={10} fill="var(--muted)" stroke="var(--sunken)" strokeWidth={3} strokeLinejoin="round" paintOrder="stroke">
      {!near(0) && (
        <text x={10} y={12}>
          {formatDay(domain.from)}
        </text>
      )}
      {!near(plot) && (
        <text x={plot - 10} y={12} textAnchor="end">
          {formatDay(domain.to)}
        </text>
      )}
    </g>
  )
}

interface Label {
  text: string
  x: number
  toRight: boolean
}

/** The day at each end: on the inner side where there is room for both, else outside; where one of those would leave the brush, or both are one day, as one text. */
function placeLabels({ from, to }: ChosenDays, ends: Readonly<Record<Side, number>>, plot: number): Record<Side, Label | null> {
  const isInside = ends.to - ends.from > 2 * LABEL
  const fitsLeft = ends.from > LABEL
  const fitsRight = ends.to + LABEL < plot
  const label = (side: Side, day: string | null, toRight: boolean): Label | null => (day === null ? null : { text: formatDay(day, 'short'), x: ends[side], toRight })
  if (isInside && from !== to) return { from: label('from', from, true), to: label('to', to, false) }
  if (from !== null && to !== null && (from === to || !(fitsLeft && fitsRight))) {
    const both: Label = { text: formatBounds({ earliest: from, latest: to }, 'short'), x: fitsLeft ? ends.from : ends.to, toRight: !fitsLeft }
    return fitsLeft ? { from: both, to: null } : { from: null, to: both }
  }
  return { from: label('from', from, !fitsLeft), to: label('to', to, fitsRight) }
}

function DayLabel({ text, x, toRight }: Label): ReactNode {
  return (
    <text
      x={toRight ? x + 7 : x - 7}
      y={12}
      textAnchor={toRight ? 'start' : 'end'}
      fontSize={11}
      fontWeight={600}
      fill="var(--ink)"
      stroke="var(--card)"
      strokeWidth={3}
      paintOrder="stroke"
      aria-hidden
    >
      {text}
    </text>
  )
}

/** Periods that a key moves an end by. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 7,
  PageDown: -7,
  End: Infinity,
  Home: -Infinity,
}
