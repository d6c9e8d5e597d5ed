import { useLayoutEffect, useState, type RefObject } from 'react'

/** How far down (CSS px) in what scrolls (the pane, or without one the page) an element begins; what stands above may grow. */
export function useOffset(element: RefObject<HTMLElement | null>, pane: HTMLElement | null): number {
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    const measure = (): void => {
      const top = element.current?.getBoundingClientRect().top ?? 0
      setOffset(pane === null ? top + window.scrollY : top - pane.getBoundingClientRect().top + pane.scrollTop)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    for (const above of pane?.children ?? []) observer.observe(above)
    return () => observer.disconnect()
  }, [element, pane])
  return offset
}
