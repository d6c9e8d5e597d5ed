import { formatNumber } from './format-figure.ts'
import { isUndated } from '../lib/bounds.ts'
import { compareText } from '../lib/compare-text.ts'
import { pushTo } from '../lib/group.ts'
import type { Selection } from './apply.ts'
import { chartFigure, type ChartFigure } from './chart-figure.ts'
import { voicesOf } from './denials.ts'
import { speakerName } from './speaker-name.ts'

export interface Speaker {
  /** An origin or a denier of claims; null for the reports themselves, where no one is named. */
  id: string | null
  name: string
  figures: number
}

/** What one speaker says of one measure. */
export interface WhoCell {
  speaker: Speaker
  /** By their days, then undated; of the same day the largest first. */
  figures: readonly ChartFigure[]
}

export interface WhoRow {
  measure: string
  title: string
  /** Those who say something of it, in the order of `speakers`. */
  cells: readonly WhoCell[]
}

/** Who gives which figures, by measure. A figure that two speakers give, or one denies, stands under both. */
export interface WhoChart {
  /** In the codebook's order. */
  rows: readonly WhoRow[]
  /** Busiest first; the unattributed last. */
  speakers: readonly Speaker[]
  claims: readonly string[]
  undated: number
  /** Figures in the view that no measure of the codebook takes. */
  unmeasured: number
}

export const WHO_TITLE = 'Who said what'
const UNNAMED = 'Unattributed'

/** Null when no figure of the view belongs to a measure of the codebook. */
export function whoChart({ claims, index }: Selection): WhoChart | null {
  const measured = claims.filter(({ measure, quantities }) => measure !== null && index.measureTitles.has(measure) && quantities.length > 0)
  if (measured.length === 0) return null
  const counts = new Map<string | null, number>()
  const rows = new Map<string, Map<string | null, ChartFigure[]>>()
  for (const claim of measured) {
    const row = rows.get(claim.measure ?? '') ?? new Map<string | null, ChartFigure[]>()
    rows.set(claim.measure ?? '', row)
    const figure = chartFigure(claim, index)
    const voices = voicesOf(claim)
    for (const origin of voices.length === 0 ? [null] : voices) {
      counts.set(origin, (counts.get(origin) ?? 0) + 1)
      pushTo(row, origin, figure)
    }
  }
  const speakers = [...counts]
    .map(([id, figures]): Speaker => ({ id, name: id === null ? UNNAMED : speakerName(id, index), figures }))
    .toSorted((a, b) => Number(a.id === null) - Number(b.id === null) || b.figures - a.figures || compareText(a.name, b.name))
  return {
    rows: [...index.measureTitles].flatMap(([measure, title]) => {
      const said = rows.get(measure)
      if (said === undefined) return []
      const cells = speakers.flatMap((speaker): WhoCell[] => {
        const figures = said.get(speaker.id)
        return figures === undefined ? [] : [{ speaker, figures: figures.toSorted(byDay) }]
      })
      return [{ measure, title, cells }]
    }),
    speakers,
    claims: measured.map(({ id }) => id),
    undated: measured.filter(({ asOf }) => isUndated(asOf)).length,
    unmeasured: claims.length - measured.length,
  }
}

/** "15 of 29 figures; 4 of them undated; the other 14 fit no measure of the codebook": what is shown of what there is. */
export function countedWho({ claims, undated, unmeasured }: WhoChart): string {
  const all = claims.length + unmeasured
  const shown = unmeasured === 0 ? formatNumber(all) : `${formatNumber(claims.length)} of ${formatNumber(all)}`
  const others = unmeasured === 1 ? 'the other fits' : `the other ${formatNumber(unmeasured)} fit`
  return `${shown} ${all === 1 ? 'figure' : 'figures'}; ${undated} of them undated${unmeasured === 0 ? '' : `; ${others} no measure of the codebook`}`
}

function byDay({ claim: a }: ChartFigure, { claim: b }: ChartFigure): number {
  const [x, y] = [a.asOf.latest ?? a.asOf.earliest ?? '9999', b.asOf.latest ?? b.asOf.earliest ?? '9999']
  return compareText(x, y) || (b.high ?? b.low ?? 0) - (a.high ?? a.low ?? 0) || compareText(a.id, b.id)
}
