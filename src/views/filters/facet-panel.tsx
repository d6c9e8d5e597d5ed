import { useId, useState, type ReactNode } from 'react'
import type { Facets } from '../../select/apply.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { biggestFirst, facetLabel } from '../../select/facets.ts'
import type { Filters } from '../../select/filters.ts'
import { PANEL_FACETS, type PanelFacet } from './panel-facets.ts'

const TITLES: Record<PanelFacet, string> = { kinds: 'Figures', certainty: 'How sure', speakers: 'Said or denied by', sources: 'Source', entities: 'Who and where' }
/** More values than this get a field to search them. */
const SEARCHABLE = 12

export interface FacetPanelProps {
  index: BundleIndex
  facets: Facets
  /** Of the whole corpus, by which values are ordered. */
  totals: Facets
  filters: Filters
  onChange: (change: Partial<Filters>) => void
}

/** All that can be chosen beside topic, date and words; the counts follow the other filters. */
export function FacetPanel({ index, facets, totals, filters, onChange }: FacetPanelProps): ReactNode {
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
      {PANEL_FACETS.map((facet) => (
        <FacetValues key={facet} {...{ facet, index, facets, totals, filters, onChange }} />
      ))}
      <fieldset className="sm:col-span-2">
        <legend className="font-semibold">Dates</legend>
        <Check label="Dated reports" count={facets.dated} checked={filters.dated} onChange={(dated) => onChange(dated ? { dated } : { dated, undated: true })} />
        <p className="text-[0.8125rem] text-muted">Without them, only the undated are left.</p>
      </fieldset>
    </div>
  )
}

function FacetValues({ facet, index, facets, totals, filters, onChange }: FacetPanelProps & { facet: PanelFacet }): ReactNode {
  const [part, setPart] = useState('')
  const field = useId()
  const values = index.facetValues[facet]
  const chosen = filters[facet]
  const named = values.map((value) => ({ value, label: facetLabel(facet, value, index) }))
  // How sure has an order of its own.
  const labelled = facet === 'certainty' ? named : biggestFirst(named, ({ value }) => totals[facet].get(value) ?? 0, ({ label }) => label)
  const wanted = part.trim().toLowerCase()
  const shown = labelled.filter(({ value, label }) => chosen.includes(value) || label.toLowerCase().includes(wanted))
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{TITLES[facet]}</legend>
      {values.length > SEARCHABLE && (
        <input
          id={field}
          type="search"
          aria-label={`Search in ${TITLES[facet].toLowerCase()}`}
          placeholder="Find…"
          value={part}
          onChange={(event) => setPart(event.target.value)}
          className="mt-1 h-8 w-full rounded-sm border border-edge bg-page px-2 placeholder:text-muted"
        />
      )}
      <ul className="mt-1 max-h-56 overflow-y-auto">
        {shown.map(({ value, label }) => (
          <li key={value}>
            <Check
              label={label}
              count={facets[facet].get(value) ?? 0}
              checked={chosen.includes(value)}
              onChange={(on) => onChange({ [facet]: on ? [...chosen, value] : chosen.filter((other) => other !== value) })}
            />
          </li>
        ))}
      </ul>
      {values.length === 0 && <p className="mt-1 text-muted">None in this corpus.</p>}
      {values.length > 0 && shown.length === 0 && <p className="mt-1 text-muted">Nothing of that name.</p>}
    </fieldset>
  )
}

function Check({ label, count, checked, onChange }: { label: string; count: number; checked: boolean; onChange: (on: boolean) => void }): ReactNode {
  return (
    <label className="flex min-h-7 items-center gap-2">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} className="size-4 shrink-0 accent-accent" />
      <span className={`min-w-0 wrap-anywhere ${count === 0 ? 'text-muted' : ''}`}>{label}</span>
      <span className="ml-auto pr-1 text-muted tabular-nums">{count.toLocaleString('en-GB')}</span>
    </label>
  )
}
