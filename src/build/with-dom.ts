import { setImmediate } from 'node:timers/promises'
import { JSDOM } from 'jsdom'

/** What React, recharts and the export ask of a page; each is there only while `work` runs. */
const GLOBALS = [
  'window', 'document', 'navigator', 'Node', 'Element', 'HTMLElement', 'HTMLIFrameElement', 'SVGElement', 'XMLSerializer', 'MutationObserver',
  'getComputedStyle', 'requestAnimationFrame', 'cancelAnimationFrame',
] as const

/**
 * Runs `work` where there is a page without a browser. React asks at its first import whether there is one, so `work`
 * must import what draws, and nothing may have imported it before.
 */
export async function withDom<T>(work: () => Promise<T>): Promise<T> {
  const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', { pretendToBeVisual: true })
  const before = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const)
  for (const name of GLOBALS) {
    Object.defineProperty(globalThis, name, { value: name === 'window' ? window : window[name], configurable: true, writable: true })
  }
  try {
    return await work()
  } finally {
    // React finishes in a task of its own; without a window it would throw there.
    await setImmediate()
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name)
      else Object.defineProperty(globalThis, name, descriptor)
    }
    window.close()
  }
}
