import { textWidth, type Font } from '../lib/text-metrics.ts'

/** Text of one kind that stands together on a line. */
export interface LineRun {
  text: string
  marked: boolean
  /** From the line's left edge, px. */
  x: number
  width: number
}

interface Word {
  pieces: { text: string; marked: boolean }[]
  /** Goes on where the one before ends: a word that was too long for a line. */
  glued: boolean
}

export interface MarkedFonts {
  plain: Font
  marked: Font
}

/**
 * `text` in lines of at most `width` px, the part from `start` to `end` in a font of its own. White space counts as one space;
 * a word that is too long for a line is broken. Nothing is cut off.
 */
export function markedLines(text: string, { start, end }: { start: number; end: number }, width: number, fonts: MarkedFonts): LineRun[][] {
  const widthOf = (piece: Word['pieces'][number]): number => textWidth(piece.text, piece.marked ? fonts.marked : fonts.plain)
  const lines: LineRun[][] = [[]]
  const space = textWidth(' ', fonts.plain)
  let at = 0
  for (const word of wordsOf(text, start, end).flatMap((word) => broken(word, width, widthOf))) {
    const wide = word.pieces.reduce((sum, piece) => sum + widthOf(piece), 0)
    const gap = at === 0 || word.glued ? 0 : space
    if (at > 0 && at + gap + wide > width) {
      lines.push([])
      at = 0
    }
    const line = lines.at(-1) ?? []
    if (at > 0) at += gap
    for (const [place, piece] of word.pieces.entries()) {
      const last = line.at(-1)
      const step = widthOf(piece)
      if (last !== undefined && last.marked === piece.marked) {
        last.text += place === 0 && gap > 0 ? ` ${piece.text}` : piece.text
        last.width = at + step - last.x
      } else {
        line.push({ ...piece, x: at, width: step })
      }
      at += step
    }
  }
  return lines
}

function wordsOf(text: string, start: number, end: number): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const cuts = [0, Math.min(Math.max(start - index, 0), word.length), Math.min(Math.max(end - index, 0), word.length), word.length]
    const pieces = [0, 1, 2].map((part) => ({ text: word.slice(cuts[part], cuts[part + 1]), marked: part === 1 }))
    return { pieces: pieces.filter((piece) => piece.text !== ''), glued: false }
  })
}

/** The word itself, or characters of it that each fit, which the lines then fill. */
function broken(word: Word, width: number, widthOf: (piece: Word['pieces'][number]) => number): Word[] {
  if (word.pieces.reduce((sum, piece) => sum + widthOf(piece), 0) <= width) return [word]
  const chars = word.pieces.flatMap(({ text, marked }) => Array.from(text, (char) => ({ text: char, marked })))
  return chars.map((piece, at) => ({ pieces: [piece], glued: at > 0 }))
}
