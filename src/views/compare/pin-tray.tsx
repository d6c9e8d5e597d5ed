import type { ReactNode } from 'react'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { comparedClaims } from '../../select/compare.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { CertaintyMark } from '../../ui/marks.tsx'
import { useFocusNearby } from '../../ui/use-focus-nearby.ts'

export interface PinTrayProps {
  pins: readonly string[]
  index: BundleIndex
  onUnpin: (claimId: string) => void
  onClear: () => void
  onCompare: () => void
}

/** What is pinned, along the foot of the page. */
export function PinTray({ pins, index, onUnpin, onClear, onCompare }: PinTrayProps): ReactNode {
  const claims = comparedClaims(pins, index)
  const count = claims.length
  const nearby = useFocusNearby<HTMLUListElement>(() => null)
  return (
    <section aria-label="Pinned figures" className="flex h-12 items-center gap-3 border-t-2 border-accent bg-card px-4 text-sm">
      <p role="status" className="flex-none font-semibold">
        {`${count} pinned`}
      </p>
      <ul {...nearby} className="flex min-w-0 grow gap-1.5 overflow-x-auto py-1 max-sm:hidden">
        {claims.map(({ claim, words }) => (
          <li key={claim.id} className="flex flex-none items-center gap-1 rounded-full border border-edge pl-2">
            <span className="text-accent">
              <CertaintyMark qualifier={claim.qualifier} status={claim.status} size={14} />
            </span>
            <span className="max-w-56 truncate">{words}</span>
            <button
              type="button"
              data-remove
              aria-label={`Unpin ${words}`}
              onClick={() => onUnpin(claim.id)}
              className="grid size-6 place-items-center rounded-full text-muted hover:bg-sunken hover:text-ink"
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <Button look="quiet" className="max-sm:ml-auto" onClick={onClear}>
        Clear all
      </Button>
      <Button look="strong" onClick={onCompare}>
        Compare
      </Button>
    </section>
  )
}
