/** The reader's own words on an image; "" leaves what the chart says. */
export interface ImageWords {
  /** Instead of the chart's title. */
  title: string
  /** Below the chart's own notes, which it never replaces. */
  note: string
}

export const NO_WORDS: ImageWords = { title: '', note: '' }
