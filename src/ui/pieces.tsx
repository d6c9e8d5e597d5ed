import type { ReactNode } from 'react'

/** Text cut where something in it is to be marked. */
export interface TextPiece {
  start: number
  text: string
  hit: boolean
}

/** Searched words stand out; the rest is plain text, never markup. */
export function Pieces({ pieces }: { pieces: readonly TextPiece[] }): ReactNode {
  return pieces.map(({ start, text, hit }) =>
    hit ? (
      <mark key={start} className="bg-hit text-ink">
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
