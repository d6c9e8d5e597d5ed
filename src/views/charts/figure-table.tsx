import type { ReactNode } from 'react'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { fullTitle, type SeriesChart } from '../../select/chart-series.ts'
import { qualifierWord } from '../../select/format-figure.ts'
import { CertaintyMark } from '../../ui/marks.tsx'
import { PinButton } from '../../ui/pins.tsx'
import { FigureLinks } from './figure-tip.tsx'

/** The chart's figures as a table, a row for each mention; the headline leads to its sentence. */
export function FigureTable({
  chart,
  index,
  onOpenQuantity,
}: {
  chart: SeriesChart
  index: BundleIndex
  onOpenQuantity: (quantityId: string) => void
}): ReactNode {
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={`${chart.title}, table`}>
      <table className="w-full min-w-xl text-left text-[0.8125rem]">
        <caption className="sr-only">{fullTitle(chart)}</caption>
        <thead className="border-b border-edge text-muted">
          <tr>
            {['Figure', 'Stated as', 'Status', 'As of', 'Said by', 'Sources', 'Report'].map((name) => (
              <th key={name} scope="col" className="py-1 pr-3 font-normal">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.figures.flatMap(({ claim, words, when, sources, mentions, related }) =>
            mentions.map(({ quantity, article, source, who }) => (
              <tr key={quantity.id} className="border-b border-line align-top">
                <th scope="row" className="py-1.5 pr-3 font-semibold">
                  <span className="flex gap-1.5">
                    <span className="text-accent">
                      <CertaintyMark qualifier={claim.qualifier} status={claim.status} />
                    </span>
                    <span>
                      {words}
                      <span className="block font-normal text-muted">
                        <FigureLinks figure={{ mentions, related }} index={index} />
                      </span>
                    </span>
                  </span>
                </th>
                <td className="py-1.5 pr-3">{qualifierWord(claim.qualifier)}</td>
                <td className="py-1.5 pr-3">{claim.status}</td>
                <td className="py-1.5 pr-3">{when}</td>
                <td className="py-1.5 pr-3">{who ?? 'the report itself'}</td>
                <td className="py-1.5 pr-3">
                  <span className="flex gap-1">
                    {sources}
                    <PinButton id={claim.id} name={words} />
                  </span>
                </td>
                <td className="py-1.5">
                  <button type="button" className="text-left text-accent underline" onClick={() => onOpenQuantity(quantity.id)}>
                    {article.headline}
                  </button>
                  <span className="block text-muted">{source}</span>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  )
}
