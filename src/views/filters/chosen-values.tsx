import type { ReactNode } from 'react'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { facetLabel } from '../../select/facets.ts'
import type { Filters } from '../../select/filters.ts'
import { Icon } from '../../ui/icon.tsx'
import { useFocusNearby } from '../../ui/use-focus-nearby.ts'
import { PANEL_FACETS } from './panel-facets.ts'

interface ChosenValuesProps {
  index: BundleIndex
  filters: Filters
  onChange: (change: Partial<Filters>) => void
  /** Takes the focus when the last value is gone. */
  otherwise: () => HTMLElement | null | undefined
}

/** What is chosen in the panel, each with a way to take it back. */
export function ChosenValues({ index, filters, onChange, otherwise }: ChosenValuesProps): ReactNode {
  const nearby = useFocusNearby<HTMLUListElement>(otherwise)
  const chosen = PANEL_FACETS.flatMap((facet) => filters[facet].map((value) => ({ facet, value, label: facetLabel(facet, value, index) })))
  if (chosen.length === 0) return null
  return (
    <ul {...nearby} aria-label="Also chosen" className="contents">
      {chosen.map(({ facet, value, label }) => (
        <li key={`${facet}:${value}`}>
          <button
            type="button"
            data-remove
            aria-label={`Remove ${label}`}
            onClick={() => onChange({ [facet]: filters[facet].filter((other) => other !== value) })}
            className="inline-flex min-h-7 items-center gap-1 rounded-full border border-accent bg-accent pr-1.5 pl-2.5 text-[0.8125rem] text-on-accent"
          >
            {label} <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}
