import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './test/e2e/chromium.ts'

const executablePath = findChromium()
if (executablePath === null) {
  console.error('No Chromium found: install it (Debian: apt-get install chromium fonts-liberation) or set CHROMIUM_PATH.')
  process.exit(1)
}

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // A second try on CI, reported as flaky: its machine may be busy.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // Generous for a busy machine with two cores; no test asserts time.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: CHROMIUM_ARGS, chromiumSandbox: false },
  },
})
