import { expect, type Locator, type Page } from '@playwright/test'

/** The parts of the page, by the names that a reader hears. */
export function parts(page: Page) {
  return {
    search: page.getByRole('searchbox', { name: 'Search the reports' }),
    from: page.getByLabel('From', { exact: true }),
    to: page.getByLabel('To', { exact: true }),
    undated: page.getByLabel(/^Undated reports/),
    status: page.getByRole('region', { name: 'Filters' }).getByRole('status'),
    charts: page.getByRole('region', { name: 'Figures' }),
    timeline: page.getByRole('region', { name: 'Timeline' }),
    reports: page.getByRole('feed').getByRole('article'),
    report: page.getByRole('dialog'),
    /** The figure in the open report's text that the reader came for. */
    figure: page.getByRole('dialog').locator('[data-mark][aria-current=true]'),
    topic: (name: string): Locator => page.getByRole('list', { name: 'Topics' }).getByRole('button', { name }),
    /** A chart's card, by the start of its title. */
    chart: (title: string): Locator => page.getByRole('region', { name: 'Figures' }).getByRole('article', { name: title }),
  }
}

export type Parts = ReturnType<typeof parts>

/** Opens the page at a query and waits until charts and reports are there. */
export async function open(page: Page, query = ''): Promise<Parts> {
  await page.goto(`./${query}`)
  const found = parts(page)
  await found.charts.getByRole('article').first().waitFor()
  return found
}

export interface Counts {
  reports: number
  figures: number
  events: number
}

/** The numbers of the status line: "25 reports, 29 figures, 28 events". */
export async function counts({ status }: Parts): Promise<Counts> {
  const said = (await status.textContent()) ?? ''
  const count = (noun: string): number => Number(new RegExp(`([\\d,]+) ${noun}`).exec(said)?.[1]?.replaceAll(',', '') ?? Number.NaN)
  return { reports: count('report'), figures: count('figure'), events: count('event') }
}

/** The counts, once they have left `before`: the views follow the filters when they are ready. */
export async function countsAfter(before: Counts, parts: Parts): Promise<Counts> {
  await expect.poll(() => counts(parts)).not.toEqual(before)
  return counts(parts)
}
