import { memo, useMemo, type ReactNode } from 'react'
import { fullTitle, type SeriesChart } from '../../select/chart-series.ts'
import { middleOf } from '../../ui/chart-marks.ts'
import type { ChartTheme } from '../../ui/chart-theme.ts'
import { MarkShapes } from '../../ui/marks.tsx'
import { OneTabStop } from '../../ui/one-tab-stop.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { FigureButton, GroupButton, isPinned, type MarkActions } from './figure-button.tsx'
import { GroupShape } from './group-shape.tsx'
import { LABEL_FONT, LINE_HEIGHT, NOTE_FONT, type PlacedLabel } from './place-labels.ts'
import { HALF_BAND, type PlacedLink, type PlacedMark } from './place-marks.ts'
import type { PlacedSeries } from './place-series.ts'

/** One series, drawn as it was placed. */
export const SeriesDrawing = memo(function SeriesDrawing({
  chart,
  placed,
  theme,
  actions,
}: {
  chart: SeriesChart
  placed: PlacedSeries
  theme: ChartTheme
  actions?: MarkActions
}): ReactNode {
  // Other points would be other marks, and the one with the focus would be gone.
  const points = useMemo(
    () =>
      placed.marks.map((mark) => ({
        key: mark.figures[0].claim.id,
        x: mark.place.x,
        y: placed.yBottom + ((placed.plot.bottom - mark.middle) / (placed.plot.bottom - placed.plot.top)) * (placed.yTop - placed.yBottom),
        mark,
      })),
    [placed],
  )
  const order = useMemo(() => placed.marks.toSorted((a, b) => a.place.x - b.place.x || a.middle - b.middle).map(({ figures: [{ claim }] }) => claim.id), [placed])
  return (
    <OneTabStop ids={order}>
      <ChartFrame
        frame={placed}
        theme={theme}
        label={fullTitle(chart)}
        points={points}
        under={<Under placed={placed} theme={theme} />}
        draw={({ mark }) => <Mark mark={mark} theme={theme} {...(actions === undefined ? {} : { actions })} />}
        over={<Labels marks={placed.marks} theme={theme} />}
      />
    </OneTabStop>
  )
})

/** Below the marks: the days that a figure may be of, tied to a mark that stands beside them; the line from a whole to its parts, the leaders of far labels; links. */
export function Under({ placed: { marks, links }, theme }: { placed: Pick<PlacedSeries, 'marks' | 'links'>; theme: ChartTheme }): ReactNode {
  return (
    <>
      <Bands marks={marks} theme={theme} />
      {links.map((link) => (
        <Link key={link.key} link={link} theme={theme} />
      ))}
    </>
  )
}

const DASHES: Record<PlacedLink['kind'], string> = { plan: '5 3', dispute: '1.5 3' }
const HEAD = 6

