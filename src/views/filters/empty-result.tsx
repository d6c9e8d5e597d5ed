import type { ReactNode } from 'react'
import type { Selection } from '../../select/apply.ts'
import type { Filters } from '../../select/filters.ts'
import { loosenings, type Loosening } from '../../select/loosen.ts'
import { Button } from '../../ui/button.tsx'

const WORDS: Record<Loosening['drop'], string> = {
  topics: 'Show all topics',
  entities: 'Show all entities',
  sources: 'Show all sources',
  kinds: 'Show all kinds of figures',
  certainty: 'Show figures however sure',
  speakers: 'Show figures whoever says them',
  dates: 'Show all dates',
  search: 'Clear the search',
  dated: 'Include dated reports',
  undated: 'Include undated reports',
  all: 'Reset all filters',
}

/** Nothing fits: says which filter to drop and what that would show. */
export function EmptyResult({ selection, onChoose }: { selection: Selection; onChoose: (filters: Filters) => void }): ReactNode {
  return (
    <div className="px-4 py-8">
      <p className="font-semibold">No report fits all of these filters.</p>
      <ul className="mt-3 flex flex-col items-start gap-2">
        {loosenings(selection.index, selection.filters).map(({ drop, filters, reports }) => (
          <li key={drop}>
            <Button onClick={() => onChoose(filters)}>{`${WORDS[drop]} (${reports})`}</Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
