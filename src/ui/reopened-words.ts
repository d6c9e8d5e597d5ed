import { createContext } from 'react'
import type { ImageWords } from '../lib/image-words.ts'

/** The words of the image that was reopened last, for the menu of the chart that it shows, by the chart's id; null while none was. */
export const ReopenedWords = createContext<{ chart: string; words: ImageWords } | null>(null)
