import { parseAsString, useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { parseView, rawView, type ParsedView, type View, type ViewKey } from '../select/url.ts'

const PARSERS: Record<ViewKey, typeof parseAsString> = {
  topic: parseAsString,
  from: parseAsString,
  to: parseAsString,
  q: parseAsString,
  undated: parseAsString,
  view: parseAsString,
  article: parseAsString,
  mark: parseAsString,
}

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
    (change, history = 'push') => void setRaw(rawView({ ...view, ...change }), { history }),
    [setRaw, view],
  )
  return { ...parsed, setView }
}
