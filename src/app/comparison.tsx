import { useMemo, type ReactNode } from 'react'
import { applyFilters } from '../select/apply.ts'
import { firstMention } from '../select/figure-details.ts'
import { NO_FILTERS } from '../select/filters.ts'
import { PinnedCharts } from '../views/charts/index.ts'
import { Compare, type CompareProps } from '../views/compare/index.ts'

/** The pinned figures side by side, above them at one scale. The filters hide none of them. */
export function Comparison({ hash, ...props }: Omit<CompareProps, 'charts'> & { hash: string }): ReactNode {
  const { pins, index, onOpenQuantity } = props
  const selection = useMemo(() => applyFilters(index, NO_FILTERS), [index])
  const openClaim = (id: string): void => {
    const quantity = firstMention(id, index)
    if (quantity !== undefined) onOpenQuantity(quantity.id)
  }
  return <Compare {...props} charts={<PinnedCharts {...{ pins, selection, onOpenQuantity }} compiledFrom={hash} onOpenClaim={openClaim} />} />
}
