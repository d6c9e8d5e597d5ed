import { memo, useEffect, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from './when-idle.ts'

/** How far from the view a drawing is begun, so that scrolling meets it ready. */
const AHEAD = '400px'
/** Without the means to know (a test, a very old browser) everything is near. */
const KNOWS = typeof IntersectionObserver !== 'undefined'

/**
 * A place of known height whose content is rendered when it comes near the view, else when the page is idle, one place
 * after the other. `of` is what the content shows: away from the view a change of it waits likewise, and what was there is hidden
 * until then, since thousands of marks would take long to remove at once.
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
  useEffect(() => {
    if (shown) return undefined
    const callOff = whenIdle(() => setRendered(of))
    // The browser prints what is there.
    const now = (): void => flushSync(() => setRendered(of))
    window.addEventListener('beforeprint', now)
    return () => {
      callOff()
      window.removeEventListener('beforeprint', now)
    }
  }, [shown, of])

  return (
    // The browser lays out what is in view: thousands of marks away from it cost nothing when the page changes.
    <div ref={place} className={shown ? undefined : 'held'} style={shown ? { minHeight: height, contentVisibility: 'auto', containIntrinsicHeight: `auto ${height}px` } : { height }}>
      {(shown || rendered !== null) && <Held hold={!shown}>{children}</Held>}
    </div>
  )
}

/** Stays as it was last rendered while it is held. */
const Held = memo(
  function Held({ children }: { hold: boolean; children: () => ReactNode }): ReactNode {
    return children()
  },
  (_, { hold }) => hold,
)

/** The pane that scrolls the element; null is the page. A margin is reckoned from the pane alone. */
function scrollerOf(element: Element): Element | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(at).overflowY)) return at
  }
  return null
}
