import { useSyncExternalStore } from 'react'

/** On the root element while the page is laid out as wide as paper. */
export const ON_PAPER = 'on-paper'

/** Whether the page is being laid out for a brief; a page printed as it stands is not. */
export function useOnPaper(): boolean {
  return useSyncExternalStore(subscribe, () => document.documentElement.classList.contains(ON_PAPER))
}

function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['class'] })
  return () => observer.disconnect()
}
