import type { ReactNode } from 'react'
import { nameFigure, type ChartFigure } from '../../select/chart-figure.ts'
import { groupWords } from '../../select/figure-group.ts'
import type { Pins } from '../../ui/pins.tsx'
import { useMarkKeys } from '../../ui/one-tab-stop.tsx'
import type { TipHandlers } from '../../ui/tip.tsx'

/** What a reader can do with a mark; an exported drawing has none of it. */
export interface MarkActions {
  onOpen: (figure: ChartFigure) => void
  /** Shows the figure's details at the mark; of a group, the first of them. */
  tip: (figures: readonly ChartFigure[]) => TipHandlers
  /** Where near figures may stand together. */
  onOpenGroup?: (figures: readonly ChartFigure[]) => void
  /** What is pinned, where anything can be. */
  pins?: Pins
}

/** A figure in a drawing as a button: opens its sentence, tells its details, is pinned with P; `id` is its name among the marks of the drawing. */
export function FigureButton({ figure, id = figure.claim.id, name = nameFigure(figure), actions, children }: { figure: ChartFigure; id?: string; name?: string; actions: MarkActions; children: ReactNode }): ReactNode {
  const { pins } = actions
  return (
    <MarkButton
      id={id}
      name={name + (isPinned(figure, actions) ? ', pinned' : '')}
      onOpen={() => actions.onOpen(figure)}
      tip={actions.tip([figure])}
      {...(pins === undefined ? {} : { onPin: () => pins.toggle(figure.claim.id) })}
    >
      {children}
    </MarkButton>
  )
}

/** A counted group in a drawing as a button: lists its figures. */
export function GroupButton({ figures, actions, children }: { figures: readonly ChartFigure[]; actions: MarkActions; children: ReactNode }): ReactNode {
  return (
    <MarkButton id={figures[0]?.claim.id ?? ''} name={`${groupWords(figures)}; list them`} onOpen={() => actions.onOpenGroup?.(figures)} tip={actions.tip(figures)}>
      {children}
    </MarkButton>
  )
}

function MarkButton({ id, name, onOpen, onPin, tip, children }: { id: string; name: string; onOpen: () => void; onPin?: () => void; tip: TipHandlers; children: ReactNode }): ReactNode {
  const keys = useMarkKeys(id)
  return (
    <g
      role="button"
      data-stop={id}
      tabIndex={keys.tabIndex}
      aria-label={name}
      aria-keyshortcuts={onPin === undefined ? undefined : 'P'}
      className="cursor-pointer"
      onClick={onOpen}
      onKeyDown={(event) => {
        if (keys.move(event)) return
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault()
          onOpen()
        } else if (event.key.toLowerCase() === 'p' && !event.ctrlKey && !event.metaKey && !event.altKey) onPin?.()
      }}
      onFocus={keys.onFocus}
      {...tip}
    >
      {children}
    </g>
  )
}

export function isPinned({ claim }: ChartFigure, { pins }: MarkActions): boolean {
  return pins?.ids.includes(claim.id) === true
}
