import { useId, type ReactNode } from 'react'
import type { Quantity } from '../../bundle/schema.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { disputeOf } from '../../select/claim-sources.ts'
import { CertaintyMark } from '../../ui/marks.tsx'

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
      <ul className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-2">
        {sides.map(({ claim, who, words, when, sources, mention }) => (
          <li
            key={claim.id}
            aria-current={mention.id === quantity.id ? 'true' : undefined}
            className="rounded-sm border border-line bg-page p-2 aria-[current]:border-accent"
          >
            <p className="font-semibold">{who.join('; ')}</p>
            <button type="button" onClick={() => onOpenQuantity(mention.id)} className="mt-0.5 flex gap-1.5 text-left underline-offset-2 hover:text-accent hover:underline">
              <span className="text-accent">
                <CertaintyMark qualifier={claim.qualifier} status={claim.status} size={14} />
              </span>
              {words}
            </button>
            <p className="text-muted">{claim.status === 'actual' ? when : `${claim.status}, ${when}`}</p>
            <p className="text-muted">{sources}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