/** A plan leads to its deed with an arrow; a dispute points neither way. */
function Link({ link: { kind, x1, y1, x2, y2 }, theme }: { link: PlacedLink; theme: ChartTheme }): ReactNode {
  const angle = Math.atan2(y2 - y1, x2 - x1)
  const barb = (turn: number): string => `${round(x2 - HEAD * Math.cos(angle + turn))} ${round(y2 - HEAD * Math.sin(angle + turn))}`
  return (
    <g fill="none" stroke={kind === 'plan' ? theme.accent : theme.muted}>
      <path d={`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`} strokeDasharray={DASHES[kind]} />
      {kind === 'plan' && <path d={`M${barb(0.5)}L${round(x2)} ${round(y2)}L${barb(-0.5)}`} />}
    </g>
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function Bands({ marks, theme }: { marks: readonly PlacedMark[]; theme: ChartTheme }): ReactNode {
  return marks.map(({ figures: [{ claim }], span, whole, place, middle, label }) => (
    <g key={claim.id} fill="none">
      {span !== null && (
        <rect x={span.x1} y={middle - HALF_BAND} width={span.x2 - span.x1} height={2 * HALF_BAND} rx={HALF_BAND} fill={theme.accent} fillOpacity={0.24} />
      )}
      {span !== null && (place.x < span.x1 || place.x > span.x2) && (
        <line x1={place.x} x2={place.x < span.x1 ? span.x1 : span.x2} y1={middle} y2={middle} stroke={theme.accent} strokeOpacity={0.24} strokeWidth={2} />
      )}
      {whole !== null && <path d={`M${whole.x} ${whole.y}H${place.x}V${middle}`} stroke={theme.accent} strokeOpacity={0.55} />}
      {label?.leader && <line {...label.leader} stroke={theme.muted} strokeOpacity={0.7} strokeWidth={0.75} />}
    </g>
  ))
}

function Mark({ mark, theme, actions }: { mark: PlacedMark; theme: ChartTheme; actions?: MarkActions }): ReactNode {
  const [figure] = mark.figures
  const shapes = <PlacedShapes mark={mark} theme={theme} />
  if (actions === undefined) return shapes
  if (mark.figures.length > 1) {
    return (
      <GroupButton figures={mark.figures} actions={actions}>
        <HitArea mark={mark} />
        {shapes}
      </GroupButton>
    )
  }
  return (
    <FigureButton figure={figure} actions={actions}>
      <HitArea mark={mark} />
      {isPinned(figure, actions) && <PinnedRing mark={mark} theme={theme} />}
      {shapes}
    </FigureButton>
  )
}

/** How sure one figure is, or how many stand together. */
export function PlacedShapes({ mark: { figures, place }, theme }: { mark: PlacedMark; theme: ChartTheme }): ReactNode {
  if (figures.length > 1) return <GroupShape count={figures.length} place={place} theme={theme} />
  const { qualifier, status } = figures[0].claim
  return <MarkShapes qualifier={qualifier} status={status} place={place} ink={{ color: theme.accent, surface: theme.surface }} />
}

/** Around what is pinned. */
function PinnedRing({ mark: { box }, theme }: { mark: PlacedMark; theme: ChartTheme }): ReactNode {
  const { left, right, top, bottom } = box
  return <rect x={left - 3} y={top - 3} width={right - left + 6} height={bottom - top + 6} rx={6} fill="none" stroke={theme.ink} strokeWidth={1.5} />
}

/** At least 24 px each way, for fingers. */
function HitArea({ mark }: { mark: PlacedMark }): ReactNode {
  const { left, right, top, bottom } = mark.box
  const [width, height] = [Math.max(24, right - left), Math.max(24, bottom - top)]
  const y = Math.min(top, middleOf(mark.figures[0].claim.qualifier, mark.place) - height / 2)
  return <rect x={(left + right - width) / 2} y={y} width={width} height={height} fill="transparent" />
}

function Labels({ marks, theme }: { marks: readonly PlacedMark[]; theme: ChartTheme }): ReactNode {
  return marks.map(({ figures: [{ claim }], label }) => (label === null ? null : <Label key={claim.id} label={label} theme={theme} />))
}

/** Drawn beside the mark, which carries the same words for those who can't see them. */
function Label({ label: { box, lines, align }, theme }: { label: PlacedLabel; theme: ChartTheme }): ReactNode {
  const x = align === 'start' ? box.left : box.right
  // Grid lines and links stop short of the letters.
  const over = { stroke: theme.surface, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' } as const
  return (
    <g aria-hidden textAnchor={align} pointerEvents="none">
      {lines.map(({ text, strong }, at) => {
        const y = box.top + at * LINE_HEIGHT + 12
        const font = strong ? LABEL_FONT : NOTE_FONT
        return (
          <text key={y} x={x} y={y} fontSize={font.size} fontWeight={font.weight} fill={strong ? theme.ink : theme.muted} {...over}>
            {text}
          </text>
        )
      })}
    </g>
  )
}
