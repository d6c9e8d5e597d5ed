/** Soft hyphens, zero-width characters, marks of direction, byte order marks: they come along when a page is copied. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+/g

const ANY_UNSEEN = new RegExp(UNSEEN.source)
/** A dash and some characters that no one sees. */
const DASH_LENGTH = 9

/** A line as a reader sees it, for a look at its shape alone: without what no one sees, and with one plain space for any white space. */
export function plainLine(line: string): string {
  return line.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
}

export function hasUnseen(line: string): boolean {
  return ANY_UNSEEN.test(line)
}

/** The bare dash between the entries of a feed. */
export function isDash(line: string): boolean {
  return line.length <= DASH_LENGTH && /^[-–—―−]$/.test(plainLine(line))
}
