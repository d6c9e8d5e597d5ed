import { useMemo, type ReactNode } from 'react'
import { countedFigures } from '../../select/chart-series.ts'
import { CHART_FONT, type ChartTheme } from '../../ui/chart-theme.ts'
import { OneTabStop, useMarkKeys } from '../../ui/one-tab-stop.tsx'
import { Axes, ValueAxis } from './chart-frame.tsx'
import { LINE_HEIGHT, NOTE_FONT } from './place-labels.ts'
import type { PlacedOverview, PlacedPanel } from './place-overview.ts'
import { PlacedShapes, Under } from './series-drawing.tsx'

/** All series, small, each at its own labelled scale. */
export function OverviewDrawing({ placed, theme, onOpen }: { placed: PlacedOverview; theme: ChartTheme; onOpen?: (seriesId: string) => void }): ReactNode {
  const { width, height, panels } = placed
  const order = useMemo(() => panels.map(({ panel }) => panel.chart.id), [panels])
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} role="group" aria-label="All series, small" style={{ overflow: 'visible' }}>
      <g fontSize={NOTE_FONT.size}>
        <OneTabStop ids={order}>
          {panels.map((panel) => (
            <g key={panel.panel.chart.id} transform={`translate(${panel.x} ${panel.y})`}>
              {onOpen === undefined ? <Panel panel={panel} theme={theme} /> : <PanelButton panel={panel} theme={theme} onOpen={onOpen} />}
            </g>
          ))}
        </OneTabStop>
      </g>
    </svg>
  )
}

function PanelButton({ panel, theme, onOpen }: { panel: PlacedPanel; theme: ChartTheme; onOpen: (seriesId: string) => void }): ReactNode {
  const { panel: { chart, title, words, note }, width, height } = panel
  const keys = useMarkKeys(chart.id)
  return (
    <g
      role="button"
      data-stop={chart.id}
      tabIndex={keys.tabIndex}
      onFocus={keys.onFocus}
      aria-label={`${title}: ${countedFigures(chart)}; ${words}, ${note}; show the chart`}
      className="cursor-pointer"
      onClick={() => onOpen(chart.id)}
      onKeyDown={(event) => {
        if (keys.move(event) || (event.key !== 'Enter' && event.key !== ' ')) return
        event.preventDefault()
        onOpen(chart.id)
      }}
    >
      <rect x={-6} y={-4} width={width + 12} height={height + 8} fill="transparent" />
      <Panel panel={panel} theme={theme} />
    </g>
  )
}

function Panel({ panel: { title, words, note, drop, placed }, theme }: { panel: PlacedPanel; theme: ChartTheme }): ReactNode {
  return (
    <>
      {title.map((line, at) => (
        <text key={line} x={0} y={at * LINE_HEIGHT + 12} fontSize={13} fontWeight={600} fill={theme.ink}>
          {line}
        </text>
      ))}
      {words.map((line, at) => (
        <text key={line} x={0} y={(title.length + at) * LINE_HEIGHT + 12} fill={theme.ink}>
          {line}
        </text>
      ))}
      {note.map((line, at) => (
        <text key={line} x={0} y={(title.length + words.length + at) * LINE_HEIGHT + 12} fill={theme.muted}>
          {line}
        </text>
      ))}
      <g transform={`translate(0 ${drop})`}>
        {placed.yTicks.map(({ y, label }) => (
          <line key={label} x1={placed.plot.left} x2={placed.plot.right} y1={y} y2={y} stroke={theme.line} />
        ))}
        <ValueAxis frame={placed} theme={theme} />
        <Under placed={placed} theme={theme} />
        <Axes frame={placed} theme={theme} />
        {placed.marks.map((mark) => (
          <PlacedShapes key={mark.figures[0].claim.id} mark={mark} theme={theme} />
        ))}
      </g>
    </>
  )
}
