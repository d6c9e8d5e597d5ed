import { useMemo, type ReactNode } from 'react'
import type { Exportable } from '../../export/image.ts'
import { copyAction, saveActions, SIZES } from '../../export/save.ts'
import { ExportMenu as Menu } from '../../ui/export-menu.tsx'

/** PNG, SVG and CSV of one chart. */
export function ExportMenu({ chart, title }: { chart: Exportable; title: string }): ReactNode {
  const actions = useMemo(() => [...saveActions(chart), { ...copyAction(chart), wide: true }], [chart])
  return <Menu title={title} sizes={SIZES} actions={actions} />
}
