import { parseAsString, useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import type { BundleIndex } from '../select/bundle-index.ts'
import { knownValues } from '../select/facets.ts'
import { EMPTY_LEDGER, knownLedger } from '../select/ledger-state.ts'
import { parseView, rawView, VIEW_KEYS, type ParsedView, type View, type ViewKey } from '../select/url.ts'

const PARSERS = Object.fromEntries(VIEW_KEYS.map((key) => [key, parseAsString])) as Record<ViewKey, typeof parseAsString>

export interface ViewState extends ParsedView {
  /** 'replace' is for typing; everything else makes a step that Back undoes. */
  setView: (change: Partial<View>, history?: 'push' | 'replace') => void
}

/** The URL as the page's state: nuqs carries the text, src/select/url.ts says what it means. */
export function useView(): ViewState {
  const [raw, setRaw] = useQueryStates(PARSERS)
  const parsed = useMemo(() => parseView(raw), [raw])
  const { view } = parsed
  const setView = useCallback<ViewState['setView']>(
    (change, history = 'push') => {
      const merged = { ...view, ...change }
      // The ledger takes its own filters with it.
      const next = merged.main === 'ledger' ? merged : { ...merged, ledger: EMPTY_LEDGER }
      // Other dates are shown whole, not through the window on those before.
      const sameDates = next.filters.from === view.filters.from && next.filters.to === view.filters.to
      void setRaw(rawView(sameDates || change.days !== undefined ? next : { ...next, days: null }), { history })
    },
    [setRaw, view],
  )
  return { ...parsed, setView }
}

export interface KnownView extends ViewState {
  /** The view as the link asks for it; `view` is without what this build has not, as that would hide everything. */
  asked: View
}

/** The view that is shown, the same for the page, for paper and for a frame. */
export function useKnownView(index: BundleIndex): KnownView {
  const { view: asked, ignored, setView } = useView()
  const view = useMemo(() => ({ ...asked, filters: knownValues(asked.filters, index), ledger: knownLedger(asked.ledger, index) }), [asked, index])
  return { view, asked, ignored, setView }
}
