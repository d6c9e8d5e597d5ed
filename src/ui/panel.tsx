import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { Button } from './button.tsx'

export interface PanelButtonProps {
  label: ReactNode
  /** The accessible name of button and panel, where the label alone does not say enough. */
  name: string
  /** Width and what else is the panel's own. */
  className?: string
  /** Told when the panel opens or closes. */
  onToggle?: (open: boolean) => void
  /** What the panel stands below whole, where its button is a part of that; it scrolls rather than cover it. */
  under?: RefObject<HTMLElement | null>
  children: ReactNode
}

/** A button and the panel that it opens: above all that would clip it, beside the button and inside the window, never over the button. */
export function PanelButton({ label, name, className = 'w-80', onToggle, under, children }: PanelButtonProps): ReactNode {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const panel = useId()
  const toggle = (next: boolean): void => {
    setOpen(next)
    onToggle?.(next)
  }
  useClosing(open, box, () => toggle(false))
  useTopLayer(open, box, under)
  return (
    <div ref={box}>
      <Button look="quiet" aria-expanded={open} aria-controls={panel} aria-label={name} onClick={() => toggle(!open)}>
        {label}
      </Button>
      {open && (
        <div
          id={panel}
          role="group"
          aria-label={name}
          popover="manual"
          className={`fixed inset-auto m-0 max-w-[calc(100vw-1rem)] overflow-y-auto overscroll-contain rounded-sm border border-edge bg-card p-3 text-sm text-ink shadow-lg ${className}`}
        >
          {children}
        </div>
      )}
    </div>
  )
}

/** A pointer or the focus elsewhere closes the panel, and so does Escape, which gives the focus back. */
function useClosing(open: boolean, box: { current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    const whole = box.current
    if (!open || whole === null) return
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && !whole.contains(event.target)) close()
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      // A modal dialog around it would close as well.
      event.preventDefault()
      close()
      whole.querySelector('button')?.focus()
    }
    const onLeave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !whole.contains(relatedTarget)) close()
    }
    document.addEventListener('pointerdown', onPointer)
    whole.addEventListener('focusout', onLeave)
    whole.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      whole.removeEventListener('focusout', onLeave)
      whole.removeEventListener('keydown', onKey)
    }
  })
}

/** CSS px between panel, button and the window's edge. */
const MARGIN = 8
/** Less room than this is no room to work in. */
const LEAST = 260

function useTopLayer(open: boolean, box: { current: HTMLElement | null }, under: PanelButtonProps['under']): void {
  useLayoutEffect(() => {
    const button = box.current?.querySelector('button')
    const panel = box.current?.querySelector<HTMLElement>('[popover]')
    if (!open || button == null || panel == null) return
    panel.showPopover?.()
    // Where that was when it opened: what is chosen in the panel may make it grow, and the panel must not move under the pointer.
    let floor = under?.current?.getBoundingClientRect().bottom ?? null
    const put = (): void => {
      panel.style.maxHeight = 'none'
      const size = { width: window.innerWidth, height: window.innerHeight }
      const { left, top, maxHeight } = placeBeside(button.getBoundingClientRect(), panel.getBoundingClientRect(), size, floor)
      panel.style.left = `${left}px`
      panel.style.top = `${top}px`
      panel.style.maxHeight = `${maxHeight}px`
    }
    put()
    const sized = new ResizeObserver(put)
    sized.observe(panel)
    const resize = (): void => {
      floor = under?.current?.getBoundingClientRect().bottom ?? null
      put()
    }
    window.addEventListener('resize', resize)
    window.addEventListener('scroll', put, { capture: true, passive: true })
    return () => {
      sized.disconnect()
      window.removeEventListener('resize', resize)
      window.removeEventListener('scroll', put, { capture: true })
    }
  }, [open, box, under])
}

interface Size {
  width: number
  height: number
}

/**
 * Where a panel stands, CSS px: below its button or above it, right edges in line; else to a side of it; else where the most
 * room is, and then it scrolls. It covers the button only in a window that has room for neither. With a `floor` it stands below that, and scrolls, where there is room to work in.
 */
export function placeBeside(button: DOMRectReadOnly, panel: Size, window: Size, floor: number | null = null): { left: number; top: number; maxHeight: number } {
  const within = (at: number, size: number, all: number): number => Math.max(MARGIN, Math.min(at, all - size - MARGIN))
  const left = within(button.right - panel.width, panel.width, window.width)
  if (floor !== null && window.height - floor - 2 * MARGIN >= LEAST) return { left, top: floor + MARGIN, maxHeight: window.height - floor - 2 * MARGIN }
  const below = window.height - button.bottom - 2 * MARGIN
  const above = button.top - 2 * MARGIN
  const whole = window.height - 2 * MARGIN
  if (panel.height <= below) return { left, top: button.bottom + MARGIN, maxHeight: below }
  if (panel.height <= above) return { left, top: button.top - MARGIN - panel.height, maxHeight: above }
  const top = within(button.top, Math.min(panel.height, whole), window.height)
  if (panel.width + 2 * MARGIN <= button.left) return { left: button.left - MARGIN - panel.width, top, maxHeight: whole }
  if (button.right + 2 * MARGIN + panel.width <= window.width) return { left: button.right + MARGIN, top, maxHeight: whole }
  if (Math.max(below, above) < LEAST) return { left, top, maxHeight: whole }
  if (below >= above) return { left, top: button.bottom + MARGIN, maxHeight: below }
  return { left, top: MARGIN, maxHeight: above }
}
