import { lazy, Suspense, type ReactNode } from 'react'
import type { Selection } from '../select/apply.ts'
import type { View } from '../select/url.ts'
import { PanelButton } from '../ui/panel.tsx'
import { allCharts } from './all-charts.ts'
import { printPage } from './print-page.ts'

const ShareView = lazy(async () => ({ default: (await import('../views/share/index.ts')).ShareView }))

/** The view as a link, as files and on paper. */
export function ShareMenu({ selection, hash, view }: { selection: Selection; hash: string; view: Pick<View, 'days' | 'pin'> }): ReactNode {
  return (
    <PanelButton label="Share" name="Share this view" className="w-96">
      <Suspense fallback={<p role="status">Loading…</p>}>
        <ShareView selection={selection} compiledFrom={hash} charts={() => allCharts(selection, hash, view)} onPrint={() => void printPage()} />
      </Suspense>
    </PanelButton>
  )
}
