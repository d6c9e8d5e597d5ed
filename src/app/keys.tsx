import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

export interface KeyActions {
  search: () => void
  next: () => void
  previous: () => void
  close: () => void
  help: () => void
}

const KEYS: readonly (readonly [key: string, action: keyof KeyActions, words: string])[] = [
  ['/', 'search', 'Search'],
  ['j', 'next', 'Next report'],
  ['k', 'previous', 'Previous report'],
  ['Escape', 'close', 'Close the report'],
  ['?', 'help', 'This list'],
]

/** One-key commands; not while something is being typed, and never with a modifier, which belongs to the browser. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const { target } = event
      if (target instanceof Element && target.closest('input, textarea, select, dialog:modal') !== null) return
      const found = KEYS.find(([key]) => key === event.key)
      if (found === undefined) return
      event.preventDefault()
      latest.current[found[1]]()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}

export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useLayoutEffect(() => {
    const element = dialog.current
    if (element === null || !open) return
    element.showModal()
    return () => element.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={onClose}
      className="m-auto w-80 rounded-sm border border-edge bg-card p-5 text-ink backdrop:bg-black/40"
    >
      <h2 id={title} className="font-semibold">
        Keys
      </h2>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
        {KEYS.map(([key, , words]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-sm border border-edge px-1.5">{key === 'Escape' ? 'Esc' : key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
        <dt>
          <kbd className="rounded-sm border border-edge px-1.5">← → ↑ ↓</kbd>
        </dt>
        <dd>Move on the timeline</dd>
      </dl>
      <Button className="mt-4" onClick={onClose}>
        Close
      </Button>
    </dialog>
  )
}
