import type { ReactNode } from 'react'
import { nameFigure, type ChartFigure } from '../../select/chart-figure.ts'
import type { Pins } from '../../ui/pins.tsx'
import type { TipHandlers } from '../../ui/tip.tsx'

/** What a reader can do with a mark; an exported drawing has none of it. */
export interface MarkActions {
  onOpen: (figure: ChartFigure) => void
  /** Shows the figure's details at the mark. */
  tip: (figure: ChartFigure) => TipHandlers
  /** What is pinned, where anything can be. */
  pins?: Pins
}

/** A figure in a drawing as a button: opens its sentence, tells its details, is pinned with P. */
export function FigureButton({
  figure,
  name = nameFigure(figure),
  actions,
  children,
}: {
  figure: ChartFigure
  name?: string
  actions: MarkActions
  children: ReactNode
}): ReactNode {
  const { pins } = actions
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={name + (isPinned(figure, actions) ? ', pinned' : '')}
      aria-keyshortcuts={pins === undefined ? undefined : 'P'}
      data-claim={figure.claim.id}
      className="cursor-pointer"
      onClick={() => actions.onOpen(figure)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault()
          actions.onOpen(figure)
        } else if (event.key.toLowerCase() === 'p' && !event.ctrlKey && !event.metaKey && !event.altKey) pins?.toggle(figure.claim.id)
      }}
      {...actions.tip(figure)}
    >
      {children}
    </g>
  )
}

export function isPinned({ claim }: ChartFigure, { pins }: MarkActions): boolean {
  return pins?.ids.includes(claim.id) === true
}
