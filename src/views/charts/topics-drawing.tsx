import type { ReactNode } from 'react'
import { textWidth } from '../../lib/text-metrics.ts'
import type { ChartTheme } from '../../ui/chart-theme.ts'
import { ChartFrame } from './chart-frame.tsx'
import { NOTE_FONT } from './place-labels.ts'
import type { PlacedRow, PlacedTopics } from './place-topics.ts'

/** Reports over time by topic: small multiples to one scale, so that no colour has to be told from another. */
export function TopicsDrawing({
  placed,
  theme,
  onTopic,
}: {
  placed: PlacedTopics
  theme: ChartTheme
  /** Absent in an exported drawing. */
  onTopic?: (topic: string) => void
}): ReactNode {
  const { plot } = placed
  return (
    <ChartFrame
      frame={placed}
      theme={theme}
      label="Reports over time by topic"
      points={placed.rows.map((row) => ({ key: row.row.topic, x: plot.left, y: 0, row }))}
      draw={({ row }) => <Row row={row} placed={placed} theme={theme} {...(onTopic === undefined ? {} : { onTopic })} />}
    />
  )
}

function Row({
  row: { row, label, labelBox, baseline, bars },
  placed: { plot, width, numbered },
  theme,
  onTopic,
}: {
  row: PlacedRow
  placed: PlacedTopics
  theme: ChartTheme
  onTopic?: (topic: string) => void
}): ReactNode {
  const narrow = labelBox.left === plot.left
  const interactive =
    onTopic === undefined
      ? {}
      : {
          role: 'button',
          tabIndex: 0,
          'aria-label': `${row.label}: ${row.total} ${row.total === 1 ? 'report' : 'reports'}, ${row.undated} undated; filter by this topic`,
          className: 'cursor-pointer',
          onClick: () => onTopic(row.topic),
          onKeyDown: (event: { key: string; preventDefault: () => void }) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            onTopic(row.topic)
          },
        }
  const top = narrow ? labelBox.top : baseline - 30
  return (
    <g {...interactive} fontSize={NOTE_FONT.size}>
      <rect x={0} y={top} width={width} height={baseline + 4 - top} fill="transparent" />
      <line x1={plot.left} x2={plot.right} y1={baseline} y2={baseline} stroke={theme.line} />
      <text x={narrow ? labelBox.left : labelBox.right} y={labelBox.bottom - 4} textAnchor={narrow ? 'start' : 'end'} fill={theme.ink}>
        {label}
      </text>
      {bars.map(({ x, width, height, count, when }) => (
        <g key={x}>
          <title>{`${row.label}, ${when ?? 'undated'}: ${count}`}</title>
          <rect x={x} y={baseline - height} width={width} height={height} fill={theme.count} />
          {(when === null || (numbered && textWidth(String(count), NOTE_FONT) <= width + 8)) && (
            <text x={x + width / 2} y={baseline - height - 3} textAnchor="middle" fontSize={11} fill={theme.muted}>
              {count}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}
