import { parseAsString, useQueryStates } from 'nuqs'
import { useCallback, useMemo, useState } from 'react'
import type { BundleIndex } from '../select/bundle-index.ts'
import { knownValues } from '../select/facets.ts'
import type { Filters } from '../select/filters.ts'
import { EMPTY_LEDGER, knownLedger } from '../select/ledger-state.ts'
import { parseView, rawView, VIEW_KEYS, type ParsedView, type View, type ViewKey } from '../select/url.ts'

const PARSERS = Object.fromEntries(VIEW_KEYS.map((key) => [key, parseAsString])) as Record<ViewKey, typeof parseAsString>

/** What changes, or how it follows from the view as it then is. */
export type ViewChange = Partial<View> | ((view: View) => Partial<View>)

export interface ViewState extends ParsedView {
  /** Always the same function. 'replace' is for typing; everything else makes a step that Back undoes. */
  setView: (change: ViewChange, history?: 'push' | 'replace') => void
}

/** The URL as the page's state: nuqs carries the text, src/select/url.ts says what it means. */
export function useView(): ViewState {
  const [raw, setRaw] = useQueryStates(PARSERS)
  const parsed = useMemo(() => parseView(raw), [raw])
  const setView = useCallback<ViewState['setView']>(
    (change, history = 'push') => {
      void setRaw((before) => rawView(changed(parseView(before).view, change)), { history })
    },
    [setRaw],
  )
  return { ...parsed, setView }
}

function changed(view: View, change: ViewChange): View {
  const changes = typeof change === 'function' ? change(view) : change
  const merged = { ...view, ...changes }
  // The ledger takes its own filters with it.
  const next = merged.main === 'ledger' ? merged : { ...merged, ledger: EMPTY_LEDGER }
  // Other dates are shown whole, not through the window on those before.
  const sameDates = next.filters.from === view.filters.from && next.filters.to === view.filters.to
  return sameDates || changes.days !== undefined ? next : { ...next, days: null }
}

export interface KnownView extends ViewState {
  /** The view as the link asks for it; `view` is without what this build has not, as that would hide everything. */
  asked: View
}

/** The view that is shown, the same for the page, for paper and for a frame. */
export function useKnownView(index: BundleIndex): KnownView {
  const { view: asked, ignored, setView: setAny } = useView()
  const filters = useSame(knownValues(asked.filters, index))
  const pin = useSame(asked.pin)
  const tables = useSame(asked.tables)
  const days = useSame(asked.days)
  const view = useMemo(() => ({ ...asked, filters, pin, tables, days, ledger: knownLedger(asked.ledger, index) }), [asked, filters, pin, tables, days, index])
  const setView = useCallback<ViewState['setView']>(
    (change, history) => setAny(typeof change === 'function' ? (now) => change({ ...now, filters: knownValues(now.filters, index) }) : change, history),
    [setAny, index],
  )
  return { view, asked, ignored, setView }
}

/** What was there before, while it says the same: what is reckoned from it must not be reckoned again when a report is opened. */
function useSame<T extends Filters | View['days'] | readonly string[]>(value: T): T {
  const [kept, setKept] = useState(value)
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept
  setKept(value)
  return value
}
