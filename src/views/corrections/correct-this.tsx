import { useId, useMemo, useState, type ReactNode } from 'react'
import type { Article, Quantity } from '../../bundle/schema.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { draftOf, emptyForm, type CorrectionForm } from '../../select/correction-form.ts'
import { AmendFields } from './amend-fields.tsx'
import { EntryToCopy } from './entry-to-copy.tsx'
import { TextField } from './fields.tsx'

export interface CorrectThisProps {
  /** Null: the report's date. */
  quantity: Quantity | null
  article: Article
  index: BundleIndex
}

/** Writes the entry of `corrections.yaml` that rejects or amends a figure, or dates a report. The page itself changes nothing. */
export function CorrectThis(props: CorrectThisProps): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="mt-3 text-[0.8125rem]">
      <summary className="w-fit rounded-sm text-muted underline underline-offset-2 select-none hover:text-accent">
        {props.quantity === null ? 'Correct this date' : 'Correct this figure'}
      </summary>
      {open && <CorrectionEditor key={props.quantity?.id ?? props.article.id} {...props} />}
    </details>
  )
}

function CorrectionEditor({ quantity, article, index }: CorrectThisProps): ReactNode {
  const choice = useId()
  const [form, setForm] = useState(() => emptyForm(quantity, article))
  const set = (change: Partial<CorrectionForm>): void => setForm({ ...form, ...change })
  const units = useMemo(() => [...new Set(index.bundle.quantities.map(({ unit }) => unit))].sort(), [index])
  const drafted = useMemo(() => draftOf(form, quantity, article, index), [form, quantity, article, index])
  return (
    <div className="mt-2 rounded-sm border border-edge bg-card p-3">
      {quantity === null ? (
        <div className="grid grid-cols-2 gap-x-3">
          <TextField
            label="Published, first day"
            type="date"
            value={form.publishedEarliest}
            onChange={(publishedEarliest) => set({ publishedEarliest })}
          />
          <TextField label="Last day, if another" type="date" value={form.publishedLatest} onChange={(publishedLatest) => set({ publishedLatest })} />
        </div>
      ) : (
        <fieldset>
          <legend className="sr-only">{`What to do with “${quantity.quote}”`}</legend>
          <div className="flex flex-wrap gap-x-4 gap-y-1">
            <Choice group={choice} name="It is no figure: reject it" chosen={form.kind === 'reject'} onChoose={() => set({ kind: 'reject' })} />
            <Choice group={choice} name="It says something else: amend it" chosen={form.kind === 'amend'} onChoose={() => set({ kind: 'amend' })} />
          </div>
          {form.kind === 'amend' && <AmendFields {...{ form, units, set }} />}
        </fieldset>
      )}
      <div className="mt-2 grid grid-cols-[2fr_1fr] gap-x-3">
        <TextField label="Reason" value={form.reason} onChange={(reason) => set({ reason })} />
        <TextField label="Your name" value={form.by} onChange={(by) => set({ by })} />
      </div>
      <EntryToCopy {...{ drafted, quantity, article, index }} />
    </div>
  )
}

function Choice({ group, name, chosen, onChoose }: { group: string; name: string; chosen: boolean; onChoose: () => void }): ReactNode {
  return (
    <label className="flex min-h-7 items-center gap-1.5">
      <input type="radio" name={group} checked={chosen} onChange={onChoose} className="size-4 accent-accent" />
      {name}
    </label>
  )
}
