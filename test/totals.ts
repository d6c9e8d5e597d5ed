import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The totals over vitest and Playwright, as the last line of CI. A check that failed elsewhere counts as one failure. */

interface Totals {
  passed: number
  failed: number
}

const checkFailed = process.argv[2] !== '0'
const unit = read<{ numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }>('vitest.json', (report) => ({
  passed: report.numPassedTests,
  // A file that can't even be loaded has no failed test.
  failed: Math.max(report.numFailedTests, Math.min(1, report.numFailedTestSuites)),
}))
const e2e = read<{ stats: { expected: number; flaky: number; unexpected: number } }>('playwright.json', ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
}))
const failed = unit.failed + e2e.failed
console.log(`${unit.passed + e2e.passed} passed, ${failed === 0 && checkFailed ? 1 : failed} failed`)

function read<Report>(name: string, totals: (report: Report) => Totals): Totals {
  const path = resolve(import.meta.dirname, '../test-results', name)
  return existsSync(path) ? totals(JSON.parse(readFileSync(path, 'utf8')) as Report) : { passed: 0, failed: 0 }
}
