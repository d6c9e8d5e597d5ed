import type { Exportable } from '../export/image.ts'
import type { Selection } from '../select/apply.ts'
import { timelineOf } from '../select/timeline.ts'

/** Every chart of a view and its timeline, loaded when asked for: what a pack holds and the command line can make. */
export async function allCharts(selection: Selection, bundleHash: string): Promise<Exportable[]> {
  const [{ chartList }, { exportableTimeline }] = await Promise.all([import('../views/charts/index.ts'), import('../views/timeline/timeline-image.tsx')])
  const charts = chartList(selection, bundleHash).map(({ exportable }) => exportable)
  return selection.events.length === 0 ? charts : [...charts, exportableTimeline(timelineOf(selection), selection, bundleHash)]
}
