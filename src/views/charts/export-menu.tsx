import { useCallback, useMemo, type ReactNode } from 'react'
import type { Exportable, ImageWords } from '../../export/image.ts'
import type { PresetId } from '../../export/presets.ts'
import { copyAction, previewOf, saveActions, SIZES } from '../../export/save.ts'
import { ExportMenu as Menu } from '../../ui/export-menu.tsx'

/** PNG, SVG and CSV of one chart. */
export function ExportMenu({ chart, title }: { chart: Exportable; title: string }): ReactNode {
  const actions = useMemo(() => [...saveActions(chart), { ...copyAction(chart), wide: true }], [chart])
  const preview = useCallback((preset: PresetId, words: ImageWords) => previewOf(chart, preset, words), [chart])
  return <Menu title={title} sizes={SIZES} actions={actions} preview={preview} />
}
