import type { KeyboardEvent, ReactNode } from 'react'
import { correctionTag } from '../../select/corrections.ts'
import { publishedLabel } from '../../select/feed.ts'
import { describeFigure } from '../../select/format-figure.ts'
import { kindWords, sentenceParts } from '../../select/ledger-view.ts'
import type { LedgerRow } from '../../select/ledger.ts'
import { CertaintyMark } from '../../ui/marks.tsx'
import { PinButton } from '../../ui/pins.tsx'
import type { LedgerProps } from './ledger-props.ts'

export interface LedgerTableRowProps extends Pick<LedgerProps, 'onOpenQuantity' | 'onOpenArticle'> {
  row: LedgerRow
  /** 0-based. */
  at: number
  isCurrent: boolean
  measure: (element: Element | null) => void
}

export function LedgerTableRow({ row, at, isCurrent, measure, onOpenQuantity, onOpenArticle }: LedgerTableRowProps): ReactNode {
  const { article, span, quantity, claim, series, notCharted, correction } = row
  const { before, number, after } = sentenceParts(row)
  const open = (): void => (quantity === null ? onOpenArticle(article.id, span) : onOpenQuantity(quantity.id))
  return (
    <tr
      ref={measure}
      data-index={at}
      aria-rowindex={at + 2}
      aria-current={isCurrent ? 'true' : undefined}
      className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-b border-line px-4 py-2 align-top aria-[current]:bg-tint @2xl:table-row"
    >
      <th scope="row" className="font-semibold @2xl:py-1.5 @2xl:pr-2 @2xl:pl-4">
        <button
          type="button"
          onClick={open}
          onKeyDown={stepRows}
          title="Show the sentence"
          className="text-left break-words text-accent underline-offset-2 hover:underline"
        >
          {number}
        </button>
      </th>
      <td className="@2xl:px-2 @2xl:py-1.5">
        <span className="flex gap-1.5">
          {quantity !== null && (
            <span className="text-accent">
              <CertaintyMark qualifier={quantity.qualifier} status={quantity.status} size={14} />
            </span>
          )}
          <span className={quantity === null ? 'text-muted' : ''}>{kindWords(row)}</span>
          {quantity !== null && claim !== null && <PinButton id={claim.id} name={describeFigure(quantity)} />}
        </span>
        {correction !== null && <span className="font-semibold">{correctionTag(correction)}</span>}
      </td>
      <td className="@max-2xl:col-span-2 @max-2xl:mt-1 @2xl:px-2 @2xl:py-1.5">
        {before}
        <mark className="rounded-xs bg-figure font-semibold">{number}</mark>
        {after}
      </td>
      <td className="@max-2xl:col-span-2 @max-2xl:mt-1 @2xl:px-2 @2xl:py-1.5">
        {series === null ? (
          <span className="text-muted">{`Not charted: ${notCharted ?? ''}`}</span>
        ) : (
          <>
            <span className="@2xl:sr-only">Charted: </span>
            {series.title}
          </>
        )}
      </td>
      <td className="text-muted @max-2xl:col-span-2 @max-2xl:mt-1 @2xl:py-1.5 @2xl:pr-4 @2xl:pl-2">
        <span className="line-clamp-1 @2xl:line-clamp-2">{article.headline}</span>
        <span className="whitespace-nowrap">{publishedLabel(article)}</span>
      </td>
    </tr>
  )
}

/** Up and down go from number to number. */
function stepRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const row = event.currentTarget.closest('tr')
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling
  const button = next?.querySelector('button')
  if (button == null) return
  event.preventDefault()
  button.focus()
}
