import { useCallback } from 'react'
import type { TimelineEvent } from '../bundle/schema.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { firstMention } from '../select/figure-details.ts'
import type { ViewState } from './use-view.ts'

/** Ways to open a report: itself, at a number, at the first mention of a figure, or the one that tells an event; and to close it. */
export interface Opening {
  open: (article: string, mark: string | null) => void
  openQuantity: (id: string) => void
  openClaim: (id: string) => void
  openEvent: (event: TimelineEvent, article: string | undefined) => void
  close: () => void
}

export function useOpening(index: BundleIndex, setView: ViewState['setView']): Opening {
  const open = useCallback((article: string, mark: string | null) => setView({ article, mark }), [setView])
  const openQuantity = useCallback(
    (id: string) => {
      const quantity = index.quantities.get(id)
      if (quantity !== undefined) open(quantity.article, quantity.id)
    },
    [index, open],
  )
  const openClaim = useCallback(
    (id: string) => {
      const quantity = firstMention(id, index)
      if (quantity !== undefined) open(quantity.article, quantity.id)
    },
    [index, open],
  )
  const openEvent = useCallback(
    ({ claims }: TimelineEvent, article: string | undefined) => {
      const mentions = claims.flatMap((claim) => index.claims.get(claim)?.quantities ?? [])
      if (article !== undefined) open(article, mentions.find((id) => index.quantities.get(id)?.article === article) ?? null)
    },
    [index, open],
  )
  const close = useCallback(() => setView({ article: null, mark: null }), [setView])
  return { open, openQuantity, openClaim, openEvent, close }
}
