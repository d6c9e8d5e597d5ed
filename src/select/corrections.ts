import type { Bundle, Correction } from '../bundle/schema.ts'

/** The corrections of figures, by the figure's id; a later one stands for an earlier one. */
export function correctionsByQuantity({ corrections }: Bundle): ReadonlyMap<string, Correction> {
  return new Map(corrections.flatMap((correction) => (correction.quantity === null ? [] : [[correction.quantity, correction]])))
}

/** Marks a figure in a list as corrected. */
export function correctionTag({ kind }: Correction): string {
  return kind === 'reject' ? 'rejected by hand' : 'corrected by hand'
}

/** What was corrected in a figure. */
export function correctionsOfQuantity(id: string, { corrections }: Bundle): Correction[] {
  return corrections.filter(({ quantity }) => quantity === id)
}

/** What was corrected in a report's date. */
export function correctionsOfDate(article: string, { corrections }: Bundle): Correction[] {
  return corrections.filter((correction) => correction.kind === 'date' && correction.article === article)
}
