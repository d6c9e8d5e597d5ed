import { useEffect, useRef, type RefObject } from 'react'

export interface Gestures {
  /** The plot's edges inside the element, CSS px. */
  left: number
  width: number
  onZoom: (factor: number, at: number) => void
  onPan: (share: number) => void
  /** The page does not scroll, so that a plain wheel zooms where nothing else would come of it. */
  takesWheel: boolean
  /** The wheel was turned without a key where it scrolls. */
  onOtherWheel: () => void
}

/** CSS px that a pointer may tremble before it drags. */
const SLACK = 4
/** Wheel px for a zoom by e. */
const WHEEL = 400
/** CSS px of a line, for wheels that count lines. */
const LINE = 16

/**
 * Wheel, drag and pinch on an element. The wheel is the page's own unless a key is held (ctrl, which a touchpad's pinch
 * also sends, or shift), it goes sideways, the pointer is over something marked `data-wheel`, or nothing under it scrolls (`data-scrolls`). Listeners are native: React's can't
 * prevent a scroll.
 */
export function useGestures<T extends HTMLElement>(gestures: Gestures): RefObject<T | null> {
  const ref = useRef<T>(null)
  const latest = useRef(gestures)
  useEffect(() => {
    latest.current = gestures
  })
  useEffect(() => {
    const element = ref.current
    return element === null ? undefined : listen(element, () => latest.current)
  }, [])
  return ref
}

function listen(element: HTMLElement, now: () => Gestures): () => void {
  const pointers = new Map<number, number>()
  let dragged = false
  let startX = 0
  const shareAt = (clientX: number): number => {
    const { left, width } = now()
    return Math.min(Math.max((clientX - element.getBoundingClientRect().left - left) / width, 0), 1)
  }

  const onWheel = (event: WheelEvent): void => {
    const isOn = (selector: string): boolean => event.target instanceof Element && event.target.closest(selector) !== null
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY)
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !isSideways && !isOn('[data-wheel]') && (!now().takesWheel || isOn('[data-scrolls]'))) return now().onOtherWheel()
    event.preventDefault()
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1
    // With shift some browsers turn the wheel sideways themselves.
    const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX
    if (event.shiftKey || Math.abs(sideways) > Math.abs(event.deltaY)) now().onPan((sideways * unit) / now().width)
    else now().onZoom(Math.exp((event.deltaY * unit) / WHEEL), shareAt(event.clientX))
  }
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0) return
    if (pointers.size === 0) dragged = false
    pointers.set(event.pointerId, event.clientX)
    startX = event.clientX
  }
  const onMove = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId)
    if (before === undefined) return
    // It was let go outside, where nobody here heard it: nothing was captured before the drag began.
    if (event.buttons === 0) return void pointers.delete(event.pointerId)
    if (!dragged && pointers.size === 1 && Math.abs(event.clientX - startX) < SLACK) return
    // Not before it is a drag: a captured pointer's click would miss the mark under it.
    if (!dragged) for (const pointer of pointers.keys()) element.setPointerCapture(pointer)
    dragged = true
    const [other] = [...pointers].flatMap(([id, x]) => (id === event.pointerId ? [] : x))
    pointers.set(event.pointerId, event.clientX)
    if (other === undefined) return now().onPan((before - event.clientX) / now().width)
    const [was, is] = [Math.abs(before - other), Math.abs(event.clientX - other)]
    if (was > SLACK && is > SLACK) now().onZoom(was / is, shareAt((event.clientX + other) / 2))
  }
  const onUp = (event: PointerEvent): void => void pointers.delete(event.pointerId)
  const onClick = (event: MouseEvent): void => {
    if (!dragged) return
    dragged = false
    event.stopPropagation()
  }
  const stop = new AbortController()
  const { signal } = stop
  element.addEventListener('wheel', onWheel, { passive: false, signal })
  element.addEventListener('pointerdown', onDown, { signal })
  element.addEventListener('pointermove', onMove, { signal })
  element.addEventListener('pointerup', onUp, { signal })
  element.addEventListener('pointercancel', onUp, { signal })
  // Above the element React hears the click; here it can still be kept from it.
  element.addEventListener('click', onClick, { signal, capture: true })
  return () => stop.abort()
}
