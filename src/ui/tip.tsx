import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'

interface Shown {
  anchor: Element
  /** Taken at once: a chart may draw its marks anew, and what is gone has no place. */
  at: DOMRect
  content: ReactNode
  tools: ReactNode
}

export interface TipHandlers {
  onMouseEnter: (event: { currentTarget: Element; buttons: number }) => void
  onMouseLeave: () => void
  onKeyUp: (event: { key: string; currentTarget: Element }) => void
  onBlur: (event: { relatedTarget: EventTarget | null }) => void
}

export interface Tip {
  /** To be rendered once, anywhere. */
  element: ReactNode
  /** Spread on what has details to show. `tools` are buttons beside them: a tooltip itself holds nothing that takes the focus. */
  bind: (content: () => ReactNode, tools?: () => ReactNode) => TipHandlers
  hide: () => void
}

/** Milliseconds in which the pointer may travel from the anchor into the tip. */
const LINGER = 120
const MARGIN = 8
/** Keys with which a reader comes to something. */
const MOVES = new Set(['Tab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'])

/** Details beside what is hovered or focused: in the top layer, inside the window, dismissed by Escape. */
export function useTip(): Tip {
  const id = useId()
  const [shown, setShown] = useState<Shown | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const timer = useRef<number | undefined>(undefined)
  const hide = useCallback(() => setShown(null), [])
  const keep = useCallback(() => window.clearTimeout(timer.current), [])
  const linger = useCallback(() => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(hide, LINGER)
  }, [hide])
  /** Not while the focus goes into the tip, whose button would vanish under it. */
  const leave = useCallback(
    ({ relatedTarget }: { relatedTarget: EventTarget | null }) => {
      if (!(relatedTarget instanceof Node) || box.current?.contains(relatedTarget) !== true) hide()
    },
    [hide],
  )
  const show = useCallback(
    (anchor: Element, content: ReactNode, tools: ReactNode) => {
      keep()
      setShown({ anchor, at: anchor.getBoundingClientRect(), content, tools })
    },
    [keep],
  )
  useEffect(() => keep, [keep])

  useLayoutEffect(() => {
    const element = box.current
    if (element === null || shown === null) return
    const { anchor } = shown
    element.showPopover?.()
    place(element, shown.at)
    anchor.setAttribute('aria-describedby', id)
    // Before all others: a press takes away one layer, and the tip is the topmost.
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      hide()
    }
    element.addEventListener('mouseenter', keep)
    element.addEventListener('mouseleave', linger)
    element.addEventListener('focusout', leave)
    window.addEventListener('keydown', escape, { capture: true })
    window.addEventListener('scroll', hide, { capture: true, passive: true })
    return () => {
      anchor.removeAttribute('aria-describedby')
      window.removeEventListener('keydown', escape, { capture: true })
      window.removeEventListener('scroll', hide, { capture: true })
    }
  }, [shown, id, hide, keep, leave, linger])

  const bind = useCallback(
    (content: () => ReactNode, tools: () => ReactNode = () => null): TipHandlers => ({
      // What a drag passes over is not asked for.
      onMouseEnter: ({ currentTarget, buttons }) => {
        if (buttons === 0) show(currentTarget, content(), tools())
      },
      onMouseLeave: linger,
      // Not on focus: the page itself sets that when it leads somewhere, and the tip would cover what it leads to.
      onKeyUp: ({ key, currentTarget }) => {
        if (MOVES.has(key)) show(currentTarget, content(), tools())
      },
      onBlur: leave,
    }),
    [show, linger, leave],
  )
  const element =
    shown === null ? null : (
      <div
        ref={box}
        {...(shown.tools === null ? {} : { role: 'group', 'aria-label': 'Details' })}
        popover="manual"
        className="fixed inset-auto m-0 w-max max-w-72 rounded-sm border border-edge bg-card px-3 py-2 text-[0.8125rem] text-ink shadow-lg"
      >
        {shown.tools !== null && <div className="float-right ml-2">{shown.tools}</div>}
        <div id={id} role="tooltip">
          {shown.content}
        </div>
      </div>
    )
  return { element, bind, hide }
}

/** Under the anchor, or above where there is more room; never outside the window. */
function place(box: HTMLElement, at: DOMRect): void {
  const below = at.bottom + MARGIN + box.offsetHeight <= window.innerHeight
  const top = below ? at.bottom + MARGIN / 2 : at.top - MARGIN / 2 - box.offsetHeight
  const left = Math.min(at.left, window.innerWidth - box.offsetWidth - MARGIN)
  box.style.top = `${Math.max(MARGIN, top)}px`
  box.style.left = `${Math.max(MARGIN, left)}px`
}
