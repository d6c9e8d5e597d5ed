import { useEffect, useMemo, useRef, useState } from 'react'
import { daysOf, daysShown, drawnOf, isNearest, pan, stretchOf, zoom, type Drawn, type Stretch } from '../../select/timeline-window.ts'
import type { Domain, Extent } from '../../select/timeline.ts'

export interface DaysShown {
  /** Null when nothing has a day. */
  days: Domain | null
  /** What is drawn of them: a move may end within a day. */
  drawn: Drawn | null
  limits: Domain | null
  isHome: boolean
  isAll: boolean
  /** No fewer can be shown. */
  isNearest: boolean
  /** `at` is the share of the width that stays where it is. */
  zoom: (factor: number, at?: number) => void
  /** By a share of what is shown; to the right is later. */
  pan: (share: number) => void
  show: (days: Domain) => void
  showAll: () => void
  showHome: () => void
}

/** ms without a move after which the days are told. */
const REST = 250

/**
 * What the axis shows: the days asked for, else its home. They belong to the asker, who is told whole days once a move
 * has come to rest; until then, and for the parts of days that slow moves add up, the move itself is kept here.
 */
export function useDaysShown(extent: Extent | null, asked: Domain | null, onAsk: (days: Domain | null, step: 'push' | 'replace') => void): DaysShown {
  const [moved, setMoved] = useState<{ stretch: Stretch; from: Domain | null } | null>(null)
  const rest = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(() => () => clearTimeout(rest.current ?? undefined), [])
  // The same one at each render, for all lanes are laid out by it.
  const kept = useMemo(() => (asked === null ? null : stretchOf(asked)), [asked])
  // A move holds until something else is asked for: Back, a link, other dates.
  const stretch = moved !== null && (same(asked, moved.from) || same(asked, daysOf(moved.stretch))) ? moved.stretch : kept
  const days = useMemo(() => daysShown(extent, stretch), [stretch, extent])

  const move = (act: (stretch: Stretch, limits: Domain) => Stretch): void => {
    if (extent === null) return
    setMoved((before) => {
      const current = before !== null && (same(asked, before.from) || same(asked, daysOf(before.stretch))) ? before.stretch : stretchOf(asked ?? extent.home)
      return { stretch: act(current, extent.limits), from: asked }
    })
  }
  const latest = useRef(onAsk)
  useEffect(() => {
    latest.current = onAsk
    if (moved === null || extent === null || stretch !== moved.stretch || same(asked, daysOf(moved.stretch))) return
    clearTimeout(rest.current ?? undefined)
    const whole = daysOf(moved.stretch)
    rest.current = setTimeout(() => latest.current(same(whole, extent.home) ? null : whole, 'replace'), REST)
  })
  const ask = (next: Domain | null): void => {
    clearTimeout(rest.current ?? undefined)
    setMoved(null)
    // A jump is a step that Back undoes.
    onAsk(next, 'push')
  }
  return {
    days,
    drawn: useMemo(() => (days === null ? null : drawnOf(days, stretch?.start ?? null)), [days, stretch]),
    limits: extent?.limits ?? null,
    isHome: same(days, extent?.home),
    isAll: same(days, extent?.limits),
    isNearest: days !== null && isNearest(days),
    zoom: (factor, at = 0.5) => move((current, limits) => zoom(current, factor, at, limits)),
    pan: (share) => move((current, limits) => pan(current, share, limits)),
    show: ask,
    showAll: () => ask(extent?.limits ?? null),
    showHome: () => ask(null),
  }
}

function same(a: Domain | null | undefined, b: Domain | null | undefined): boolean {
  return a?.from === b?.from && a?.to === b?.to
}
