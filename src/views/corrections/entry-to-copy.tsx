import { useId, useRef, useState, type ReactNode } from 'react'
import type { Article, Quantity } from '../../bundle/schema.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { correctionEntry, sectionOf } from '../../select/correction-entry.ts'
import type { Drafted } from '../../select/correction-form.ts'
import { Button } from '../../ui/button.tsx'

export interface EntryToCopyProps {
  drafted: Drafted
  /** Null: the report's date. */
  quantity: Quantity | null
  article: Article
  index: BundleIndex
}

/** The entry as it is typed, where it goes, and a button that copies it. */
export function EntryToCopy({ drafted, quantity, article, index }: EntryToCopyProps): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<{ text: string; of: string } | null>(null)
  const label = useId()
  if (drafted.kind === 'incomplete') {
    return (
      <p role="status" className="mt-3 text-muted">
        {drafted.missing.join(' ')}
      </p>
    )
  }

  const { draft, anchor } = drafted
  const section = sectionOf(draft)
  const earlier = index.bundle.corrections.filter(({ kind }) => (kind === 'date') === (section === 'reports'))
  const entry = correctionEntry(draft, earlier.length === 0)
  const again = earlier.some((correction) => (quantity === null ? correction.article === article.id : correction.quantity === quantity.id))
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(entry)
      setSaid({ text: 'Copied.', of: entry })
    } catch {
      // No clipboard on plain http or without leave: the reader copies by hand.
      field.current?.focus()
      field.current?.select()
      setSaid({ text: 'Selected: copy it with Ctrl or ⌘ and C.', of: entry })
    }
  }
  return (
    <div className="mt-3">
      <p id={label}>
        {'Goes into '}
        <code className="rounded-xs bg-sunken px-1">corrections.yaml</code>
        {` beside the seeds, ${earlier.length === 0 ? `where it begins the list “${section}”` : `at the end of the list “${section}”`}; the next build applies it.`}
      </p>
      {again && <p className="mt-1 font-semibold">The file has an entry for this already: change that one instead.</p>}
      {anchor.alsoIn.length > 0 && (
        <p className="mt-1 font-semibold">{`The same words stand in ${anchor.alsoIn.length === 1 ? 'another report' : `${anchor.alsoIn.length} other reports`}, which it corrects too.`}</p>
      )}
      <textarea
        ref={field}
        readOnly
        aria-labelledby={label}
        value={entry}
        rows={entry.split('\n').length - 1}
        spellCheck={false}
        className="mt-1.5 block w-full resize-y overflow-x-auto rounded-sm border border-line bg-sunken p-2 font-mono text-xs whitespace-pre"
      />
      <div className="mt-2 flex items-center gap-3">
        <Button look="strong" onClick={() => void copy()}>
          Copy the entry
        </Button>
        <span role="status">{said !== null && said.of === entry ? said.text : ''}</span>
      </div>
    </div>
  )
}
