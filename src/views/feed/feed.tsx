import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Selection } from '../../select/apply.ts'
import { placeInFeed, type Feed as FeedModel } from '../../select/feed.ts'
import { parseSearch, type SearchTerms } from '../../select/search.ts'
import { SORTS, type Sort } from '../../select/url.ts'
import { useOffset } from '../../ui/use-offset.ts'
import { FeedCard } from './feed-card.tsx'

export interface FeedProps {
  feed: FeedModel
  sort: Sort
  onSort: (sort: Sort) => void
  selection: Selection
  /** The open report. */
  current: string | null
  onOpen: (article: string, mark: string | null) => void
  /** Shown instead of an empty list. */
  empty: ReactNode
  /** 'pane' scrolls by itself, 'page' with the window. */
  scroll: 'pane' | 'page'
}

const CARD_HEIGHT = 172

export function Feed({ feed, sort, onSort, selection, current, onOpen, empty, scroll }: FeedProps): ReactNode {
  const terms = useMemo(() => parseSearch(selection.filters.q), [selection.filters.q])
  // Relevance needs words to be relevant to.
  const canRank = terms.include.length > 0
  const shownSort = sort === 'relevance' && !canRank ? 'report' : sort
  const note = feed.items.length > 1 ? sortNote(shownSort) : null
  // State, not a ref: the list asks for it before a parent's ref is set.
  const [pane, setPane] = useState<HTMLElement | null>(null)
  const List = scroll === 'pane' ? PaneList : PageList
  return (
    <section
      ref={setPane}
      aria-label="Reports"
      tabIndex={scroll === 'pane' ? -1 : undefined}
      className={scroll === 'pane' ? 'h-full overflow-y-auto overscroll-contain' : ''}
    >
      <header className="sticky top-0 z-10 flex flex-wrap items-baseline gap-x-2 border-b border-line bg-page px-4 py-2 max-desk:static">
        <h2 className="font-semibold">Reports</h2>
        <p className="text-sm text-muted">{`${feed.dated} dated · ${feed.undated} undated`}</p>
        <SortChoice
          sort={shownSort}
          onSort={(sort) => {
            onSort(sort)
            // Another order begins at its beginning.
            if (scroll === 'pane') pane?.scrollTo({ top: 0 })
          }}
          choices={canRank ? SORTS : SORTS.filter((choice) => choice !== 'relevance')}
        />
        {note !== null && <p className="w-full text-[0.8125rem] text-muted">{note}</p>}
      </header>
      {feed.items.length === 0 ? empty : <List key={scroll} {...{ feed, selection, terms, current, onOpen, pane }} />}
    </section>
  )
}

const SORT_LABELS: Record<Sort, string> = {
  report: 'Newest report',
  'report-oldest': 'Oldest report',
  event: 'Latest event',
  'event-oldest': 'Earliest event',
  relevance: 'Best match',
}

/** What an order leaves open; null where its name says all. */
function sortNote(sort: Sort): string | null {
  if (sort === 'relevance') return 'Words in the headline count most, then how often they stand in the text.'
  return sort === 'event' || sort === 'event-oldest' ? 'Reports that tell no dated event stand last.' : null
}

function SortChoice({ sort, choices, onSort }: { sort: Sort; choices: readonly Sort[]; onSort: (sort: Sort) => void }): ReactNode {
  return (
    <label className="ml-auto flex items-center gap-1.5 text-sm">
      <span className="sr-only">Sort reports by</span>
      <select
        value={sort}
        onChange={(event) => onSort(SORTS.find((known) => known === event.target.value) ?? 'report')}
        className="h-7 rounded-sm border border-edge bg-card px-1"
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {SORT_LABELS[choice]}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ListProps extends Pick<FeedProps, 'feed' | 'selection' | 'current' | 'onOpen'> {
  terms: SearchTerms
  pane: HTMLElement | null
}

const sizing = (feed: FeedModel) => ({
  count: feed.items.length,
  estimateSize: () => CARD_HEIGHT,
  getItemKey: (at: number) => feed.items[at]?.article.id ?? at,
  overscan: 4,
})

function PaneList(props: ListProps): ReactNode {
  const list = useRef<HTMLDivElement>(null)
  const margin = useOffset(list, props.pane)
  const virtual = useVirtualizer({ ...sizing(props.feed), getScrollElement: () => props.pane, scrollMargin: margin })
  return <Cards {...props} list={list} margin={margin} virtual={virtual} />
}

function PageList(props: ListProps): ReactNode {
  const list = useRef<HTMLDivElement>(null)
  const margin = useOffset(list, null)
  const virtual = useWindowVirtualizer({ ...sizing(props.feed), scrollMargin: margin })
  return <Cards {...props} list={list} margin={margin} virtual={virtual} />
}

type CardsProps<S extends Element | Window> = ListProps & {
  list: RefObject<HTMLDivElement | null>
  margin: number
  virtual: Virtualizer<S, Element>
}

function Cards<S extends Element | Window>({ feed, selection, terms, current, onOpen, list, margin, virtual }: CardsProps<S>): ReactNode {
  const at = placeInFeed(current, feed)
  useLayoutEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' })
  }, [at, virtual])
  return (
    <div ref={list} role="feed" aria-label="Reports" className="relative" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((row) => {
        const item = feed.items[row.index]
        if (item === undefined) return null
        return (
          <div
            key={row.key}
            ref={virtual.measureElement}
            data-index={row.index}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${row.start - margin}px)` }}
          >
            <FeedCard
              {...{ item, selection, terms, onOpen }}
              position={row.index + 1}
              of={feed.items.length}
              current={row.index === at}
            />
          </div>
        )
      })}
    </div>
  )
}
