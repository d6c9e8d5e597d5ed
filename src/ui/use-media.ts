import { useCallback, useSyncExternalStore } from 'react'

/** Room for three panes that scroll by themselves; below that the page is one column. Same as `desk:` in styles.css. */
export const DESK = '(min-width: 64rem) and (min-height: 38rem)'

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
