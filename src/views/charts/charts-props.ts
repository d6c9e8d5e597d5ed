import type { Selection } from '../../select/apply.ts'
import type { Filters } from '../../select/filters.ts'

export interface ChartsProps {
  selection: Selection
  /** The bundle's hash, in hex. */
  compiledFrom: string
  onOpenClaim: (claimId: string) => void
  onOpenQuantity: (quantityId: string) => void
  onFilterTopic: (topicId: string) => void
  /** Where the page can be filtered by more than a topic. */
  onFilter?: (change: Partial<Filters>) => void
  /** To the ledger, which has figures of no charted measure, too. */
  onShowLedger?: () => void
  /** Where all charts stand on one page. */
  onOpenChart?: (seriesId: string) => void
}
