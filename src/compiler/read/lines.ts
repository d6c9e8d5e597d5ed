/** A line of a text without its end; white space at both ends is left out of [start, end). */
export interface Line {
  start: number
  end: number
  text: string
}

/** The lines of a text (CRLF, LF or CR; a BOM is no part of any), trimmed. Linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const raw = match[0]
    const lead = raw.length - raw.replace(/^[\s\uFEFF]+/, '').length
    const trimmed = raw.slice(lead).trimEnd()
    if (trimmed !== '') lines.push({ start: match.index + lead, end: match.index + lead + trimmed.length, text: trimmed })
  }
  return lines
}
