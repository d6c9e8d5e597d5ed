import type { ReactNode } from 'react'
import type { BundleIndex } from '../../select/bundle-index.ts'
import type { ChartFigure } from '../../select/chart-figure.ts'
import { qualifierWord } from '../../select/format-figure.ts'
import { CertaintyMark } from '../../ui/marks.tsx'
import { PinButton } from '../../ui/pins.tsx'
import { CardTable } from './card.tsx'
import { FigureLinks } from './figure-tip.tsx'

/** Figures as a table, each once, with a line for each mention of it; the headline leads to its sentence. */
export function FigureTable({
  name,
  figures,
  index,
  onOpenQuantity,
}: {
  name: string
  figures: readonly ChartFigure[]
  index: BundleIndex
  onOpenQuantity: (quantityId: string) => void
}): ReactNode {
  return (
    <CardTable
      name={name}
      columns={['Figure', 'How sure', 'Status', 'As of', 'Sources', 'Said by', 'Report']}
      rows={figures}
      row={(figure) =>
        figure.mentions.map(({ quantity, article, source, who }, at) => (
          <tr key={quantity.id} className="border-line align-top [&:has(th)]:border-t">
            {at === 0 && <WhatItSays figure={figure} index={index} />}
            <td className="py-1.5 pr-3">{who ?? 'unattributed'}</td>
            <td className="py-1.5">
              <button type="button" className="text-left text-accent underline" onClick={() => onOpenQuantity(quantity.id)}>
                {article.headline}
              </button>
              <span className="block text-muted">{source}</span>
            </td>
          </tr>
        ))
      }
    />
  )
}

/** Stands once beside all its mentions: what four reports tell is one figure. */
function WhatItSays({ figure, index }: { figure: ChartFigure; index: BundleIndex }): ReactNode {
  const { claim, words, when, standing, sources, mentions } = figure
  return (
    <>
      <th scope="row" rowSpan={mentions.length} className="w-[30%] py-1.5 pr-3 font-semibold">
        <span className="flex gap-1.5">
          <span className="text-accent">
            <CertaintyMark qualifier={claim.qualifier} status={claim.status} />
          </span>
          {words}
        </span>
        <span className="ml-5.5 block font-normal text-muted">
          <FigureLinks figure={figure} index={index} />
        </span>
      </th>
      <td rowSpan={mentions.length} className="py-1.5 pr-3">{qualifierWord(claim.qualifier)}</td>
      <td rowSpan={mentions.length} className="py-1.5 pr-3">{standing}</td>
      <td rowSpan={mentions.length} className="py-1.5 pr-3">{when}</td>
      <td rowSpan={mentions.length} className="py-1.5 pr-3">
        <span className="flex gap-1">
          {sources}
          <PinButton id={claim.id} name={words} />
        </span>
      </td>
    </>
  )
}
