import { BYTE_ORDER_MARK } from './byte-order-mark.ts'

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob.type.startsWith('text/csv') ? new Blob([BYTE_ORDER_MARK, blob], { type: blob.type }) : blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the address by then; a minute is room for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
