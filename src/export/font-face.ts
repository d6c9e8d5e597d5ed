import type { FontWeight } from '../lib/text-metrics.ts'

/** A CSS rule that holds a weight of the typeface itself; `data` is its woff2 in base64. */
export function fontFace(weight: FontWeight, data: string): string {
  return `@font-face{font-family:'IBM Plex Sans';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`
}
