import { useCallback, useRef, useState } from 'react'
import type { BundleIndex } from '../select/bundle-index.ts'
import { joinViews, reportsOfView, type SavedView } from '../select/saved-views.ts'
import { readSavedViews, writeSavedViews } from './saved-views-file.ts'
import { readStored, store } from './storage.ts'

const KEY = 'tallywire:views'

export interface SavedViews {
  views: readonly SavedView[]
  /** Under this name, in the place of another of that name; false where the browser keeps it no longer than the page is open. */
  save: (name: string, query: string) => boolean
  remove: (name: string) => void
  /** Marks what the view shows now as seen. */
  see: (name: string) => void
  add: (views: readonly SavedView[]) => void
}

/** The views that the reader keeps. Another tab's changes are read when something is written. */
export function useSavedViews(index: BundleIndex): SavedViews {
  const [views, setViews] = useState(read)
  /** What storage does not keep, as long as it keeps nothing. */
  const unkept = useRef<readonly SavedView[] | null>(null)
  const change = useCallback((act: (views: readonly SavedView[]) => SavedView[]): boolean => {
    const changed = act(unkept.current ?? read())
    const isKept = store(KEY, changed.length === 0 ? null : writeSavedViews(changed))
    unkept.current = isKept ? null : changed
    setViews(changed)
    return isKept
  }, [])
  return {
    views,
    save: (name, query) => change((kept) => joinViews(kept, [{ name, query, seen: reportsOfView(query, index) }])),
    remove: (name) => void change((kept) => kept.filter((view) => view.name !== name)),
    see: (name) => void change((kept) => kept.map((view) => (view.name === name ? { ...view, seen: reportsOfView(view.query, index) } : view))),
    add: (added) => void change((kept) => joinViews(kept, added)),
  }
}

function read(): SavedView[] {
  return readSavedViews(readStored(KEY) ?? '') ?? []
}
