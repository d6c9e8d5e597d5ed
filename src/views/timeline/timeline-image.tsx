import type { ReactNode } from 'react'
import type { TimelineEvent } from '../../bundle/schema.ts'
import { drawingOf, type Drawing } from '../../export/drawing.ts'
import type { Exportable } from '../../export/image.ts'
import { timelineCaption } from '../../export/timeline-caption.ts'
import { timelineCsv } from '../../export/timeline.ts'
import { ellipsize } from '../../lib/text-metrics.ts'
import type { Selection } from '../../select/apply.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { formatBounds } from '../../select/format-bounds.ts'
import { eventTitle, isAheadOfAll } from '../../select/provenance.ts'
import { IMAGE_ROOM, LABEL_FONT, layoutLanes, ticksOf } from '../../select/timeline-layout.ts'
import { WITHOUT_DAY, datedEvents, extentOf, type Domain, type TimelineModel } from '../../select/timeline.ts'
import { IMAGE_THEME } from '../../ui/chart-theme.ts'
import { renderOffScreen } from '../../ui/render-off-screen.ts'
import { Coverage, COVERAGE_HEIGHT, coverageLabel } from './coverage.tsx'
import { EventShape, SoftEnds } from './event-shape.tsx'
import { Axis, AXIS_HEIGHT, columnsOf, heightOf, Lanes } from './layers.tsx'

/** The days that are shown, as an image; all events of the selection, as a table. */
export function exportableTimeline(model: TimelineModel, selection: Selection, bundleHash: string): Exportable {
  const events = [...datedEvents(model), ...model.undated]
  return {
    id: 'timeline',
    title: 'Timeline: events by the day they happened',
    name: 'timeline',
    selection,
    bundleHash,
    claims: [...new Set(events.flatMap(({ claims }) => claims))],
    caption: (context) => timelineCaption(model, selection, context),
    draw: async ({ width, height }) => {
      const parts = [
        ...(model.domain === null ? [] : [await drawAxis(model, model.domain, selection.index, width)]),
        ...(await drawTrays(model, selection.index, width)),
      ]
      const missing = height - parts.reduce((sum, part) => sum + part.height, 0)
      return missing > 0 ? [...parts, { markup: '', width, height: missing }] : parts
    },
    csv: () => timelineCsv(events, selection.index),
    data: () => ({ events }),
    opens: isHome(model.domain, selection) ? {} : { days: model.domain },
  }
}

/** What a link without days shows. */
function isHome(domain: Domain | null, selection: Selection): boolean {
  const home = extentOf(selection)?.home
  return domain === null || (domain.from === home?.from && domain.to === home.to)
}

/** Between the lanes and what stands below them. */
const GAP = 14

function drawAxis(model: TimelineModel, domain: Domain, index: BundleIndex, width: number): Promise<Drawing> {
  const columns = columnsOf(width)
  const lanes = layoutLanes(model.lanes, domain, columns.plot, { ...IMAGE_ROOM, heading: columns.heading, kept: model.kept })
  const ticks = ticksOf(domain, columns.plot)
  const top = heightOf(lanes)
  const label = coverageLabel(model.coverage)
  const below = columns.names === 0 ? 14 : 0
  const height = top + AXIS_HEIGHT + COVERAGE_HEIGHT + below + GAP
  return draw({ width, height }, (
    <>
      <SoftEnds theme={IMAGE_THEME} />
      <Lanes
        {...{ lanes, columns, ticks }}
        theme={IMAGE_THEME}
        draw={(item) => (
          <g key={item.events[0]?.id}>
            <EventShape item={item} isAhead={item.events.every((event) => isAheadOfAll(event, index))} theme={IMAGE_THEME} />
          </g>
        )}
      />
      <g transform={`translate(0 ${top})`}>
        <Axis {...{ columns, ticks }} theme={IMAGE_THEME} />
        <g transform={`translate(${columns.names} ${AXIS_HEIGHT})`}>
          <Coverage bins={model.coverage} domain={domain} width={columns.plot} fill={IMAGE_THEME.muted} muted={IMAGE_THEME.muted} />
        </g>
        <text x={0} y={AXIS_HEIGHT + COVERAGE_HEIGHT - 4 + (below === 0 ? 0 : below + 2)} fontSize={LABEL_FONT.size} fill={IMAGE_THEME.muted}>
          {label}
        </text>
      </g>
    </>
  ))
}

const LINE = 17
const MOST_LINES = 8
/** Room for "on or before 10 October 2025". */
const WHEN = 150

interface TrayLine {
  id: string
  title: string
  when: string
}

function drawTrays({ earlier, later, undated }: TimelineModel, index: BundleIndex, width: number): Promise<Drawing[]> {
  const trays = [
    { label: WITHOUT_DAY, events: undated },
    { label: 'Before the days shown', events: earlier },
    { label: 'After the days shown', events: later },
  ].filter(({ events }) => events.length > 0)
  return Promise.all(
    trays.map(({ label, events }) => {
      const lines = trayLines(events, index)
      const indent = lines.some(({ when }) => when !== '') ? WHEN : 0
      return draw({ width, height: (lines.length + 1) * LINE + GAP }, (
        <g fontSize={LABEL_FONT.size} fill={IMAGE_THEME.ink}>
          <text x={0} y={12} fontWeight={600}>{`${label} (${events.length})`}</text>
          {lines.map(({ id, title, when }, at) => (
            <g key={id} transform={`translate(0 ${(at + 1) * LINE})`}>
              {when !== '' && (
                <text x={0} y={12} fill={IMAGE_THEME.muted}>
                  {when}
                </text>
              )}
              <text x={indent} y={12}>
                {ellipsize(title, width - indent, LABEL_FONT)}
              </text>
            </g>
          ))}
        </g>
      ))
    }),
  )
}

function trayLines(events: readonly TimelineEvent[], index: BundleIndex): TrayLine[] {
  const lines = events.map((event) => ({
    id: event.id,
    title: eventTitle(event, index),
    when: event.earliest === null && event.latest === null ? '' : formatBounds(event, 'short'),
  }))
  const more = lines.length - MOST_LINES
  return more > 1 ? [...lines.slice(0, MOST_LINES), { id: 'more', title: `+${more} more in the CSV`, when: '' }] : lines
}

function draw(size: { width: number; height: number }, content: ReactNode): Promise<Drawing> {
  return renderOffScreen(<svg {...size}>{content}</svg>, (host) => {
    const svg = host.querySelector('svg')
    if (svg === null) throw new Error('The timeline did not draw.')
    return drawingOf(svg, size)
  })
}
