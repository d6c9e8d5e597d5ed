import type { ReactNode } from 'react'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { facetLabel } from '../../select/facets.ts'
import type { Filters } from '../../select/filters.ts'
import { Icon } from '../../ui/icon.tsx'

const FACETS = ['kinds', 'certainty', 'sources', 'entities'] as const

/** What is chosen in the panel, each with a way to take it back. */
export function ChosenValues({ index, filters, onChange }: { index: BundleIndex; filters: Filters; onChange: (change: Partial<Filters>) => void }): ReactNode {
  const chosen = FACETS.flatMap((facet) => filters[facet].map((value) => ({ facet, value, label: facetLabel(facet, value, index) })))
  if (chosen.length === 0) return null
  return (
    <ul aria-label="Also chosen" className="contents">
      {chosen.map(({ facet, value, label }) => (
        <li key={`${facet}:${value}`}>
          <button
            type="button"
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
