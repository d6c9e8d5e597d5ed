import { useCallback, useMemo, type ReactNode } from 'react'
import { exportName, type ImageWords } from '../../export/image.ts'
import type { PresetId } from '../../export/presets.ts'
import { copyAction, pageUrl, previewOf, saveActions, saveText, SIZES, today } from '../../export/save.ts'
import { timelineIcal, withoutDay } from '../../export/timeline.ts'
import type { Selection } from '../../select/apply.ts'
import type { TimelineModel } from '../../select/timeline.ts'
import { EMPTY_VIEW, queryOfView } from '../../select/url.ts'
import { ExportMenu } from '../../ui/export-menu.tsx'
import { exportableTimeline } from './timeline-image.tsx'

export interface TimelineExportMenuProps {
  selection: Selection
  model: TimelineModel
  compiledFrom: string
}

/** PNG, SVG and CSV like every chart, and a calendar of the events that have days. */
export function TimelineExportMenu({ selection, model, compiledFrom }: TimelineExportMenuProps): ReactNode {
  const timeline = useMemo(() => exportableTimeline(model, selection, compiledFrom), [model, selection, compiledFrom])
  const preview = useCallback((preset: PresetId, words: ImageWords) => previewOf(timeline, preset, words), [timeline])
  const left = withoutDay(selection.events)
  const calendar = (): string => {
    const link = pageUrl() + queryOfView({ ...EMPTY_VIEW, filters: selection.filters })
    const text = timelineIcal(selection.events, selection.index, { link, exportDay: today() })
    return saveText(text, exportName(timeline, { preset: null, extension: 'ics' }), 'text/calendar')
  }
  return (
    <ExportMenu
      title="Timeline"
      sizes={SIZES}
      preview={preview}
      actions={[...saveActions(timeline), { label: 'Calendar (.ics)', run: calendar, wide: true }, { ...copyAction(timeline), wide: true }]}
      {...(left === 0 ? {} : { note: `The calendar leaves out ${left === 1 ? '1 event' : `${left} events`} without a day; the CSV has all.` })}
    />
  )
}
