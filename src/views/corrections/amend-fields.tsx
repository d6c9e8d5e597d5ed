import type { ReactNode } from 'react'
import type { Qualifier, Status } from '../../bundle/schema.ts'
import type { CorrectionForm } from '../../select/correction-form.ts'
import { qualifierWord, statusWord } from '../../select/format-figure.ts'
import { ChoiceField, TextField } from './fields.tsx'

const QUALIFIERS = (['exact', 'approximate', 'at-least', 'at-most', 'range'] as const satisfies readonly Qualifier[]).map(
  (qualifier) => [qualifier, qualifierWord(qualifier)] as const,
)
const STATUSES = (['actual', 'planned', 'possible', 'denied'] as const satisfies readonly Status[]).map(
  (status) => [status, statusWord(status)] as const,
)

/** What a figure should say; the fields begin with what it says. */
export function AmendFields({
  form,
  units,
  set,
}: {
  form: CorrectionForm
  /** Units that the corpus has, to choose from. */
  units: readonly string[]
  set: (change: Partial<CorrectionForm>) => void
}): ReactNode {
  const isRange = form.qualifier === 'range'
  return (
    <div className="mt-2 grid grid-cols-2 gap-x-3 gap-y-2">
      <ChoiceField label="How sure" value={form.qualifier} options={QUALIFIERS} onChange={(qualifier) => set({ qualifier })} />
      <div className={isRange ? 'grid grid-cols-2 gap-2' : ''}>
        <TextField label={isRange ? 'From' : 'Value'} value={form.value} onChange={(value) => set({ value })} />
        {isRange && <TextField label="to" value={form.upper} onChange={(upper) => set({ upper })} />}
      </div>
      <TextField label="Unit" value={form.unit} suggestions={units} onChange={(unit) => set({ unit })} />
      <TextField label="Per (day, month …)" value={form.per} onChange={(per) => set({ per })} />
      <TextField label="What is counted, in the singular" value={form.counted} onChange={(counted) => set({ counted })} />
      <ChoiceField label="Status" value={form.status} options={STATUSES} onChange={(status) => set({ status })} />
      <TextField label="As of, first day" type="date" value={form.asOfEarliest} onChange={(asOfEarliest) => set({ asOfEarliest })} />
      <TextField label="As of, last day" type="date" value={form.asOfLatest} onChange={(asOfLatest) => set({ asOfLatest })} />
    </div>
  )
}
