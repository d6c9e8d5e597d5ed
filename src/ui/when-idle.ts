import { startTransition } from 'react'

const soon = new Set<() => void>()
const later = new Set<() => void>()
/** Calls off what was asked for, and whether that waits for a pause however long it takes. */
let asked: { callOff: () => void; isPatient: boolean } | null = null

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
  const isPatient = soon.size === 0
  if ((isPatient ? later : soon).size === 0 || (asked !== null && (isPatient || !asked.isPatient))) return
  // What is needed soon does not wait for the pause that other things wait for.
  asked?.callOff()
  const run = (): void => {
    asked = null
    const from = soon.size > 0 ? soon : later
    const [act] = from
    if (act !== undefined) {
      from.delete(act)
      startTransition(act)
    }
    ask()
  }
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 50)
    asked = { isPatient, callOff: () => clearTimeout(timer) }
  } else {
    const request = requestIdleCallback(run, isPatient ? {} : { timeout: SOON })
    asked = { isPatient, callOff: () => cancelIdleCallback(request) }
  }
}
