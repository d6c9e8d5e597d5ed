import { startTransition } from 'react'

const soon = new Set<() => void>()
const later = new Set<() => void>()
let asked = false

/** Milliseconds after which what is needed soon no longer waits for a pause. */
const SOON = 100

/**
 * Runs `act`, which sets some state, once the page has nothing else to do: each in a task of its own, in the order asked
 * for, what is needed `soon` before all else. Gives the way to call it off.
 */
export function whenIdle(act: () => void, when: 'soon' | 'later' = 'later'): () => void {
  const waiting = when === 'soon' ? soon : later
  waiting.add(act)
  ask()
  return () => void waiting.delete(act)
}

function ask(): void {
  const waiting = soon.size > 0 ? soon : later
  if (asked || waiting.size === 0) return
  asked = true
  const run = (): void => {
    asked = false
    const from = soon.size > 0 ? soon : later
    const [act] = from
    if (act !== undefined) {
      from.delete(act)
      startTransition(act)
    }
    ask()
  }
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') setTimeout(run, 50)
  else requestIdleCallback(run, waiting === soon ? { timeout: SOON } : {})
}
