/** Lines as wide as mail and PDFs wrap them, in characters; longer ones are whole paragraphs, shorter ones lists. */
const NARROWEST = 40
const WIDEST = 110
/** Of a paragraph's line breaks so many at least are where no further word would have fitted. */
const SHARE = 0.6
const FEWEST_LINES = 3
/** A line shorter than that part of the widest is one of its own. */
const HALF = 0.5

interface Line {
  start: number
  end: number
}

/**
 * The offsets of the line breaks that only wrap a paragraph ("will not send\n5,000 men"). It shows where some line goes on in lower case, or where all are
 * about as wide and the next word would not have fitted. Not after a stop, nor behind a text's first line where the next begins with a capital: it may be the title.
 */
export function wrappedBreaks(text: string): ReadonlySet<number> {
  const breaks = new Set<number>()
  for (const lines of paragraphs(text)) {
    const width = Math.max(...lines.map(({ start, end }) => end - start))
    if (lines.length < FEWEST_LINES || width > WIDEST) continue
    const opening = lines.slice(0, -1)
    const full = opening.filter((line, at) => isFull(text, line, lines[at + 1], width))
    const goesOn = lines.some(({ start }, at) => at > 0 && /^\p{Ll}{2}/u.test(text.slice(start, start + 2)) && !/[.:;!?]$/.test(text.slice(0, lines[at - 1]?.end)))
    const isEven = width >= NARROWEST && full.length >= SHARE * opening.length
    for (const line of goesOn ? opening.filter(({ start, end }) => end - start >= width * HALF) : isEven ? full : []) {
      const mayBeTitle = line.start === 0 && /^\s*\r?\n\s*["“'‘]?\p{Lu}/u.test(text.slice(line.end, line.end + 8))
      if (!mayBeTitle && !/[.:;!?]["”'’)]*$/.test(text.slice(Math.max(0, line.end - 3), line.end))) breaks.add(line.end)
    }
  }
  return breaks
}

function isFull(text: string, { start, end }: Line, next: Line | undefined, width: number): boolean {
  const word = next === undefined ? '' : (/^\S+/.exec(text.slice(next.start, next.end))?.[0] ?? '')
  return end - start + 1 + word.length > width
}

/** Runs of lines with no empty one between, without the white space around each. */
function paragraphs(text: string): Line[][] {
  const found: Line[][] = [[]]
  for (const { index, 0: line } of text.matchAll(/[^\n]+|\n(?=\s*\n)/g)) {
    const start = index + line.length - line.trimStart().length
    const end = index + line.trimEnd().length
    if (start < end) found.at(-1)?.push({ start, end })
    else if ((found.at(-1)?.length ?? 0) > 0) found.push([])
  }
  return found
}
