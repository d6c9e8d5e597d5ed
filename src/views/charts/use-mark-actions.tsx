import { useMemo, type ReactNode } from 'react'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { usePins } from '../../ui/pins.tsx'
import { useTip } from '../../ui/tip.tsx'
import type { MarkActions } from './figure-button.tsx'
import { FigureTip } from './figure-tip.tsx'

/** What the marks of a card do, and the tip that they show: to be rendered once in the card. */
export function useMarkActions(index: BundleIndex, onOpenClaim: (claimId: string) => void): { actions: MarkActions; tip: ReactNode } {
  const { element: tip, bind } = useTip()
  const pins = usePins()
  const actions = useMemo(
    (): MarkActions => ({
      onOpen: ({ claim }) => onOpenClaim(claim.id),
      tip: (figure) => bind(() => <FigureTip figure={figure} index={index} />),
      ...(pins === null ? {} : { pins }),
    }),
    [onOpenClaim, bind, index, pins],
  )
  return { actions, tip }
}
