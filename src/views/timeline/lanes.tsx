import { useMemo, useRef, type ReactNode } from 'react'
import type { TimelineEvent } from '../../bundle/schema.ts'
import { dayNumber } from '../../lib/days.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { eventDetails } from '../../select/provenance.ts'
import { layoutLanes, ticksOf } from '../../select/timeline-layout.ts'
import type { CoverageBin, Domain, TimelineModel } from '../../select/timeline.ts'
import { useTip } from '../../ui/tip.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { Coverage, COVERAGE_HEIGHT } from './coverage.tsx'
import { EventMark, SoftEnds } from './event-mark.tsx'
import { EventTip } from './event-tip.tsx'
import { useRoving } from './use-roving.ts'

export interface LanesProps {
  model: TimelineModel
  domain: Domain
  index: BundleIndex
  current: string | null
  onOpen: (events: readonly TimelineEvent[]) => void
  onChooseDates: (days: Domain) => void
}

const AXIS = 18
/** Room for a lane's name; on narrow pages the names stand above their lanes instead. */
const NAMES = 150
const NARROW = 560

export function Lanes({ model, domain, index, current, onOpen, onChooseDates }: LanesProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(720)
  const svg = useRef<SVGSVGElement>(null)
  const { element: tip, bind, hide } = useTip()
  const names = width < NARROW ? 0 : NAMES
  const plot = Math.max(120, width - names - 4)
  const lanes = useMemo(() => layoutLanes(model.lanes, domain, plot, names === 0 ? 16 : 0), [model.lanes, domain, plot, names])
  const ticks = useMemo(() => ticksOf(domain, plot), [domain, plot])
  const roving = useRoving(lanes, (event) => svg.current?.querySelector<SVGGElement>(`[data-event="${CSS.escape(event)}"]`)?.focus())
  const last = lanes.at(-1)
  const height = last === undefined ? 0 : last.top + last.height
  return (
    <div>
      <div className="desk:max-h-[18dvh] desk:overflow-y-auto">
        <div ref={box}>
          <svg ref={svg} width={width} height={height} role="group" aria-label="Events by day, lanes by topic" className="block">
            <SoftEnds />
            <g transform={`translate(${names} 0)`}>
              {ticks.map(({ x, major }) => (
                <line key={x} x1={x} x2={x} y2={height} stroke="var(--line)" strokeDasharray={major ? undefined : '1 3'} />
              ))}
            </g>
            {lanes.map(({ lane, top, height, items }) => (
              <g key={lane.topic} role="group" aria-label={`${lane.label}: ${lane.events.length}`}>
                <line x1={0} x2={width} y1={top + height} y2={top + height} stroke="var(--line)" />
                <text x={0} y={names === 0 ? top + 13 : top + height / 2 + 4} fontSize={12} fill="var(--muted)">
                  {names === 0 ? lane.label : fitted(lane.label)}
                </text>
                <g transform={`translate(${names} 0)`}>
                  {items.map((item) => (
                    <EventMark
                      key={item.events[0]?.id}
                      item={item}
                      name={nameOf(item.events, index)}
                      selected={current !== null && item.events.some(({ articles }) => articles.includes(current))}
                      tabbable={roving.isTabbable(item)}
                      onOpen={() => {
                        hide()
                        onOpen(item.events)
                      }}
                      onKeyDown={roving.onKeyDown(item)}
                      {...bind(() => (
                        <EventTip events={item.events} index={index} />
                      ))}
                    />
                  ))}
                </g>
              </g>
            ))}
          </svg>
        </div>
      </div>
      <svg width={width} height={AXIS + COVERAGE_HEIGHT} role="group" aria-label={`Reports a ${periodOf(model.coverage)}`} className="block">
        <g transform={`translate(${names} 0)`}>
          {ticks.map(({ x, label }) => (
            <g key={x} transform={`translate(${x} 0)`}>
              <line y2={4} stroke="var(--line)" />
              <text x={3} y={13} fontSize={11} fill="var(--muted)">
                {label}
              </text>
            </g>
          ))}
        </g>
        <g transform={`translate(${names} ${AXIS})`}>
          <Coverage bins={model.coverage} domain={domain} width={plot} onChoose={onChooseDates} />
        </g>
        {names > 0 && (
          <text x={0} y={AXIS + COVERAGE_HEIGHT - 4} fontSize={12} fill="var(--muted)">
            {`Reports a ${periodOf(model.coverage)}`}
          </text>
        )}
      </svg>
      {tip}
    </div>
  )
}

const MAX_NAME = 23

function fitted(label: string): string {
  return label.length <= MAX_NAME ? label : `${label.slice(0, MAX_NAME - 1).trimEnd()}…`
}

function nameOf(events: readonly TimelineEvent[], index: BundleIndex): string {
  const [event] = events
  if (event === undefined) return ''
  if (events.length > 1) return `${events.length} events around ${eventDetails(event, index).happened}`
  const { happened, reported } = eventDetails(event, index)
  return `${event.title}. Happened ${happened}, reported ${reported}${event.mentioned ? ', background' : ''}`
}

/** How long a bar of the coverage strip is, by its first whole one. */
function periodOf([first]: readonly CoverageBin[]): string {
  if (first === undefined || first.from === first.to) return 'day'
  return dayNumber(first.to) - dayNumber(first.from) < 7 ? 'week' : 'month'
}
