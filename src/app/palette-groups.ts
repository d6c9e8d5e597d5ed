import type { Selection } from '../select/apply.ts'
import { facetLabel } from '../select/facets.ts'
import type { Feed } from '../select/feed.ts'
import { publishedLabel } from '../select/feed.ts'
import { FACETS, NO_FILTERS, type Facet, type Filters } from '../select/filters.ts'
import { describeFigure } from '../select/format-figure.ts'
import type { PaletteGroup } from './palette.tsx'

export interface PaletteActions {
  setFilters: (filters: Filters) => void
  openReport: (id: string) => void
  openClaim: (id: string) => void
  openView: (name: string) => void
  commands: readonly { label: string; hint?: string; run: () => void }[]
}

const HINTS: Record<Facet, string> = { topics: 'topic', entities: 'who and where', sources: 'source', kinds: 'figures', certainty: 'how sure' }
/** The list is drawn whole; more than this of one kind is found by searching the feed. */
const MOST = 200

/** What the palette offers: commands, saved views, values to filter by, and the figures and reports that are shown. */
export function paletteGroups(selection: Selection, feed: Feed, views: readonly string[], actions: PaletteActions): PaletteGroup[] {
  const { index, filters, claims } = selection
  const groups: PaletteGroup[] = [
    { heading: 'Commands', items: actions.commands.map((command) => ({ ...command, id: `command:${command.label}` })) },
    { heading: 'Saved views', items: views.map((name) => ({ id: `view:${name}`, label: name, run: () => actions.openView(name) })) },
    {
      heading: 'Show only',
      items: FACETS.flatMap((facet) =>
        index.facetValues[facet].slice(0, MOST).map((value) => ({
          id: `${facet}:${value}`,
          label: facetLabel(facet, value, index),
          hint: HINTS[facet],
          run: () => actions.setFilters({ ...NO_FILTERS, from: filters.from, to: filters.to, [facet]: [value] }),
        })),
      ),
    },
    {
      heading: 'Figures',
      items: claims
        .filter(({ measure }) => measure !== null)
        .slice(0, MOST)
        .map((claim) => ({ id: `claim:${claim.id}`, label: describeFigure(claim), hint: index.measureTitles.get(claim.measure ?? '') ?? 'figure', run: () => actions.openClaim(claim.id) })),
    },
    {
      heading: 'Reports',
      items: feed.items.slice(0, MOST).map(({ article }) => ({ id: `report:${article.id}`, label: article.headline, hint: publishedLabel(article), run: () => actions.openReport(article.id) })),
    },
  ]
  return groups.filter(({ items }) => items.length > 0)
}
