import type { ReactNode } from 'react'
import {
  MARK_STROKE,
  markParts,
  type MarkPlace,
  type MarkPart,
  type MarkQualifier,
  type MarkStatus,
} from './chart-marks.ts'

export interface MarkInk {
  /** Any CSS colour. */
  color: string
  /** What lies under a hollow mark. */
  surface: string
}

/** A mark's shapes, to stand inside an `<svg>`; a drawing for its owner to name. */
export function MarkShapes({
  qualifier,
  status,
  place,
  ink,
}: {
  qualifier: MarkQualifier
  status: MarkStatus
  place: MarkPlace
  ink: MarkInk
}): ReactNode {
  return markParts(qualifier, status, place).map((part) => (
    <path key={part.d} d={part.d} strokeLinecap="round" strokeLinejoin="round" {...paintOf(part, ink)} />
  ))
}

/** The mark of a figure beside text. It is decoration unless `title` names it, for where no words stand beside it. */
export function CertaintyMark({
  qualifier,
  status,
  size = 16,
  title,
  ink = INK_OF_TEXT,
}: {
  qualifier: MarkQualifier
  status: MarkStatus
  /** CSS px. */
  size?: number
  title?: string
  ink?: MarkInk
}): ReactNode {
  const named = title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title }
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" {...named} style={{ flex: 'none' }}>
      <MarkShapes
        qualifier={qualifier}
        status={status}
        place={ICON_PLACES[qualifier]}
        ink={ink}
      />
    </svg>
  )
}

const INK_OF_TEXT: MarkInk = { color: 'currentColor', surface: 'var(--card, transparent)' }

/** Places that fill a 16 px square. */
const ICON_PLACES: Record<MarkQualifier, MarkPlace> = {
  exact: { x: 8, yLow: 8, yHigh: 8, radius: 3.6 },
  approximate: { x: 8, yLow: 8, yHigh: 8, radius: 3.6 },
  'at-least': { x: 8, yLow: 11.4, yHigh: 11.4, radius: 3.1 },
  'at-most': { x: 8, yLow: 4.6, yHigh: 4.6, radius: 3.1 },
  range: { x: 8, yLow: 14, yHigh: 2, radius: 3.4 },
}

function paintOf(part: MarkPart, { color, surface }: MarkInk): object {
  switch (part.paint) {
    case 'halo':
      return { fill: color, fillOpacity: 0.22 }
    case 'solid':
      return { fill: color }
    case 'hollow':
      return { fill: surface, stroke: color, strokeWidth: MARK_STROKE }
    case 'line':
      return { fill: 'none', stroke: color, strokeWidth: MARK_STROKE }
  }
}
