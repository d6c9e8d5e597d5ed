import { createContext } from 'react'

/** The reader's own words on an image; "" leaves what the chart says. */
export interface Words {
  title: string
  note: string
}

export const NO_WORDS: Words = { title: '', note: '' }

/** The words of the image that was reopened last, for the menu of the chart that it shows; null while none was. */
export const ReopenedWords = createContext<{ chart: string; words: Words } | null>(null)
