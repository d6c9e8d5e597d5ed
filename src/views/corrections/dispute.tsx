import { useId, type ReactNode } from 'react'
import type { Quantity } from '../../bundle/schema.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { disputeOf, sideWords } from '../../select/claim-sources.ts'
import { Sides } from '../../ui/sides.tsx'

export interface DisputeProps {
  quantity: Quantity
  index: BundleIndex
  onOpenQuantity: (id: string) => void
}

/** Figures that can't all be true, side by side by who says so; nothing when none disputes this one. */
export function Dispute({ quantity, index, onOpenQuantity }: DisputeProps): ReactNode {
  const title = useId()
  const sides = disputeOf(quantity, index)
  if (sides === null) return null
  return (
    <section aria-labelledby={title} className="mt-3 text-[0.8125rem]">
      <h3 id={title} className="font-semibold">
        Disputed: the sources differ
      </h3>
      <Sides
        sides={sides.map((side) => ({ ...sideWords(side), onOpen: () => onOpenQuantity(side.mention.id), current: side.mention.id === quantity.id }))}
      />
    </section>
  )
}
