/** For sorting by code units, alike in every language and browser; days in ISO form come in their order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
