import { useState, type KeyboardEvent } from 'react'
import type { PlacedItem, PlacedLane } from '../../select/timeline-layout.ts'

export interface Roving {
  isTabbable: (item: PlacedItem) => boolean
  onKeyDown: (item: PlacedItem) => (event: KeyboardEvent) => void
}

const keyOf = (item: PlacedItem | undefined): string | undefined => item?.events[0]?.id

/** One Tab stop for the whole drawing: left and right go by time, up and down by lane, Home and End to the ends. */
export function useRoving(lanes: readonly PlacedLane[], focus: (event: string) => void): Roving {
  const [at, setAt] = useState<string | null>(null)
  const items = lanes.flatMap(({ items }) => items)
  const byTime = items.toSorted((a, b) => a.x0 - b.x0 || a.y - b.y)
  const known = items.some((item) => keyOf(item) === at)
  const first = keyOf(byTime[0])

  const target = (item: PlacedItem, key: string): PlacedItem | undefined => {
    const place = byTime.indexOf(item)
    if (key === 'ArrowRight') return byTime[place + 1]
    if (key === 'ArrowLeft') return byTime[place - 1]
    if (key === 'Home') return byTime[0]
    if (key === 'End') return byTime.at(-1)
    const lane = lanes.findIndex(({ items }) => items.includes(item))
    const next = key === 'ArrowDown' ? lanes[lane + 1] : key === 'ArrowUp' ? lanes[lane - 1] : undefined
    return next?.items.toSorted((a, b) => Math.abs(a.x0 - item.x0) - Math.abs(b.x0 - item.x0))[0]
  }
  return {
    isTabbable: (item) => keyOf(item) === (known ? at : first),
    onKeyDown: (item) => (event) => {
      const next = keyOf(target(item, event.key))
      if (next === undefined) return
      event.preventDefault()
      setAt(next)
      focus(next)
    },
  }
}
