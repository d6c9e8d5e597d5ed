import type { Exportable } from '../export/image.ts'
import type { Selection } from '../select/apply.ts'
import { daysShown, stretchOf } from '../select/timeline-window.ts'
import { extentOf, timelineOf } from '../select/timeline.ts'
import type { View } from '../select/url.ts'

/** Every chart of a view, what is pinned in it, and its timeline with the days asked for, loaded when asked for: what a pack holds and the command line can make. */
export async function allCharts(selection: Selection, bundleHash: string, { days, pin }: Pick<View, 'days' | 'pin'>): Promise<Exportable[]> {
  const [{ chartList }, { exportableTimeline }] = await Promise.all([import('../views/charts/index.ts'), import('../views/timeline/timeline-image.tsx')])
  const charts = chartList(selection, bundleHash, pin).map(({ exportable }) => exportable)
  const shown = daysShown(extentOf(selection), days === null ? null : stretchOf(days))
  return selection.events.length === 0 ? charts : [...charts, exportableTimeline(timelineOf(selection, shown), selection, bundleHash)]
}
