import { readImage } from '../export/read-image.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import { reopen, type Reopened } from '../select/reopen.ts'

/** A print PNG is a few megabytes. */
const MOST_BYTES = 64_000_000

/** A reopened image with the reader's own words for its chart. */
export interface OpenedImage extends Reopened {
  words: { title: string; note: string }
}

/** The view of an exported image; only a notice where the file is none. */
export async function readDropped(file: File, index: BundleIndex, bundleHash: string): Promise<OpenedImage | { view: null; notice: string }> {
  const image = file.size > MOST_BYTES ? null : readImage(new Uint8Array(await file.arrayBuffer()))
  if (image !== null) return { ...reopen(image, index, bundleHash), words: { title: image.title, note: image.note } }
  const notice = `“${file.name.slice(0, 80)}” is not an image exported from Tallywire, or another program has removed what it says of itself. Nothing was opened.`
  return { view: null, notice }
}
