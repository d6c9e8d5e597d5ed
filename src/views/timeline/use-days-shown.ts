import { useMemo, useState } from 'react'
import { daysOf, pan, stretchOf, zoom, type Stretch } from '../../select/timeline-window.ts'
import type { Domain, Extent } from '../../select/timeline.ts'

export interface DaysShown {
  /** Null when nothing has a day. */
  days: Domain | null
  isHome: boolean
  isAll: boolean
  /** `at` is the share of the width that stays where it is. */
  zoom: (factor: number, at?: number) => void
  /** By a share of what is shown; to the right is later. */
  pan: (share: number) => void
  showAll: () => void
  showHome: () => void
}

/** What the axis shows: its home until the reader moves it, and its home again once the filters ask for other days. */
export function useDaysShown(extent: Extent | null): DaysShown {
  const [moved, setMoved] = useState<{ from: string; stretch: Stretch } | null>(null)
  const home = extent === null ? '' : `${extent.home.from}/${extent.home.to}`
  const stretch = moved?.from === home ? moved.stretch : null
  const days = useMemo(() => (stretch === null ? (extent?.home ?? null) : daysOf(stretch)), [stretch, extent])
  const change = (act: (stretch: Stretch, limits: Domain) => Stretch): void => {
    if (extent === null) return
    setMoved((before) => ({ from: home, stretch: act(before?.from === home ? before.stretch : stretchOf(extent.home), extent.limits) }))
  }
  return {
    days,
    isHome: same(days, extent?.home),
    isAll: same(days, extent?.limits),
    zoom: (factor, at = 0.5) => change((stretch, limits) => zoom(stretch, factor, at, limits)),
    pan: (share) => change((stretch, limits) => pan(stretch, share, limits)),
    showAll: () => change((_, limits) => stretchOf(limits)),
    showHome: () => setMoved(null),
  }
}

function same(a: Domain | null | undefined, b: Domain | null | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to
}
