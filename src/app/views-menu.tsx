import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import { download } from '../export/download.ts'
import type { Selection } from '../select/apply.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { describeFilters } from '../select/describe-filters.ts'
import { countNew } from '../select/saved-views.ts'
import { EMPTY_VIEW, queryOfView, type View } from '../select/url.ts'
import { PanelButton } from '../ui/panel.tsx'
import { readSavedViews, writeSavedViews } from './saved-views-file.ts'
import type { SavedViews as Saved } from './use-saved-views.ts'

const SavedViews = lazy(async () => ({ default: (await import('../views/saved/saved-views.tsx')).SavedViews }))

const NAME_LENGTH = 80

/** The saved views over what the page shows. */
export function ViewsMenu({ index, saved, view, selection, onOpen }: { index: BundleIndex; saved: Saved; view: View; selection: Selection; onOpen: (name: string) => void }): ReactNode {
  const views = useMemo(() => saved.views.map((kept) => ({ name: kept.name, fresh: countNew(kept, index) })), [saved.views, index])
  const fresh = views.filter((one) => one.fresh > 0).length
  return (
    <PanelButton label={fresh === 0 ? 'Views' : `Views (${fresh} new)`} name={fresh === 0 ? 'Saved views' : `Saved views, ${fresh} with new reports`} className="w-96">
      <Suspense fallback={<p role="status">Loading…</p>}>
        <SavedViews
          views={views}
          hasUnread={saved.hasUnread}
          sentence={describeFilters(selection.filters, index).slice(0, NAME_LENGTH)}
          onSave={(name) => saved.save(name, queryOfView({ ...EMPTY_VIEW, filters: view.filters, main: view.main, sort: view.sort, ledger: view.ledger }))}
          onOpen={onOpen}
          onRemove={saved.remove}
          onExport={() => download(new Blob([writeSavedViews(saved.views)], { type: 'application/json' }), 'tallywire-views.json')}
          onImport={(text) => {
            const read = readSavedViews(text)
            if (read === null) return 'That file holds no saved views of Tallywire. Choose one that “Export to a file” wrote.'
            saved.add(read)
            return `${read.length} ${read.length === 1 ? 'view' : 'views'} read.`
          }}
        />
      </Suspense>
    </PanelButton>
  )
}
