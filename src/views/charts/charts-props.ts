import type { Selection } from '../../select/apply.ts'

export interface ChartsProps {
  selection: Selection
  /** The bundle's hash, in hex. */
  compiledFrom: string
  onOpenClaim: (claimId: string) => void
  onOpenQuantity: (quantityId: string) => void
  onFilterTopic: (topicId: string) => void
}
