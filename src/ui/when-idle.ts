import { startTransition } from 'react'

const waiting = new Set<() => void>()
let asked = false

/** Runs `act`, which sets some state, once the page has nothing else to do: one a time, in the order asked for. Gives the way to call it off. */
export function whenIdle(act: () => void): () => void {
  waiting.add(act)
  ask()
  return () => void waiting.delete(act)
}

function ask(): void {
  if (asked || waiting.size === 0) return
  asked = true
  const run = (): void => {
    asked = false
    const [act] = waiting
    if (act !== undefined) {
      waiting.delete(act)
      startTransition(act)
    }
    ask()
  }
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') setTimeout(run, 50)
  else requestIdleCallback(run)
}
