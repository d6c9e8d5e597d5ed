import { assertNever } from '../lib/assert-never.ts'

/** How sure a figure is, in the page's one visual language; the values are the bundle's own. */
export type MarkQualifier = 'exact' | 'approximate' | 'at-least' | 'at-most' | 'range'
export type MarkStatus = 'actual' | 'planned' | 'possible' | 'denied'

/** Where a mark stands, in CSS px, y downwards. For a range `yLow` > `yHigh`; for all others only `yLow` counts. */
export interface MarkPlace {
  x: number
  yLow: number
  yHigh: number
  radius: number
}

/** `solid` is filled with the mark's colour, `hollow` with the surface and outlined, `halo` filled softly, `line` stroked. */
export type MarkPaint = 'halo' | 'solid' | 'hollow' | 'line'
export interface MarkPart {
  paint: MarkPaint
  d: string
}

/** Space that a mark takes around its place: the arrow and halo included. */
export interface MarkBox {
  left: number
  right: number
  top: number
  bottom: number
}

export const MARK_STROKE = 1.75

/** The shapes of one mark, in painting order. */
export function markParts(qualifier: MarkQualifier, status: MarkStatus, place: MarkPlace): MarkPart[] {
  const { x, yLow, radius } = place
  const body: MarkPaint = status === 'actual' ? 'solid' : 'hollow'
  const parts: MarkPart[] = []
  switch (qualifier) {
    case 'exact':
      parts.push({ paint: body, d: circle(x, yLow, radius) })
      break
    case 'approximate':
      parts.push({ paint: 'halo', d: circle(x, yLow, radius * 2) }, { paint: body, d: circle(x, yLow, radius) })
      break
    case 'at-least':
      parts.push({ paint: 'line', d: arrow(x, yLow, radius, -1) }, { paint: body, d: circle(x, yLow, radius) })
      break
    case 'at-most':
      parts.push({ paint: 'line', d: arrow(x, yLow, radius, 1) }, { paint: body, d: circle(x, yLow, radius) })
      break
    case 'range':
      parts.push({ paint: body, d: bar(place) }, { paint: 'line', d: caps(place) })
      break
    default:
      assertNever(qualifier)
  }
  if (status === 'denied') parts.push({ paint: 'line', d: strike(x, middleOf(qualifier, place), radius) })
  return parts
}

/** The box that labels and other marks have to keep clear of. */
export function markBox(qualifier: MarkQualifier, place: MarkPlace): MarkBox {
  const { x, yLow, yHigh, radius } = place
  const reach = qualifier === 'approximate' ? radius * 2 : radius + 1
  const around = { left: x - reach, right: x + reach, top: yLow - reach, bottom: yLow + reach }
  switch (qualifier) {
    case 'exact':
    case 'approximate':
      return around
    case 'at-least':
      return { ...around, top: yLow - arrowReach(radius) }
    case 'at-most':
      return { ...around, bottom: yLow + arrowReach(radius) }
    case 'range':
      return { left: x - radius - 1, right: x + radius + 1, top: yHigh - 2, bottom: yLow + 2 }
    default:
      return assertNever(qualifier)
  }
}

/** The height at which a label or a link meets the mark. */
export function middleOf(qualifier: MarkQualifier, place: MarkPlace): number {
  return qualifier === 'range' ? (place.yLow + place.yHigh) / 2 : place.yLow
}

/** How far an open arrow reaches from the dot's centre. */
export function arrowReach(radius: number): number {
  return radius * 3.4
}

function circle(x: number, y: number, r: number): string {
  return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`
}

/** `way` is -1 upwards, 1 downwards. */
function arrow(x: number, y: number, radius: number, way: -1 | 1): string {
  const tip = y + way * arrowReach(radius)
  const barb = radius * 0.8
  const back = tip - way * barb
  return `M${n(x)} ${n(y + way * radius)}V${n(tip)}M${n(x - barb)} ${n(back)}L${n(x)} ${n(tip)}L${n(x + barb)} ${n(back)}`
}

function bar({ x, yLow, yHigh, radius }: MarkPlace): string {
  const half = radius * 0.55
  return `M${n(x - half)} ${n(yHigh)}H${n(x + half)}V${n(yLow)}H${n(x - half)}Z`
}

function caps({ x, yLow, yHigh, radius }: MarkPlace): string {
  const half = radius * 1.3
  return `M${n(x - half)} ${n(yHigh)}H${n(x + half)}M${n(x - half)} ${n(yLow)}H${n(x + half)}`
}

function strike(x: number, y: number, radius: number): string {
  const reach = radius * 1.7
  return `M${n(x - reach)} ${n(y + reach)}L${n(x + reach)} ${n(y - reach)}`
}

/** Two decimals: enough for any screen, and the same text in every engine. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
