import type { AsOf } from './context/when/as-of.ts'
import { statedSums } from './stated-sums.ts'
import type { FoundQuantity } from './types.ts'

const OF_THEM = '(?:of|among) (?:whom|which|them|these|those)'
/** What follows is some of what was counted before. */
export const PART = new RegExp(`\\b(?:including|${OF_THEM})\\s*(?:\\S+\\s+){0,2}$`, 'i')
/** Between a whole and any of its parts: "4,800, of whom 1,650 were killed and 3,150 wounded". */
const BETWEEN = new RegExp(`\\b${OF_THEM}\\b|${PART.source}`, 'i')

/** "including five women and three": all that follows in the clause. */
const PARTS = new RegExp(`\\b(?:including|${OF_THEM})\\b[^.;:]*$`, 'i')
const PARTS_REACH = 60

/** True when a figure at `start` is told as some of what its sentence has counted before. */
export function isAmongThose(text: string, { sentence, start }: Pick<FoundQuantity, 'sentence' | 'start'>): boolean {
  return PARTS.test(text.slice(Math.max(sentence.start, start - PARTS_REACH), start))
}

/** "of whom 50 are still held": now, and not when the whole were taken. */
const STILL = /^[^,;.]*?\b(?:(?:is|are) (?:still|now)|remain|still|thought to be)\b/
const STILL_REACH = 30

/** How many characters a part stands after its whole. */
const FARTHEST = 300

/**
 * "Chile has suffered 4,800 casualties since May, of whom 1,650 were killed"; "It lost 3,900 men. Some 1,300 were killed and 2,600 wounded": parts are of the days of
 * the whole, and of whose it is, where they don't say themselves. In place.
 */
export function shareWithParts(text: string, quantities: readonly FoundQuantity[], datedBy: readonly AsOf['from'][]): void {
  let whole: FoundQuantity | null = null
  for (const [index, quantity] of quantities.entries()) {
    const isPart: boolean = whole?.sentence.start === quantity.sentence.start && whole.status === quantity.status && quantity.start - whole.end < FARTHEST && BETWEEN.test(text.slice(whole.end, quantity.start))
    if (whole === null || !isPart) {
      whole = quantity
      continue
    }
    share(whole, quantity, STILL.test(text.slice(quantity.end, quantity.end + STILL_REACH)) ? 'clause' : datedBy[index])
  }
  const dated = new Map(quantities.map((quantity, index) => [quantity, datedBy[index]]))
  for (const [total, parts] of statedSums(quantities, (quantity) => isAmongThose(text, quantity))) {
    if (dated.get(total) !== 'clause') continue
    for (const part of parts) if (part.start > total.start) share(total, part, dated.get(part))
  }
}

function share(whole: FoundQuantity, part: FoundQuantity, datedBy: AsOf['from'] | undefined): void {
  if (datedBy !== 'clause') part.asOf = { ...whole.asOf }
  part.actor ??= whole.actor
}
