import { useCallback, useMemo, type ReactNode } from 'react'
import type { Exportable } from '../../export/image.ts'
import type { ImageWords } from '../../lib/image-words.ts'
import type { PresetId } from '../../export/presets.ts'
import { previewOf, saveActions, SIZES } from '../../export/save.ts'
import { ExportMenu as Menu } from '../../ui/export-menu.tsx'

/** All files of one chart. */
export function ExportMenu({ chart, title }: { chart: Exportable; title: string }): ReactNode {
  const [save, copy] = useMemo(() => saveActions(chart), [chart])
  const preview = useCallback((preset: PresetId, words: ImageWords) => previewOf(chart, preset, words), [chart])
  return <Menu title={title} chart={chart.id} sizes={SIZES} groups={[{ label: 'Save', actions: save }, { label: 'Copy', actions: copy }]} preview={preview} />
}
