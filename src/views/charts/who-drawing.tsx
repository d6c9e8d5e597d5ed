import { useMemo, type ReactNode } from 'react'
import { nameFigure } from '../../select/chart-figure.ts'
import { CHART_FONT, type ChartTheme } from '../../ui/chart-theme.ts'
import { MarkShapes } from '../../ui/marks.tsx'
import { OneTabStop } from '../../ui/one-tab-stop.tsx'
import { FigureButton, isPinned, type MarkActions } from './figure-button.tsx'
import { NOTE_FONT } from './place-labels.ts'
import type { PlacedWho, WhoEntry, WhoText } from './place-who.ts'

/** Who gives which figures: no value is drawn to a scale, since unlike units stand side by side. */
export function WhoDrawing({ placed, theme, actions }: { placed: PlacedWho; theme: ChartTheme; actions?: MarkActions }): ReactNode {
  const { width, height, texts, rules, entries } = placed
  const order = useMemo(() => entries.map(({ key }) => key), [entries])
  return (
    <svg width={width} height={height} fontFamily={CHART_FONT} role="group" aria-label="Who said what" style={{ overflow: 'visible' }}>
      <g fontSize={NOTE_FONT.size}>
        {rules.map(({ x, width: wide, y, strong }) => (
          <line key={`${x} ${y}`} x1={strong ? x : x + 10} x2={x + wide} y1={y} y2={y} stroke={theme.line} {...(strong ? {} : { strokeDasharray: '2 3' })} />
        ))}
        {texts.map((text) => (
          <Words key={`${text.x} ${text.y}`} text={text} theme={theme} />
        ))}
        <OneTabStop ids={order}>
          {entries.map((entry) => (
            <Entry key={entry.key} entry={entry} theme={theme} {...(actions === undefined ? {} : { actions })} />
          ))}
        </OneTabStop>
      </g>
    </svg>
  )
}

function Words({ text: { x, y, text, tone }, theme }: { text: WhoText; theme: ChartTheme }): ReactNode {
  return (
    <text x={x} y={y} fontWeight={tone === 'strong' ? 600 : 400} fill={tone === 'muted' ? theme.muted : theme.ink}>
      {text}
    </text>
  )
}

function Entry({ entry: { key, figure, speaker, measure, place, lines, box }, theme, actions }: { entry: WhoEntry; theme: ChartTheme; actions?: MarkActions }): ReactNode {
  const { qualifier, status } = figure.claim
  const drawn = (
    <>
      <MarkShapes qualifier={qualifier} status={status} place={place} ink={{ color: theme.accent, surface: theme.surface }} />
      {lines.map((line) => (
        <Words key={line.y} text={line} theme={theme} />
      ))}
    </>
  )
  if (actions === undefined) return drawn
  const { left, right, top, bottom } = box
  return (
    <FigureButton figure={figure} id={key} name={`${speaker.name} on ${measure}: ${nameFigure(figure)}`} actions={actions}>
      <rect
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        rx={4}
        fill="transparent"
        stroke={isPinned(figure, actions) ? theme.ink : 'none'}
        strokeWidth={1.5}
      />
      {drawn}
    </FigureButton>
  )
}
