import type { ReactNode } from 'react'
import type { Qualifier, Status } from '../../bundle/schema.ts'
import { textWidth } from '../../lib/text-metrics.ts'
import type { ChartFigure } from '../../select/chart-figure.ts'
import { isGrouped } from '../../select/figure-group.ts'
import { CHART_FONT, PAGE_THEME, type ChartTheme } from '../../ui/chart-theme.ts'
import { CertaintyMark } from '../../ui/marks.tsx'
import { GroupShape } from './group-shape.tsx'
import { NOTE_FONT } from './place-labels.ts'

export interface KeyEntry {
  label: string
  /** Null: not one figure, but so many of them together. */
  mark: { qualifier: Qualifier; status: Status } | null
}

/** What the marks mean, the same everywhere. */
const KEY: readonly KeyEntry[] = [
  { label: 'exact', mark: { qualifier: 'exact', status: 'actual' } },
  { label: 'approximate', mark: { qualifier: 'approximate', status: 'actual' } },
  { label: 'range', mark: { qualifier: 'range', status: 'actual' } },
  { label: 'at least', mark: { qualifier: 'at-least', status: 'actual' } },
  { label: 'at most', mark: { qualifier: 'at-most', status: 'actual' } },
  { label: 'planned or possible', mark: { qualifier: 'exact', status: 'planned' } },
  { label: 'denied', mark: { qualifier: 'exact', status: 'denied' } },
]

/** What a chart of very many figures draws. */
const GROUP: KeyEntry = { label: 'so many figures near each other', mark: null }
/** For the circle of the key. */
const SOME = 12

/** `grouped` where a chart has too many figures to draw each. */
export function MarkKey({ grouped }: { grouped: boolean }): ReactNode {
  return (
    <ul aria-label="Key to the marks" className="flex flex-wrap gap-x-2.5 gap-y-1 text-[0.8125rem] text-muted">
      {[...KEY, ...(grouped ? [GROUP] : [])].map(({ label, mark }) => (
        <li key={label} className="flex items-center gap-1">
          <span className="text-accent">
            <KeyIcon mark={mark} theme={PAGE_THEME} />
          </span>
          {label}
        </li>
      ))}
    </ul>
  )
}

function KeyIcon({ mark, theme }: { mark: KeyEntry['mark']; theme: ChartTheme }): ReactNode {
  if (mark !== null) return <CertaintyMark {...mark} size={ICON} ink={{ color: theme.accent, surface: theme.surface }} />
  return (
    <svg width={ICON} height={ICON} aria-hidden style={{ flex: 'none' }}>
      <GroupShape count={SOME} place={{ x: 8, yLow: 8, yHigh: 8, radius: 8 }} theme={theme} />
    </svg>
  )
}

/** The part of the key that these figures need. */
export function keyFor(figures: readonly ChartFigure[], grouped = isGrouped(figures)): KeyEntry[] {
  const needed = KEY.filter(({ mark }) => {
    // Of exact figures, a full dot is those that are told as done; the others are the hollow one.
    if (mark === null || mark.status === 'actual') return figures.some(({ claim }) => claim.qualifier === mark?.qualifier && (claim.status === 'actual' || mark.qualifier !== 'exact'))
    return figures.some(({ claim }) => (claim.status === 'denied') === (mark.status === 'denied') && claim.status !== 'actual')
  })
  return grouped ? [...needed, GROUP] : needed
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
      {entries.map(({ label, mark, x, y }) => (
        <g key={label} color={theme.accent} transform={`translate(${x} ${y})`}>
          <KeyIcon mark={mark} theme={theme} />
          <text x={ICON + 5} y={12} fontSize={NOTE_FONT.size} fill={theme.muted}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}
