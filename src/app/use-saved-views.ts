import { useCallback, useState } from 'react'
import type { BundleIndex } from '../select/bundle-index.ts'
import { joinViews, reportsOfView, type SavedView } from '../select/saved-views.ts'
import { readSavedViews, writeSavedViews } from './saved-views-file.ts'
import { readStored, store } from './storage.ts'

const KEY = 'tallywire:views'

export interface SavedViews {
  views: readonly SavedView[]
  /** Under this name, in the place of another of that name. */
  save: (name: string, query: string) => void
  remove: (name: string) => void
  /** Marks what the view shows now as seen. */
  see: (name: string) => void
  add: (views: readonly SavedView[]) => void
}

/** The views that the reader keeps. Another tab's changes are read when something is written. */
export function useSavedViews(index: BundleIndex): SavedViews {
  const [views, setViews] = useState(read)
  const change = useCallback((act: (views: readonly SavedView[]) => SavedView[]): void => {
    const changed = act(read())
    store(KEY, changed.length === 0 ? null : writeSavedViews(changed))
    setViews(changed)
  }, [])
  return {
    views,
    save: (name, query) => change((kept) => joinViews(kept, [{ name, query, seen: reportsOfView(query, index) }])),
    remove: (name) => change((kept) => kept.filter((view) => view.name !== name)),
    see: (name) => change((kept) => kept.map((view) => (view.name === name ? { ...view, seen: reportsOfView(view.query, index) } : view))),
    add: (added) => change((kept) => joinViews(kept, added)),
  }
}

function read(): SavedView[] {
  return readSavedViews(readStored(KEY) ?? '') ?? []
}
