import { useEffect, useState, type ReactNode } from 'react'
import { whenIdle } from './when-idle.ts'

/** What is below the first view: rendered in a task of its own once the page is idle, or `now`; until then a place of that height. */
export function InTurn({ now, height, children }: { now: boolean; height: string; children: ReactNode }): ReactNode {
  const [ready, setReady] = useState(now)
  if (now && !ready) setReady(true)
  useEffect(() => (ready ? undefined : whenIdle(() => setReady(true))), [ready])
  return ready ? children : <div style={{ minHeight: height }} />
}
