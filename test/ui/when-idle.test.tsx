import { afterEach, beforeEach, expect, it, vi } from 'vitest'

/** A page that never pauses: only what has a time limit runs. */
let waiting: Map<number, { run: () => void; timeout: number | undefined }>

beforeEach(() => {
  waiting = new Map()
  let last = 0
  vi.stubGlobal('requestIdleCallback', (run: () => void, { timeout }: { timeout?: number } = {}) => {
    waiting.set((last += 1), { run, timeout })
    return last
  })
  vi.stubGlobal('cancelIdleCallback', (request: number) => waiting.delete(request))
  vi.resetModules()
})

afterEach(() => vi.unstubAllGlobals())

function passTime(): void {
  for (const [request, { run, timeout }] of waiting) {
    if (timeout === undefined) continue
    waiting.delete(request)
    run()
  }
}

function pause(): void {
  const [first] = waiting
  if (first === undefined) return
  waiting.delete(first[0])
  first[1].run()
}

it('runs what is needed soon in a page that never pauses, though other things wait for a pause', async () => {
  const { whenIdle } = await import('../../src/ui/when-idle.ts')
  const ran: string[] = []
  whenIdle(() => ran.push('later'))
  whenIdle(() => ran.push('soon'), 'soon')
  passTime()
  expect(ran).toEqual(['soon'])
  pause()
  expect(ran).toEqual(['soon', 'later'])
})

it('runs each in a pause of its own, in the order asked for, and not what was called off', async () => {
  const { whenIdle } = await import('../../src/ui/when-idle.ts')
  const ran: string[] = []
  whenIdle(() => ran.push('a'))
  const callOff = whenIdle(() => ran.push('b'))
  whenIdle(() => ran.push('c'))
  callOff()
  pause()
  expect(ran).toEqual(['a'])
  pause()
  expect(ran).toEqual(['a', 'c'])
  pause()
  expect(waiting.size).toBe(0)
})
