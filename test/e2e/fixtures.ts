import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { serveFolder } from './static-server.ts'

export { expect, type Page }

/** The project as `npm run build` leaves it. */
export const DIST = resolve(import.meta.dirname, '../..', process.env['TALLYWIRE_DIST'] ?? 'dist')

/** Tests of the built page, served under a sub-path. Every one of them fails on what `watchForProblems` sees. */
export const test = base.extend<object, { site: string }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed from the pattern
    async ({}, use) => {
      if (!existsSync(resolve(DIST, 'index.html'))) throw new Error('dist/ is not built: npm run build')
      const site = await serveFolder(DIST)
      await use(site.url)
      await site.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
  page: async ({ page, site }, use) => {
    const problems = await watchForProblems(page, new URL(site).origin)
    await use(page)
    expect(problems, 'no error, no broken policy, no other host').toEqual([])
  },
})

/** What no flow may cause: errors, a broken Content-Security-Policy, failed requests, a request to another host. */
export async function watchForProblems(page: Page, origin: string): Promise<readonly string[]> {
  const problems: string[] = []
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) problems.push(`other host: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  return problems
}
