import type { Selection } from '../select/apply.ts'
import { chartFigure } from '../select/chart-figure.ts'
import { figuresCsv } from './csv.ts'
import { contextOf } from './image.ts'
import { chartJson } from './json.ts'
import { pageUrl, today } from './page.ts'

/** All figures that a view keeps, whatever chart shows them. */
export function viewCsv(selection: Selection): string {
  return figuresCsv(selection.claims.map((claim) => chartFigure(claim, selection.index)), selection)
}

export function viewJson(selection: Selection, bundleHash: string): string {
  const view = { id: 'figures', title: 'All figures', selection, bundleHash, claims: selection.claims.map(({ id }) => id) }
  return chartJson(view, contextOf(view, { url: pageUrl(), exportDay: today() }))
}
