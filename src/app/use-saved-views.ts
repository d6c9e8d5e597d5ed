import { useCallback, useRef, useState } from 'react'
import type { BundleIndex } from '../select/bundle-index.ts'
import { joinViews, reportsOfView, type SavedView } from '../select/saved-views.ts'
import { readSavedViews, writeSavedViews } from './saved-views-file.ts'
import { readStored, store } from './storage.ts'

const KEY = 'tallywire:views'
/** Where text that is not understood is kept: a later version may have written it. */
const ASIDE = 'tallywire:views-unread'

export interface SavedViews {
  views: readonly SavedView[]
  /** Whether storage held what this version does not understand. */
  hasUnread: boolean
  /** Under this name, in the place of another of that name; false where the browser keeps it no longer than the page is open. */
  save: (name: string, query: string) => boolean
  remove: (name: string) => void
  /** Marks what the view shows now as seen. */
  see: (name: string) => void
  add: (views: readonly SavedView[]) => void
}

/** The views that the reader keeps. Another tab's changes are read when something is written. */
export function useSavedViews(index: BundleIndex): SavedViews {
  const [views, setViews] = useState(() => read().views)
  const [hasUnread, setHasUnread] = useState(() => read().refused !== null)
  /** What storage does not keep, as long as it keeps nothing. */
  const unkept = useRef<readonly SavedView[] | null>(null)
  const change = useCallback((act: (views: readonly SavedView[]) => SavedView[]): boolean => {
    const stored = read()
    const changed = act(unkept.current ?? stored.views)
    if (stored.refused !== null) setHasUnread(true)
    const isKept = setAside(stored.refused) && store(KEY, changed.length === 0 ? null : writeSavedViews(changed))
    unkept.current = isKept ? null : changed
    setViews(changed)
    return isKept
  }, [])
  return {
    views,
    hasUnread,
    save: (name, query) => change((kept) => joinViews(kept, [{ name, query, seen: reportsOfView(query, index) }])),
    remove: (name) => void change((kept) => kept.filter((view) => view.name !== name)),
    see: (name) => void change((kept) => kept.map((view) => (view.name === name ? { ...view, seen: reportsOfView(view.query, index) } : view))),
    add: (added) => void change((kept) => joinViews(kept, added)),
  }
}

function read(): { views: SavedView[]; refused: string | null } {
  const text = readStored(KEY)
  const views = text === null ? [] : readSavedViews(text)
  return { views: views ?? [], refused: views === null ? text : null }
}

/** Keeps the text before another takes its place, after what was set aside before; false where the browser keeps it not. */
function setAside(refused: string | null): boolean {
  if (refused === null) return true
  const before = readStored(ASIDE)
  return store(ASIDE, before === null ? refused : `${before}\n${refused}`)
}
