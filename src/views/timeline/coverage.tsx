import type { ReactNode } from 'react'
import { formatBounds } from '../../select/format-bounds.ts'
import { scaleOf } from '../../select/timeline-layout.ts'
import type { CoverageBin, Domain } from '../../select/timeline.ts'

export const COVERAGE_HEIGHT = 26

/** Reports per period, so that a gap in the sources is not read as a quiet time. Clicking a bar narrows the dates to it. */
export function Coverage({
  bins,
  domain,
  width,
  onChoose,
}: {
  bins: readonly CoverageBin[]
  domain: Domain
  width: number
  onChoose: (bin: CoverageBin) => void
}): ReactNode {
  const x = scaleOf(domain, width)
  const most = Math.max(1, ...bins.map(({ reports }) => reports))
  return bins.map((bin) => {
    const [left, right] = [x(bin.from), x(bin.to, 1)]
    const height = (bin.reports / most) * (COVERAGE_HEIGHT - 12)
    return (
      <g key={bin.from} onClick={() => onChoose(bin)} className="cursor-pointer text-edge hover:text-accent">
        <title>{`${formatBounds({ earliest: bin.from, latest: bin.to })}: ${bin.reports === 1 ? '1 report' : `${bin.reports} reports`}`}</title>
        <rect x={left} y={0} width={right - left} height={COVERAGE_HEIGHT} fill="transparent" />
        <rect x={left + 1} y={COVERAGE_HEIGHT - height} width={Math.max(1, right - left - 2)} height={height} fill="currentColor" />
        {bin.reports > 0 && right - left >= 14 && (
          <text x={(left + right) / 2} y={COVERAGE_HEIGHT - height - 2} textAnchor="middle" fontSize={10} fill="var(--muted)">
            {bin.reports}
          </text>
        )}
      </g>
    )
  })
}
