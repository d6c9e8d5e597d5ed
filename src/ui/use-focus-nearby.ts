import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react'

export interface FocusNearby<T extends HTMLElement> {
  ref: RefObject<T | null>
  onFocus: (event: FocusEvent) => void
}

/**
 * For a list whose items have a button, marked `data-remove`, that takes them away: the focus, which would be lost with the
 * button, goes to that of the next item, else of the last, else where `otherwise` says.
 */
export function useFocusNearby<T extends HTMLElement>(otherwise: () => HTMLElement | null | undefined): FocusNearby<T> {
  const ref = useRef<T>(null)
  const focused = useRef<{ button: Element; at: number } | null>(null)
  useLayoutEffect(() => {
    const was = focused.current
    if (was === null || was.button.isConnected) return
    focused.current = null
    if (document.activeElement !== document.body && document.activeElement !== null) return
    const left = removers(ref.current)
    const next = left[Math.min(was.at, left.length - 1)] ?? otherwise()
    next?.focus()
  })
  return {
    ref,
    onFocus: ({ target }) => {
      const at = removers(ref.current).findIndex((button) => button === target)
      focused.current = at < 0 ? null : { button: target, at }
    },
  }
}

function removers(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-remove]') ?? [])]
}
