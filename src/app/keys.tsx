import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { readStored, store } from './storage.ts'

export interface KeyActions {
  search: () => void
  next: () => void
  previous: () => void
  close: () => void
  help: () => void
  palette: () => void
}

const KEYS: readonly (readonly [key: string, action: keyof KeyActions, words: string])[] = [
  ['/', 'search', 'Search'],
  ['j', 'next', 'Next report'],
  ['k', 'previous', 'Previous report'],
  ['Escape', 'close', 'Close the report'],
  ['?', 'help', 'This list'],
]

/** What has the focus takes these. */
const MORE: readonly (readonly [key: string, words: string])[] = [
  ['← → ↑ ↓', 'Move on the timeline, among a chart’s marks, and among the months of the topics'],
  ['+ −', 'Zoom the timeline, on its axis'],
  ['Home End', 'On its axis, go back to the first days shown, or show all'],
  ['PgUp PgDn', 'On its axis, move by all that is shown'],
  ['p', 'Pin the figure whose mark has the focus'],
  ['Ctrl K', 'Find a command, topic, figure or report (⌘ K on a Mac)'],
]

const STORED = 'tallywire:keys'

/** Single-letter keys can be switched off (WCAG 2.1.4): speech input types letters nobody meant. */
export function useSingleKeys(): [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(() => readStored(STORED) !== 'off')
  return [
    on,
    (next) => {
      store(STORED, next ? null : 'off')
      setOn(next)
    },
  ]
}

/**
 * One-key commands: not while something is being typed, and never with a modifier, which belongs to the browser. Ctrl or
 * Cmd with K opens the palette from anywhere but a dialog. `single` is whether keys without modifier do anything but Escape.
 */
export function useKeys(actions: KeyActions, single: boolean): void {
  const latest = useRef(actions)
  useEffect(() => {
    latest.current = actions
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return
      const { target } = event
      if (event.ctrlKey || event.metaKey) {
        if (event.key !== 'k' || event.shiftKey || document.querySelector('dialog:modal') !== null) return
        event.preventDefault()
        latest.current.palette()
        return
      }
      if (target instanceof Element && target.closest('input, textarea, select, dialog:modal') !== null) return
      const found = KEYS.find(([key]) => key === event.key)
      if (found === undefined || (!single && event.key !== 'Escape')) return
      event.preventDefault()
      latest.current[found[1]]()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [single])
}

export interface KeysDialogProps {
  open: boolean
  onClose: () => void
  single: boolean
  onSingle: (on: boolean) => void
}

export function KeysDialog({ open, onClose, single, onSingle }: KeysDialogProps): ReactNode {
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
      className="m-auto w-96 max-w-[calc(100vw-2rem)] rounded-sm border border-edge bg-card p-5 text-ink backdrop:bg-black/40"
    >
      <h2 id={title} className="font-semibold">
        Keys
      </h2>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 text-sm">
        {KEYS.map(([key, , words]) => (
          <Row key={key} name={key === 'Escape' ? 'Esc' : key} words={words} />
        ))}
        {MORE.map(([key, words]) => (
          <Row key={key} name={key} words={words} />
        ))}
      </dl>
      <label className="mt-4 flex min-h-7 items-center gap-2 text-sm">
        <input type="checkbox" checked={single} onChange={(event) => onSingle(event.target.checked)} className="size-4 accent-accent" />
        Keys without Ctrl (/ j k ?) are on
      </label>
      <Button className="mt-4" onClick={onClose}>
        Close
      </Button>
    </dialog>
  )
}

function Row({ name, words }: { name: string; words: string }): ReactNode {
  return (
    <div className="contents">
      <dt>
        <kbd className="rounded-sm border border-edge px-1.5">{name}</kbd>
      </dt>
      <dd>{words}</dd>
    </div>
  )
}
