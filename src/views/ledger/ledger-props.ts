import type { Span } from '../../bundle/schema.ts'
import type { Selection } from '../../select/apply.ts'

export interface LedgerProps {
  selection: Selection
  /** The bundle's hash, for file names. */
  compiledFrom: string
  /** The open figure, or the place that the link shows. */
  current: string | null
  onOpenQuantity: (id: string) => void
  onOpenArticle: (article: string, span?: Span) => void
  onClose?: () => void
  /** 'pane' scrolls by itself, 'page' with the window. */
  scroll: 'pane' | 'page'
}
