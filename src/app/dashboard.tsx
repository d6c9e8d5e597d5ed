import { lazy, Suspense, use, useCallback, useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react'
import { copyText } from '../export/clipboard.ts'
import { toggled } from '../lib/toggled.ts'
import { applyFilters, countFacets } from '../select/apply.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { feedOf, placeInFeed } from '../select/feed.ts'
import { NO_FILTERS, type Filters } from '../select/filters.ts'
import { markOfSpan } from '../select/sentence-around.ts'
import type { ChosenDays } from '../select/timeline-brush.ts'
import { EMPTY_VIEW, viewFromQuery, type View } from '../select/url.ts'
import { Arrivals } from '../ui/arrivals.ts'
import { InTurn } from '../ui/in-turn.tsx'
import { DESK, useMedia } from '../ui/use-media.ts'
import { EmptyResult } from '../views/filters/empty-result.tsx'
import { FilterBar } from '../views/filters/filter-bar.tsx'
import { DropImage } from './drop-image.tsx'
import type { OpenedImage } from './drop-read.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Header } from './header.tsx'
import { useFocusKept } from '../ui/use-focus-kept.ts'
import { KeysDialog, useKeys, useSingleKeys } from './keys.tsx'
import { linkNotice } from './link-notice.ts'
import { PageParts, SkipLinks } from './page-parts.tsx'
import { PaletteDialog } from './palette-dialog.tsx'
import { paletteGroups } from './palette-groups.ts'
import { Pane } from './pane.tsx'
import { printPage } from './print-page.ts'
import { QuietFeed, QuietKeyFigures, QuietTimeline } from './quiet-panes.ts'
import { DateSlot, FigureSlot } from './report-slots.tsx'
import { ShareMenu } from './share-menu.tsx'
import { ChartsLoading, TimelineLoading } from './states.tsx'
import { TextsLoading, textsNotice } from './texts-loading.tsx'
import { useOpening } from './use-opening.ts'
import { useSaid } from './use-said.tsx'
import { useSavedViews } from './use-saved-views.ts'
import { useKnownView } from './use-view.ts'
import { ViewsMenu } from './views-menu.tsx'

const Charts = lazy(async () => ({ default: (await import('../views/charts/index.ts')).Charts }))
const Comparison = lazy(async () => ({ default: (await import('./comparison.tsx')).Comparison }))
const PinTray = lazy(async () => ({ default: (await import('../views/compare/index.ts')).PinTray }))
const DetailPanel = lazy(async () => ({ default: (await import('../views/detail/detail-panel.tsx')).DetailPanel }))
const Ledger = lazy(async () => ({ default: (await import('../views/ledger/index.ts')).Ledger }))

export function Dashboard({ index, hash, onReopened }: { index: BundleIndex; hash: string; onReopened: (image: OpenedImage) => void }): ReactNode {
  const { view, asked, ignored, setView } = useKnownView(index)
  const { filters } = view
  const isDesk = useMedia(DESK)
  const isLedger = view.main === 'ledger'
  const isFigures = view.main === 'figures'
  const [showKeys, setShowKeys] = useState(false)
  const [showPalette, setShowPalette] = useState(false)
  const [singleKeys, setSingleKeys] = useSingleKeys()
  const saved = useSavedViews(index)
  const [said, say] = useSaid()
  const search = useRef<HTMLInputElement>(null)

  // Typing stays instant; the views follow when they are ready.
  const settled = useDeferredValue(filters)
  const arrivals = use(Arrivals)
  const isWhole = arrivals.done === arrivals.of
  // The index is the same when texts come; a search finds more in it.
  const searched = settled.q === '' ? 0 : arrivals.done
  // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  const selection = useMemo(() => applyFilters(index, settled), [index, settled, searched])
  // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  const facets = useMemo(() => countFacets(index, settled), [index, settled, searched])
  const feed = useMemo(() => feedOf(selection, view.sort), [selection, view.sort])

  const article = view.article === null ? null : (index.articles.get(view.article) ?? null)
  const { open, openQuantity, openClaim, openEvent, close } = useOpening(index, setView)
  const chooseDates = useCallback(
    ({ from, to }: ChosenDays, step?: 'push' | 'replace') => setView((now) => ({ filters: { ...now.filters, from, to } }), step),
    [setView],
  )
  const showDays = useCallback((days: View['days'], step: 'push' | 'replace') => setView({ days }, step), [setView])
  const filterTopic = useCallback(
    (topic: string) =>
      setView(({ filters: { topics, ...others } }) => ({
        filters: { ...others, topics: toggled(topics, topic) },
      })),
    [setView],
  )
  const filterBy = useCallback((change: Partial<Filters>) => setView((now) => ({ filters: { ...now.filters, ...change } })), [setView])
  const showLedger = useCallback(() => setView({ main: 'ledger' }), [setView])
  const sortBy = useCallback((sort: View['sort']) => setView({ sort }), [setView])
  const empty = useMemo(() => <EmptyResult selection={selection} onChoose={(changed) => setView({ filters: changed })} />, [selection, setView])
  // A report stands open before timeline and list have marked it.
  const marked = useDeferredValue(view.article)

  const { pin } = view
  const unpin = (id: string): void => setView({ pin: toggled(pin, id) })
  /** The tray goes with its last pin, and must not take the focus with it. */
  const unpinInTray = (left: readonly string[]): void => {
    setView({ pin: left })
    if (!left.some((id) => index.claims.has(id))) document.getElementById('figures')?.focus()
  }

  const at = placeInFeed(view.article, feed)
  const stepTo = (place: number): (() => void) | null => {
    const item = feed.items[place]
    return item === undefined ? null : () => open(item.article.id, null)
  }
  const next = stepTo(at + 1)
  const previous = at > 0 ? stepTo(at - 1) : null
  useFocusKept()
  useKeys({
    search: () => search.current?.focus(),
    next: () => next?.(),
    previous: () => previous?.(),
    close: () => {
      if (view.article !== null) close()
    },
    help: () => setShowKeys(true),
    palette: () => setShowPalette(true),
  }, singleKeys)
  const openView = (opened: View): void => setView({ ...EMPTY_VIEW, filters: opened.filters, main: opened.main, sort: opened.sort, ledger: opened.ledger })
  const openSaved = (name: string): void => {
    const kept = saved.views.find((candidate) => candidate.name === name)
    if (kept === undefined) return
    openView(viewFromQuery(kept.query).view)
    saved.see(name)
  }

  return (
    <div className="desk:grid desk:h-dvh desk:grid-rows-[auto_auto_minmax(0,1fr)]">
      {isFigures && <SkipLinks />}
      <Header
        index={index}
        hash={hash}
        main={view.main}
        onShowMain={(main) => setView({ main })}
        onShowKeys={() => setShowKeys(true)}
        onShowPalette={() => setShowPalette(true)}
        views={<ViewsMenu {...{ index, saved, view, selection }} onOpen={openSaved} />}
        tools={
          <>
            <ShareMenu selection={selection} hash={hash} view={view} />
            <DropImage
              index={index}
              hash={hash}
              onReopen={(image) => {
                onReopened(image)
                setView(image.view)
              }}
            />
          </>
        }
      />
      <div data-screen-only className="max-desk:sticky max-desk:top-0 max-desk:z-20">
        <ErrorBoundary part="The filters" of={view.filters}>
          <FilterBar
            filters={filters}
            selection={selection}
            facets={facets}
            onChange={(changed, by) => setView({ filters: changed }, by === 'typing' ? 'replace' : 'push')}
            searchRef={search}
            problem={linkNotice(ignored, asked, index)}
            progress={textsNotice(arrivals, settled.q !== '')}
          />
        </ErrorBoundary>
        <PageParts hidden={!isFigures} />
      </div>
      <main className="desk:grid desk:min-h-0 desk:grid-cols-[minmax(0,1fr)_clamp(25rem,34vw,35rem)]">
        {!isFigures && !isWhole ? (
          <TextsLoading parts={arrivals} />
        ) : isLedger ? (
          <Pane part="The ledger">
            <Ledger
              selection={selection}
              compiledFrom={hash}
              state={view.ledger}
              onState={(ledger, by) => setView({ ledger }, by === 'typing' ? 'replace' : 'push')}
              current={view.mark}
              onOpenQuantity={openQuantity}
              onOpenArticle={(article, span) => open(article, span === undefined ? null : markOfSpan(span))}
              onClose={() => setView({ main: 'figures' })}
              scroll={isDesk ? 'pane' : 'page'}
            />
          </Pane>
        ) : view.main === 'compare' ? (
          <Pane part="The comparison">
            <Comparison
              pins={pin}
              index={index}
              hash={hash}
              onOpenQuantity={openQuantity}
              onUnpin={unpin}
              onClear={() => setView({ pin: [] })}
              onClose={() => setView({ main: 'figures' })}
              scroll={isDesk ? 'pane' : 'page'}
            />
          </Pane>
        ) : (
          <div className="min-w-0 desk:grid desk:min-h-0 desk:grid-rows-[minmax(0,1fr)_auto]">
            <section id="figures" aria-label="Figures" className="scroll-mt-32 desk:overflow-y-auto" tabIndex={isDesk ? 0 : -1}>
              <ErrorBoundary part="The key figures" of={selection}>
                <QuietKeyFigures selection={selection} onOpenQuantity={openQuantity} />
              </ErrorBoundary>
              <ErrorBoundary part="The charts" of={selection}>
                <Suspense fallback={<ChartsLoading />}>
                  <Charts selection={selection} compiledFrom={hash} onOpenClaim={openClaim} onOpenQuantity={openQuantity} onFilterTopic={filterTopic} onFilter={filterBy} onShowLedger={showLedger} />
                </Suspense>
              </ErrorBoundary>
            </section>
            <div id="timeline" className="scroll-mt-32 border-t border-line">
              <ErrorBoundary part="The timeline" of={selection}>
                <InTurn now={isDesk} height="24rem">
                  <Suspense fallback={<TimelineLoading />}>
                    <QuietTimeline selection={selection} compiledFrom={hash} current={marked} onOpenEvent={openEvent} onChooseDates={chooseDates} days={view.days} onShowDays={showDays} />
                  </Suspense>
                </InTurn>
              </ErrorBoundary>
            </div>
          </div>
        )}
        <div id="reports" className="relative min-w-0 scroll-mt-32 border-line max-desk:border-t desk:min-h-0 desk:border-l">
          {(isDesk || isFigures) && (
            <ErrorBoundary part="The reports" of={feed}>
              <InTurn now={isDesk} height="100dvh">
                <QuietFeed
                  feed={feed}
                  sort={view.sort}
                  onSort={sortBy}
                  selection={selection}
                  current={marked}
                  onOpen={open}
                  scroll={isDesk ? 'pane' : 'page'}
                  empty={empty}
                />
              </InTurn>
            </ErrorBoundary>
          )}
          <ErrorBoundary part="The open report" of={view.article}>
            <Suspense fallback={null}>
              <DetailPanel
                article={article}
                mark={view.mark}
                index={index}
                query={settled.q}
                mode={isDesk ? 'side' : 'modal'}
                onOpen={open}
                onClose={close}
                onPrevious={previous}
                onNext={next}
                figureSlot={(quantity) => isWhole && <FigureSlot {...{ quantity, index, hash }} onOpenQuantity={openQuantity} />}
                dateSlot={(article) => isWhole && <DateSlot {...{ article, index }} />}
              />
            </Suspense>
          </ErrorBoundary>
        </div>
      </main>
      {pin.some((id) => index.claims.has(id)) && view.main !== 'compare' && (
        // Its height is kept free while it loads.
        <div className="h-12 max-desk:sticky max-desk:bottom-0 max-desk:z-20 print:hidden">
          <ErrorBoundary part="What is pinned">
            <Suspense fallback={null}>
              <PinTray pins={pin} index={index} onUnpin={(id) => unpinInTray(toggled(pin, id))} onClear={() => unpinInTray([])} onCompare={() => setView({ main: 'compare' })} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
      {said}
      <KeysDialog open={showKeys} onClose={() => setShowKeys(false)} single={singleKeys} onSingle={setSingleKeys} />
      {showPalette && (
        <PaletteDialog
            onClose={() => setShowPalette(false)}
            groups={() => paletteGroups(selection, feed, saved.views.map(({ name }) => name), {
              setFilters: (changed) => setView({ filters: changed }),
              openReport: (id) => open(id, null),
              openClaim,
              openView: openSaved,
              commands: [
                { label: isLedger ? 'Show the figures' : 'Show the ledger of all numbers', run: () => setView({ main: isLedger ? 'figures' : 'ledger' }) },
                { label: 'Search the reports', hint: '/', run: () => search.current?.focus() },
                { label: 'Reset all filters', run: () => setView({ filters: NO_FILTERS }) },
                { label: 'Only undated reports', run: () => setView({ filters: { ...filters, dated: false, undated: true } }) },
                { label: 'Copy the link to this view', run: () => void copyText(location.href, 'Link copied', { name: 'link.txt', type: 'text/plain' }).then(say) },
                { label: 'Print a brief', run: () => void printPage() },
                { label: 'List of keys', hint: '?', run: () => setShowKeys(true) },
              ],
            })}
        />
      )}
    </div>
  )
}
