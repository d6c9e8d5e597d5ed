import type { ReactNode } from 'react'
import { dayNumber } from '../../lib/days.ts'
import { textWidth, type Font } from '../../lib/text-metrics.ts'
import { formatBounds } from '../../select/format-bounds.ts'
import { scaleOf } from '../../select/timeline-layout.ts'
import type { CoverageBin, Domain } from '../../select/timeline.ts'

/** CSS px; the counts stand above the bars. */
export const COVERAGE_HEIGHT = 26
const COUNTS = 12
const COUNT_FONT: Font = { size: 10, weight: 400 }
const COUNT_GAP = 4

/**
 * Reports per period, so that a gap in the sources is not read as a quiet time. Clicking a bar narrows the dates to it. The counts
 * stand above the bars where each has room, else above none: one left out would look like a bar of its own kind.
 */
export function Coverage({
  bins,
  domain,
  width,
  left: moved = 0,
  fill,
  muted,
  onChoose,
}: {
  bins: readonly CoverageBin[]
  domain: Domain
  width: number
  /** Where it begins. */
  left?: number
  fill: string
  muted: string
  /** Absent in an exported drawing. */
  onChoose?: (bin: CoverageBin) => void
}): ReactNode {
  const scale = scaleOf(domain, width)
  const x = (day: CoverageBin['from'], later = 0): number => moved + scale(day, later)
  const most = Math.max(1, ...bins.map(({ reports }) => reports))
  const hasRoom = ({ from, to, reports }: CoverageBin): boolean => textWidth(String(reports), COUNT_FONT) + COUNT_GAP <= x(to, 1) - x(from)
  // The first and the last may be cut off, and say nothing of the others.
  const length = ({ from, to }: CoverageBin): number => dayNumber(to) - dayNumber(from)
  const whole = bins[1] ?? bins[0]
  const counted = bins.every((bin) => hasRoom(bin) || (whole !== undefined && length(bin) < length(whole)))
  const none = bins.every(({ reports }) => reports === 0)
  const bars = bins.map((bin) => {
    const [left, right] = [x(bin.from), x(bin.to, 1)]
    const height = (bin.reports / most) * (COVERAGE_HEIGHT - COUNTS)
    const interactive = onChoose === undefined ? {} : { onClick: () => onChoose(bin), className: 'cursor-pointer text-edge hover:text-accent' }
    return (
      <g key={bin.from} {...interactive}>
        <title>{reportsIn(bin)}</title>
        <rect x={left} y={0} width={right - left} height={COVERAGE_HEIGHT} fill="transparent" />
        {bin.reports > 0 && <rect x={left + 1} y={COVERAGE_HEIGHT - height} width={Math.max(1, right - left - 2)} height={height} fill={fill} />}
        {bin.reports > 0 && counted && hasRoom(bin) && (
          <text x={(left + right) / 2} y={COVERAGE_HEIGHT - height - 2} textAnchor="middle" fontSize={COUNT_FONT.size} fill={muted}>
            {bin.reports}
          </text>
        )}
      </g>
    )
  })
  return (
    <>
      {bars}
      <line x1={moved} x2={moved + width} y1={COVERAGE_HEIGHT - 0.5} y2={COVERAGE_HEIGHT - 0.5} stroke={muted} opacity={0.5} />
      {none && (
        <text x={moved + width / 2} y={COVERAGE_HEIGHT - 8} textAnchor="middle" fontSize={11} fill={muted}>
          No report was published in these days
        </text>
      )}
    </>
  )
}

/** "18 June 2025: 1 report". */
export function reportsIn(bin: CoverageBin): string {
  return `${formatBounds({ earliest: bin.from, latest: bin.to })}: ${bin.reports === 1 ? '1 report' : `${bin.reports} reports`}`
}

/** What the bars count, by the first whole one: days of publication, while events stand at the day they happened. */
export function coverageLabel(bins: readonly CoverageBin[]): string {
  return `Reports published a ${periodOf(bins)}`
}

/** How long a bar is, by the first whole one. */
export function periodOf(bins: readonly CoverageBin[]): string {
  const bin = bins[1] ?? bins[0]
  if (bin === undefined) return 'day'
  const days = dayNumber(bin.to) - dayNumber(bin.from) + 1
  return PERIODS.find(([most]) => days <= most)?.[1] ?? 'century'
}

const PERIODS = [
  [1, 'day'],
  [7, 'week'],
  [31, 'month'],
  [366, 'year'],
  [3653, 'decade'],
] as const
