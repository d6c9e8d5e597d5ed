import { useEffect, useRef, useState, type ReactNode } from 'react'
import { whenIdle } from './when-idle.ts'

/** How far from the view a drawing is begun, so that scrolling meets it ready. */
const AHEAD = '400px'
/** Without the means to know (a test, a very old browser) everything is near. */
const KNOWS = typeof IntersectionObserver !== 'undefined'

/**
 * A place of known height whose content is rendered when it comes near the view, else when the page is idle, one place
 * after the other. `of` is what the content shows: away from the view a change of it waits likewise.
 */
export function WhenNear({ height, of, children }: { height: number; of: unknown; children: () => ReactNode }): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(!KNOWS)
  const [rendered, setRendered] = useState<unknown>(null)
  if (near && rendered !== of) setRendered(of)
  const shown = near || rendered === of

  useEffect(() => {
    const element = place.current
    if (element === null || !KNOWS) return
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = entries.at(-1)?.isIntersecting === true
        callOff()
        callOff = whenIdle(() => setNear(isNear), 'soon')
      },
      { root: scrollerOf(element), rootMargin: AHEAD },
    )
    let callOff = (): void => undefined
    observer.observe(element)
    return () => {
      observer.disconnect()
      callOff()
    }
  }, [])
  useEffect(() => (shown ? undefined : whenIdle(() => setRendered(of))), [shown, of])

  return (
    <div ref={place} style={{ minHeight: height }}>
      {shown && children()}
    </div>
  )
}

/** The pane that scrolls the element; null is the page. A margin is reckoned from the pane alone. */
function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(at).overflowY)) return at
  }
  return null
}
