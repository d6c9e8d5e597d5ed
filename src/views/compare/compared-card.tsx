import { useId, type ReactNode } from 'react'
import type { ComparedClaim, ComparedMention } from '../../select/compare.ts'
import { Icon } from '../../ui/icon.tsx'
import { CertaintyMark } from '../../ui/marks.tsx'
import { Pieces } from '../../ui/pieces.tsx'

/** One pinned figure; its rows line up with those of the others beside it. */
export function ComparedCard({
  compared: { claim, words, series, sure, status, asOf, who, sources, mentions, related, disputes },
  onOpenQuantity,
  onUnpin,
}: {
  compared: ComparedClaim
  onOpenQuantity: (quantityId: string) => void
  onUnpin: (claimId: string) => void
}): ReactNode {
  const title = useId()
  return (
    <li className="contents">
      <article
        aria-labelledby={title}
        className="row-span-7 mb-4 grid grid-rows-subgrid content-start gap-y-2 rounded-sm border border-line bg-card p-3"
      >
        <header className="flex gap-2">
          <span className="mt-1 text-accent">
            <CertaintyMark qualifier={claim.qualifier} status={claim.status} />
          </span>
          <div className="min-w-0 grow">
            <h3 id={title} className="text-lg leading-snug font-semibold">
              {words}
            </h3>
            <p className="text-[0.8125rem] text-muted">{series ?? 'in no chart'}</p>
          </div>
          <button
            type="button"
            data-remove
            aria-label={`Unpin ${words}`}
            onClick={() => onUnpin(claim.id)}
            className="grid size-6 flex-none place-items-center rounded-sm text-muted hover:bg-sunken hover:text-ink"
          >
            <Icon name="close" />
          </button>
        </header>
        <Row name="How sure">{sure}</Row>
        <Row name="Status">{status}</Row>
        <Row name="As of">{asOf}</Row>
        <Row name="Said by">
          {sources.startsWith(who) ? sources : <>{who} <span className="text-muted">{`(${sources})`}</span></>}
        </Row>
        <Row name={mentions.length === 1 ? 'Sentence' : 'Sentences'}>
          <ul className="space-y-2">
            {mentions.map((mention) => (
              <MentionItem key={mention.quantity.id} mention={mention} onOpenQuantity={onOpenQuantity} />
            ))}
          </ul>
        </Row>
        <Row name="Beside other figures">
          {related.length + disputes.length === 0 ? (
            <span className="text-muted">stands alone</span>
          ) : (
            <ul className="space-y-1">
              {disputes.map((line) => (
                <li key={line}>
                  <b className="font-semibold">Disputed.</b> {line}
                </li>
              ))}
              {related.map(({ text, claim: other }) => (
                <li key={text + other}>{text}</li>
              ))}
            </ul>
          )}
        </Row>
      </article>
    </li>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div role="group" aria-label={name} className="border-t border-line pt-1.5 text-sm">
      <p className="text-[0.8125rem] text-muted">{name}</p>
      {children}
    </div>
  )
}

function MentionItem({
  mention: { quantity, article, sentence, who, source, published },
  onOpenQuantity,
}: {
  mention: ComparedMention
  onOpenQuantity: (quantityId: string) => void
}): ReactNode {
  return (
    <li>
      <blockquote className="border-l-2 border-accent pl-2 leading-relaxed">
        <Pieces pieces={sentence} />
      </blockquote>
      <p className="mt-1 text-[0.8125rem] text-muted">{who === null ? 'unattributed' : `said by ${who}`}</p>
      <p className="text-[0.8125rem]">
        <button type="button" onClick={() => onOpenQuantity(quantity.id)} className="line-clamp-2 min-h-6 text-left text-accent underline">
          {article.headline}
        </button>
        <span className="block wrap-anywhere text-muted">{`${source}. ${published}`}</span>
      </p>
    </li>
  )
}
