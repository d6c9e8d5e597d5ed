import { useEffect } from 'react'

/**
 * A button that takes itself away, or puts itself out of use ("Reset", "Clear dates"), would lose the focus to the page's start: it goes to the
 * section that the button stood in instead, so that the keyboard goes on from there. Once a page.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let focused: Element | null = null
    let around: HTMLElement[] = []
    const onFocus = ({ target }: FocusEvent): void => {
      focused = target instanceof Element ? target : null
      around = focused === null ? [] : sectionsAround(focused)
    }
    const observer = new MutationObserver(() => {
      if (focused === null || (focused.isConnected && !focused.matches(':disabled'))) return
      if (document.activeElement !== document.body && document.activeElement !== focused) return
      focused = null
      const section = around.find(({ isConnected }) => isConnected)
      if (section === undefined) return
      if (!section.hasAttribute('tabindex')) section.tabIndex = -1
      section.focus({ preventScroll: true })
    })
    document.addEventListener('focusin', onFocus)
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    return () => {
      document.removeEventListener('focusin', onFocus)
      observer.disconnect()
    }
  }, [])
}

/** The nearest first. */
function sectionsAround(element: Element): HTMLElement[] {
  const found: HTMLElement[] = []
  for (let at = element.parentElement; at !== null; at = at.parentElement) if (at.matches('section, main, aside, header, nav')) found.push(at)
  return found
}
