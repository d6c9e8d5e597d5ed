import type { Span } from '../../bundle/schema.ts'
import type { Selection } from '../../select/apply.ts'
import type { LedgerState } from '../../select/ledger-state.ts'

export interface LedgerProps {
  selection: Selection
  /** The bundle's hash, for file names. */
  compiledFrom: string
  /** Its own filters and sorting. */
  state: LedgerState
  /** Typing replaces the current step in the history, a choice adds one. */
  onState: (state: LedgerState, by: 'typing' | 'choice') => void
  /** The open figure, or the place that the link shows. */
  current: string | null
  onOpenQuantity: (id: string) => void
  onOpenArticle: (article: string, span?: Span) => void
  onClose?: () => void
  /** 'pane' scrolls by itself, 'page' with the window. */
  scroll: 'pane' | 'page'
}
