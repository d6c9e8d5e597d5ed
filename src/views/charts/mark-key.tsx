import type { ReactNode } from 'react'
import type { Qualifier, Status } from '../../bundle/schema.ts'
import { textWidth } from '../../lib/text-metrics.ts'
import type { ChartFigure } from '../../select/chart-figure.ts'
import { CHART_FONT, type ChartTheme } from '../../ui/chart-theme.ts'
import { CertaintyMark } from '../../ui/marks.tsx'
import { NOTE_FONT } from './place-labels.ts'

export interface KeyEntry {
  label: string
  qualifier: Qualifier
  status: Status
}

/** What the marks mean, the same everywhere. */
const KEY: readonly KeyEntry[] = [
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
    <ul aria-label="Key to the marks" className="flex flex-wrap gap-x-2.5 gap-y-1 text-[0.8125rem] text-muted">
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

/** The part of the key that these figures need. */
export function keyFor(figures: readonly ChartFigure[]): KeyEntry[] {
  return KEY.filter(({ qualifier, status }) => {
    if (status === 'actual') return figures.some(({ claim }) => claim.qualifier === qualifier)
    return figures.some(({ claim }) => (claim.status === 'denied') === (status === 'denied') && claim.status !== 'actual')
  })
}

export interface PlacedKey {
  width: number
  height: number
  entries: readonly (KeyEntry & { x: number; y: number })[]
}

const ICON = 16
const KEY_ROW = 20

/** The key in rows of at most `width` px. */
export function placeKey(entries: readonly KeyEntry[], width: number): PlacedKey {
  let x = 0
  let y = 6
  const placed = entries.map((entry) => {
    const wide = ICON + 5 + textWidth(entry.label, NOTE_FONT)
    if (x > 0 && x + wide > width) {
      x = 0
      y += KEY_ROW
    }
    const at = { ...entry, x, y }
    x += wide + 18
    return at
  })
  return { width, height: y + KEY_ROW, entries: placed }
}

/** The key as part of an image. */
export function KeyDrawing({ placed: { width, height, entries }, theme }: { placed: PlacedKey; theme: ChartTheme }): ReactNode {
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT}>
      {entries.map(({ label, qualifier, status, x, y }) => (
        <g key={label} color={theme.accent} transform={`translate(${x} ${y})`}>
          <CertaintyMark qualifier={qualifier} status={status} size={ICON} ink={{ color: theme.accent, surface: theme.surface }} />
          <text x={ICON + 5} y={12} fontSize={NOTE_FONT.size} fill={theme.muted}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}
