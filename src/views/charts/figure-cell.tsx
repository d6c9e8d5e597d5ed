import type { ReactNode } from 'react'
import type { ChartFigure } from '../../select/chart-figure.ts'
import { CertaintyMark } from '../../ui/marks.tsx'
import { PinButton } from '../../ui/pins.tsx'

/** A figure in a table, with its mark: leads to its sentence, and is pinned. `text` says it otherwise than its own words. */
export function FigureCell({ figure: { claim, words }, text = words, onOpenClaim }: { figure: ChartFigure; text?: string; onOpenClaim: (claimId: string) => void }): ReactNode {
  return (
    <span className="flex gap-1.5">
      <span className="text-accent">
        <CertaintyMark qualifier={claim.qualifier} status={claim.status} />
      </span>
      <button type="button" className="text-left text-accent underline" onClick={() => onOpenClaim(claim.id)}>
        {text}
      </button>
      <PinButton id={claim.id} name={words} />
    </span>
  )
}
