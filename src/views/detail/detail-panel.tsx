import { use, useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { hasText } from '../../bundle/late-text.ts'
import type { Article, Quantity } from '../../bundle/schema.ts'
import type { BundleIndex } from '../../select/bundle-index.ts'
import { Arrivals } from '../../ui/arrivals.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Report } from './report.tsx'

export interface DetailPanelProps {
  /** Null: closed. */
  article: Article | null
  /** The quantity whose sentence is shown, or a place in the text as `markOfSpan` writes it. */
  mark: string | null
  index: BundleIndex
  /** The search, to mark its words in the text. */
  query: string
  /** 'side' leaves the page beside it in reach, 'modal' covers it. */
  mode: 'side' | 'modal'
  onOpen: (article: string, mark: string | null) => void
  onClose: () => void
  /** Null at the ends of the list. */
  onPrevious: (() => void) | null
  onNext: (() => void) | null
  /** Below what is said of the chosen figure. */
  figureSlot?: (quantity: Quantity) => ReactNode
  /** Below what is said of the report's date. */
  dateSlot?: (article: Article) => ReactNode
}

export function DetailPanel({ article, mark, index, query, mode, onOpen, onClose, onPrevious, onNext, ...slots }: DetailPanelProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const isOpen = article !== null
  const parts = use(Arrivals)
  const isThere = article !== null && hasText(article)

  useLayoutEffect(() => {
    const element = dialog.current
    if (element === null || !isOpen) return
    const opener = document.activeElement
    if (mode === 'modal') element.showModal()
    else element.show()
    return () => {
      element.close()
      // The browser gives the focus back only while it is still inside, and by now the report is gone from the page.
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus()
    }
  }, [isOpen, mode])

  useEffect(() => {
    const element = dialog.current
    if (element === null || article === null) return
    // What is marked stands in the text: it is looked for again when that has come.
    const marked = mark === null || !isThere ? null : element.querySelector<HTMLElement>(`[data-mark="${CSS.escape(mark)}"]`)
    const sentence = mark === null || !isThere ? null : element.querySelector('[data-sentence]')
    const heading = document.getElementById(title)
    const target = marked ?? sentence ?? heading
    target?.scrollIntoView?.({ block: 'center' })
    const focused = marked ?? heading
    focused?.focus({ preventScroll: true })
  }, [article, mark, title, isThere])

  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      className="m-0 hidden size-full max-h-none max-w-none flex-col border-0 bg-card p-0 text-ink open:flex desk:absolute desk:inset-0 desk:z-20"
    >
      {article !== null && (
        <>
          <header className="flex items-center gap-1 border-b border-line px-4 py-1.5">
            <p className="mr-auto text-[0.8125rem] font-semibold text-muted">Report</p>
            <Button look="quiet" aria-label="Previous report" disabled={onPrevious === null} onClick={onPrevious ?? undefined}>
              <Icon name="previous" />
            </Button>
            <Button look="quiet" aria-label="Next report" disabled={onNext === null} onClick={onNext ?? undefined}>
              <Icon name="next" />
            </Button>
            <Button look="quiet" aria-label="Close report" onClick={onClose}>
              <Icon name="close" />
            </Button>
          </header>
          <div data-scroll className="grow overflow-y-auto overscroll-contain px-4 py-4" tabIndex={0} role="group" aria-label="Report text and figures">
            {isThere ? (
              <Report key={article.id} {...{ article, mark, index, query, onOpen }} {...slots} titleId={title} />
            ) : (
              <>
                <h2 id={title} tabIndex={-1} className="mt-6 text-xl leading-tight font-semibold text-balance outline-none">
                  {article.headline}
                </h2>
                <p role="status" className="mt-3 text-muted">
                  {parts.failed === 0 ? 'Loading the text…' : 'The text could not be loaded. Check the connection.'}
                </p>
                {parts.failed > 0 && (
                  <Button look="strong" className="mt-2" onClick={parts.retry}>
                    Try again
                  </Button>
                )}
              </>
            )}
          </div>
        </>
      )}
    </dialog>
  )
}
