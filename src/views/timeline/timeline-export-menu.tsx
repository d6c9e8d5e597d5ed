import { useCallback, useMemo, type ReactNode } from 'react'
import { exportName, queryOf } from '../../export/image.ts'
import type { PresetId } from '../../export/presets.ts'
import { pageUrl, today } from '../../export/page.ts'
import { previewOf, saveActions, saveText, SIZES } from '../../export/save.ts'
import { timelineIcal, withoutDay } from '../../export/timeline.ts'
import type { ImageWords } from '../../lib/image-words.ts'
import type { Selection } from '../../select/apply.ts'
import type { TimelineModel } from '../../select/timeline.ts'
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
  const [save, copy] = saveActions(timeline)
  const left = withoutDay(selection.events)
  const calendar = (): string => {
    const link = pageUrl() + queryOf(timeline)
    const text = timelineIcal(selection.events, selection.index, { link, exportDay: today() })
    return saveText(text, exportName(timeline, { preset: null, extension: 'ics' }), 'text/calendar')
  }
  return (
    <ExportMenu
      title="Timeline"
      chart={timeline.id}
      sizes={SIZES}
      preview={preview}
      groups={[{ label: 'Save', actions: [...save, { label: 'Calendar (.ics)', run: calendar }] }, { label: 'Copy', actions: copy }]}
      {...(left === 0 ? {} : { note: `The calendar leaves out ${left === 1 ? '1 event' : `${left} events`} without a day; the CSV has all.` })}
    />
  )
}
