import { createContext } from 'react'

/** How many of the parts that are fetched after the first paint are there. What shows them reads this, to be rendered anew when more come. */
export interface Parts {
  done: number
  of: number
  failed: number
  retry: () => void
}

export const ALL_THERE: Parts = { done: 0, of: 0, failed: 0, retry: () => undefined }

export const Arrivals = createContext<Parts>(ALL_THERE)
