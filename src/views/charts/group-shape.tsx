import type { ReactNode } from 'react'
import { once } from '../../lib/once.ts'
import type { MarkPlace } from '../../ui/chart-marks.ts'
import type { ChartTheme } from '../../ui/chart-theme.ts'

const FONT_SIZE = 11
const compact = once(() => new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 2 }))

/** A circle with the number of figures that it stands for, the darker the more. */
export function GroupShape({ count, place: { x, yLow, radius }, theme }: { count: number; place: MarkPlace; theme: ChartTheme }): ReactNode {
  const step = theme.ramp[Math.min(theme.ramp.length - 1, Math.floor(Math.log10(count)) + 1)]
  const text = compact().format(count)
  return (
    <>
      <circle cx={x} cy={yLow} r={radius} fill={step?.fill} stroke={theme.surface} />
      <text x={x} y={yLow + 4} textAnchor="middle" fontSize={text.length > 3 ? FONT_SIZE - 1.5 : FONT_SIZE} fontWeight={600} fill={step?.ink}>
        {text}
      </text>
    </>
  )
}
