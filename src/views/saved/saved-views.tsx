import { useId, useRef, useState, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useFocusNearby } from '../../ui/use-focus-nearby.ts'

export interface SavedViewsProps {
  /** `fresh` counts the reports that came since the view was last opened. */
  views: readonly { name: string; fresh: number }[]
  /** Whether the browser has kept views that the page does not understand. */
  hasUnread: boolean
  /** What the page shows now, in a sentence: the name that is offered. */
  sentence: string
  /** False where it is kept no longer than the page is open. */
  onSave: (name: string) => boolean
  onOpen: (name: string) => void
  onRemove: (name: string) => void
  onExport: () => void
  /** The text of a file; gives what to tell the reader. */
  onImport: (text: string) => string
}

/** Views under names, kept in this browser; each says what is new in it. */
export function SavedViews({ views, hasUnread, sentence, onSave, onOpen, onRemove, onExport, onImport }: SavedViewsProps): ReactNode {
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const field = useId()
  const nearby = useFocusNearby<HTMLUListElement>(() => document.getElementById(field))
  return (
    <>
      <h2 className="font-semibold">Saved views</h2>
      {hasUnread && (
        <p className="mt-1">
          This page can’t read the views that this browser has kept. Nothing of them is deleted: the next save sets them aside, in the browser’s storage under “tallywire:views-unread”.
        </p>
      )}
      {views.length === 0 ? (
        <p className="mt-1 text-muted">{hasUnread ? 'None that can be read.' : 'None yet.'} A saved view keeps filters and sorting under a name, in this browser only, and counts what is new in it since you last opened it.</p>
      ) : (
        <ul {...nearby} aria-label="Saved views" className="mt-1 divide-y divide-line">
          {views.map((view) => (
            <li key={view.name} className="flex items-center gap-2 py-0.5">
              <button type="button" onClick={() => onOpen(view.name)} className="min-h-8 min-w-0 grow truncate text-left underline hover:text-accent">
                {view.name}
              </button>
              <span className={view.fresh > 0 ? 'font-semibold text-accent' : 'text-muted'}>{view.fresh > 0 ? `${view.fresh} new` : 'nothing new'}</span>
              <Button
                look="quiet"
                data-remove
                aria-label={`Delete ${view.name}`}
                className="px-1.5"
                onClick={() => {
                  onRemove(view.name)
                  setSaid(`Deleted “${view.name}”.`)
                }}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="mt-3"
        onSubmit={(event) => {
          event.preventDefault()
          const kept = name.trim() === '' ? sentence : name.trim()
          setSaid(onSave(kept) ? `Saved as “${kept}”.` : `“${kept}” is kept until this page is closed: the browser has no room for it. Export it to a file.`)
          setName('')
        }}
      >
        <label htmlFor={field} className="text-muted">
          Keep what is shown now as
        </label>
        <div className="mt-1 flex gap-1.5">
          <input id={field} value={name} maxLength={80} placeholder={sentence} onChange={(event) => setName(event.target.value)} className="h-8 min-w-0 grow rounded-sm border border-edge bg-page px-2 placeholder:text-muted" />
          <Button type="submit" look="strong">
            Save
          </Button>
        </div>
      </form>
      <div className="mt-3 flex gap-1.5">
        <Button disabled={views.length === 0} onClick={onExport}>
          Export to a file
        </Button>
        <Button onClick={() => file.current?.click()}>Import a file</Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          aria-label="File of saved views"
          className="hidden"
          onChange={({ target }) => {
            const [chosen] = target.files ?? []
            target.value = ''
            if (chosen !== undefined) void chosen.text().then(onImport, () => `“${chosen.name}” can’t be read: it may have been moved, or it may not be yours to open.`).then(setSaid)
          }}
        />
      </div>
      <p role="status" className="mt-2 min-h-5 text-muted">
        {said}
      </p>
    </>
  )
}
