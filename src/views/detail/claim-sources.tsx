import { Fragment, type ReactNode } from 'react'
import type { Quantity } from '../../bundle/schema.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { claimDetails, type RelatedFigure } from '../../select/figure-details.ts'
import { publishedLabel } from '../../select/feed.ts'
import { describeFigure } from '../../select/format-figure.ts'
import { sourceOf } from '../../select/source-of.ts'

function grouped(related: readonly RelatedFigure[]): [relation: string, figures: RelatedFigure[]][] {
  const relations = new Set(related.map(({ relation }) => relation))
  return [...relations].map((relation) => [relation, related.filter((figure) => figure.relation === relation)])
}

export interface ClaimSourcesProps {
  quantity: Quantity
  index: BundleIndex
  onOpen: (article: string, mark: string | null) => void
}

/** Who else reports the chosen figure, and which figures stand against it or belong to it. */
export function ClaimSources({ quantity, index, onOpen }: ClaimSourcesProps): ReactNode {
  const details = claimDetails(quantity, index)
  if (details === null) return null
  return (
    <section aria-label="Sources of this figure" className="mt-3 rounded-sm border border-line bg-page p-3 text-[0.8125rem]">
      <p>
        <b className="font-semibold">{describeFigure(quantity)}</b>
        <span className="text-muted">{`: ${details.sources}`}</span>
      </p>
      {details.others.length > 0 && (
        <ul aria-label="Also reported by" className="mt-1.5 space-y-1">
          {details.others.map(({ article, quantity: mention }) => (
            <li key={article.id}>
              <button type="button" onClick={() => onOpen(article.id, mention.id)} className="text-left hover:text-accent hover:underline">
                {article.headline} <span className="text-muted">{`${sourceOf(article, index)}, ${publishedLabel(article)}`}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {details.related.length > 0 && (
        <ul aria-label="Related figures" className="mt-1.5 space-y-1">
          {grouped(details.related).map(([relation, figures]) => (
            <li key={relation}>
              <span className="text-muted">{`${relation} `}</span>
              {figures.map(({ claim, quantity: mention }, at) => (
                <Fragment key={claim.id}>
                  {at > 0 && <span className="text-muted">{at === figures.length - 1 ? ' and ' : ', '}</span>}
                  <button type="button" onClick={() => onOpen(mention.article, mention.id)} className="text-left underline hover:text-accent">
                    {describeFigure(mention)}
                  </button>
                </Fragment>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
