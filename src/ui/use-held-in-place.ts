import { useEffect, useRef, type RefObject } from 'react'

/** ms after a drag within which what it changed may still come. */
const SETTLE = 600

/**
 * Keeps an element where the reader holds it while what stands above it changes: the page is scrolled by as much as it moved, each frame
 * from `hold` until a little after `release`. A page that does not scroll is left alone.
 */
export function useHeldInPlace(element: RefObject<Element | null>): { hold: () => void; release: () => void } {
  const frame = useRef(0)
  const until = useRef(Infinity)
  useEffect(() => () => cancelAnimationFrame(frame.current), [])
  const hold = (): void => {
    const top = element.current?.getBoundingClientRect().top
    cancelAnimationFrame(frame.current)
    until.current = Infinity
    if (top === undefined) return
    const keep = (now: number): void => {
      const moved = (element.current?.getBoundingClientRect().top ?? top) - top
      if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' })
      if (now < until.current) frame.current = requestAnimationFrame(keep)
    }
    frame.current = requestAnimationFrame(keep)
  }
  const release = (): void => {
    until.current = performance.now() + SETTLE
  }
  return { hold, release }
}
