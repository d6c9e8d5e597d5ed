import type { ReactNode } from 'react'
import type { Quantity } from '../../bundle/schema.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { correctionTag } from '../../select/corrections.ts'
import { figureDetails } from '../../select/figure-details.ts'
import { formatBounds } from '../../select/format-bounds.ts'
import { withFate } from '../../select/fates.ts'
import { figureParts } from '../../select/format-figure.ts'
import { CertaintyMark } from '../../ui/marks.tsx'
import { PinButton } from '../../ui/pins.tsx'

export interface FiguresTableProps {
  quantities: readonly Quantity[]
  index: BundleIndex
  active: string | null
  onChoose: (quantity: string) => void
}

/** Each number of the report: what, how sure, as of when, who said it. */
export function FiguresTable({ quantities, index, active, onChoose }: FiguresTableProps): ReactNode {
  const { corrections } = index
  if (quantities.length === 0) return <p className="mt-2 text-sm text-muted">This report gives no figures.</p>
  return (
    <div className="mt-2 overflow-x-auto" role="group" aria-label="Figures table" tabIndex={0}>
      <table className="w-full text-left text-[0.8125rem]">
        <thead className="border-b border-edge text-muted">
          <tr>
            <th scope="col" className="py-1 pr-3 font-normal">
              Figure
            </th>
            <th scope="col" className="py-1 pr-3 font-normal">
              How sure
            </th>
            <th scope="col" className="py-1 pr-3 font-normal">
              As of
            </th>
            <th scope="col" className="py-1 font-normal">
              Said by
            </th>
          </tr>
        </thead>
        <tbody>
          {quantities.map((quantity) => {
            const details = figureDetails(quantity, index)
            const correction = corrections.get(quantity.id)
            const [lead, rest] = figureParts(withFate(quantity, index))
            return (
              <tr key={quantity.id} aria-current={active === quantity.id ? 'true' : undefined} className="border-b border-line align-top aria-[current]:bg-tint">
                <th scope="row" className="w-2/5 min-w-28 py-1.5 pr-2 font-normal sm:min-w-36 sm:pr-3">
                  <button type="button" onClick={() => onChoose(quantity.id)} className="flex gap-1.5 text-left hover:text-accent hover:underline">
                    <span className="text-accent">
                      <CertaintyMark qualifier={quantity.qualifier} status={quantity.status} />
                    </span>
                    <span>
                      <b className="font-semibold">{lead}</b>
                      {rest}
                    </span>
                  </button>
                  {details.about !== null && <span className="ml-5.5 block text-muted">{details.about}</span>}
                  {correction !== undefined && <b className="ml-5.5 block font-semibold">{correctionTag(correction)}</b>}
                </th>
                <td className="py-1.5 pr-2 sm:pr-3">
                  {details.sure}
                  {quantity.status !== 'actual' && <b className="block font-semibold">{details.status}</b>}
                </td>
                <td className="py-1.5 pr-2 sm:pr-3">{formatBounds(quantity.asOf, 'short')}</td>
                <td className="py-1.5">
                  <span className="flex justify-between gap-1">
                    {details.saidBy ?? <span className="text-muted">unattributed</span>}
                    {quantity.claim !== null && <PinButton id={quantity.claim} name={details.words} />}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
