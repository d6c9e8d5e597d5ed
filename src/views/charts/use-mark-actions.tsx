import { useDeferredValue, useMemo, type ReactNode } from 'react'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { PinButton, usePins } from '../../ui/pins.tsx'
import { useTip } from '../../ui/tip.tsx'
import type { MarkActions } from './figure-button.tsx'
import { FigureTip, GroupTip } from './figure-tip.tsx'
import type { ChartFigure } from '../../select/chart-figure.ts'

/** What the marks of a card do, and the tip that they show: to be rendered once in the card. */
export function useMarkActions(
  index: BundleIndex,
  onOpenClaim: (claimId: string) => void,
  onOpenGroup?: (figures: readonly ChartFigure[]) => void,
): { actions: MarkActions; tip: ReactNode } {
  const { element: tip, bind } = useTip()
  // All marks of the page follow what is pinned, after the button that pinned it.
  const pins = useDeferredValue(usePins())
  const actions = useMemo(
    (): MarkActions => ({
      onOpen: ({ claim }) => onOpenClaim(claim.id),
      tip: ([figure, ...others]) => {
        if (figure === undefined) return bind(() => null)
        if (others.length > 0) return bind(() => <GroupTip figures={[figure, ...others]} />)
        return bind(() => <FigureTip figure={figure} index={index} />, pins === null ? undefined : () => <PinButton id={figure.claim.id} name={figure.words} mouseOnly />)
      },
      ...(onOpenGroup === undefined ? {} : { onOpenGroup }),
      ...(pins === null ? {} : { pins }),
    }),
    [onOpenClaim, onOpenGroup, bind, index, pins],
  )
  return { actions, tip }
}
