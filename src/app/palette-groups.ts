import type { Article } from '../bundle/schema.ts'
import type { Selection } from '../select/apply.ts'
import { facetLabel } from '../select/facets.ts'
import { publishedLabel, type Feed } from '../select/feed.ts'
import { FACETS, NO_FILTERS, type Facet, type Filters } from '../select/filters.ts'
import { describeFigure } from '../select/format-figure.ts'
import { fold } from '../select/search.ts'

/** A place to go to or a thing to do. */
export interface PaletteItem {
  id: string
  label: string
  hint: string
  /** What typing is compared with. */
  folded: string
  run: () => void
}

export interface PaletteGroup {
  heading: string
  items: readonly PaletteItem[]
}

export interface Command {
  label: string
  /** Its key. */
  hint?: string
  run: () => void
}

export interface PaletteActions {
  setFilters: (filters: Filters) => void
  openReport: (id: string) => void
  openClaim: (id: string) => void
  openView: (name: string) => void
  commands: readonly Command[]
}

const HINTS: Record<Facet, string> = { topics: 'topic', entities: 'who and where', sources: 'source', kinds: 'figures', certainty: 'how sure', speakers: 'said or denied by' }

/** What the palette offers: commands, saved views, the page's charts, values to filter by, the figures and reports that are shown, and the reports that are not. */
export function paletteGroups(selection: Selection, feed: Feed, views: readonly string[], actions: PaletteActions): PaletteGroup[] {
  const { index, filters, claims } = selection
  const item = (id: string, label: string, hint: string, run: () => void): PaletteItem => ({ id, label, hint, run, folded: fold(`${label} ${hint}`) })
  const report = (article: Article): PaletteItem => item(`report:${article.id}`, article.headline, publishedLabel(article), () => actions.openReport(article.id))
  const shown = feed.items.flatMap(({ article, repeats }) => [article, ...repeats])
  const known = new Set(shown)
  const groups: PaletteGroup[] = [
    { heading: 'Commands', items: actions.commands.map(({ label, hint, run }) => item(`command:${label}`, label, hint ?? '', run)) },
    { heading: 'Saved views', items: views.map((name) => item(`view:${name}`, name, 'saved view', () => actions.openView(name))) },
    { heading: 'Charts', items: chartsOnPage().map(({ title, show }, at) => item(`chart:${at}`, title, 'chart', show)) },
    {
      heading: 'Show only',
      items: FACETS.flatMap((facet) =>
        index.facetValues[facet].map((value) =>
          item(`${facet}:${value}`, facetLabel(facet, value, index), HINTS[facet], () =>
            actions.setFilters({ ...NO_FILTERS, from: filters.from, to: filters.to, [facet]: [value] }),
          ),
        ),
      ),
    },
    {
      heading: 'Figures',
      items: claims.map((claim) =>
        item(`claim:${claim.id}`, describeFigure(claim), index.measureTitles.get(claim.measure ?? '') ?? 'figure', () => actions.openClaim(claim.id)),
      ),
    },
    { heading: 'Reports', items: shown.map(report) },
    { heading: 'Reports that the filters hide', items: [...index.articles.values()].filter((article) => !known.has(article)).map(report) },
  ]
  return groups.filter(({ items }) => items.length > 0)
}

/** The cards that stand on the page now, which name themselves: which they are is the charts' own business. */
function chartsOnPage(): { title: string; show: () => void }[] {
  return [...document.querySelectorAll<HTMLElement>('article[data-chart]')].map((card) => ({
    title: card.dataset['chart'] ?? '',
    show: () => {
      card.scrollIntoView({ block: 'start' })
      card.querySelector('button')?.focus({ preventScroll: true })
    },
  }))
}
