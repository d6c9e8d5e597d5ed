import { existsSync } from 'node:fs'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Nothing but what the page itself asks for may use the network; no sandbox, because CI runs as root. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium to test with: the one that CHROMIUM_PATH names, or one in a usual place; null when there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH']
  return [...(named === undefined ? [] : [named]), ...USUAL_PLACES].find((path) => existsSync(path)) ?? null
}
