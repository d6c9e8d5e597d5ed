export type FontWeight = 400 | 600
export interface Font {
  /** CSS px. */
  size: number
  weight: FontWeight
}

/**
 * Width in CSS px of a line of IBM Plex Sans, from the face's own advances: the same in every engine, so that a layout is.
 * Kerning is left out, which errs on the wide side; a character that the face lacks counts as a full em.
 */
export function textWidth(text: string, font: Font): number {
  let width = 0
  for (const char of text) width += advance(char, font.weight)
  return (width * font.size) / 1000
}

/**
 * The words of `text` in lines of at most `maxWidth` px, which break at spaces but no-break ones. A word that is too long is broken; past `maxLines` the last
 * line ends in an ellipsis. At least one line, which may be empty.
 */
export function wrapText(text: string, maxWidth: number, font: Font, maxLines = Infinity): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[^\S\u00A0]+/).filter((word) => word !== '')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (textWidth(joined, font) <= maxWidth) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, maxWidth, font)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  lines.push(line)
  if (lines.length <= maxLines) return lines
  return [...lines.slice(0, maxLines - 1), ellipsize(lines.slice(maxLines - 1).join(' '), maxWidth, font)]
}

/** `text` on one line, cut with an ellipsis where it is wider than `maxWidth` px. */
export function ellipsize(text: string, maxWidth: number, font: Font): string {
  if (textWidth(text, font) <= maxWidth) return text
  const room = maxWidth - textWidth('…', font)
  let kept = ''
  let width = 0
  for (const char of text) {
    width += textWidth(char, font)
    if (width > room) break
    kept += char
  }
  return `${kept.trimEnd()}…`
}

function breakWord(word: string, maxWidth: number, font: Font): string[] {
  if (textWidth(word, font) <= maxWidth) return [word]
  const pieces: string[] = []
  let piece = ''
  let width = 0
  for (const char of word) {
    const step = textWidth(char, font)
    if (piece !== '' && width + step > maxWidth) {
      pieces.push(piece)
      piece = ''
      width = 0
    }
    piece += char
    width += step
  }
  return [...pieces, piece]
}

function advance(char: string, weight: FontWeight): number {
  const code = char.codePointAt(0) ?? 0
  const known = ASCII[weight][code - 32] ?? BEYOND_ASCII.get(char)
  if (known !== undefined) return known
  if (code >= 0x300 && code <= 0x36f) return 0
  // A letter with an accent is as wide as without.
  return ASCII[weight][(char.normalize('NFD').codePointAt(0) ?? 0) - 32] ?? 1000
}

/** Advances in thousandths of an em, from the space to the tilde. */
const ASCII: Record<FontWeight, readonly number[]> = {
  400: [
    236, 284, 419, 713, 598, 927, 694, 242, 335, 335, 450, 600, 272, 399, 272, 383, 600, 600, 600, 600, 600, 600, 600, 600,
    600, 600, 292, 292, 600, 600, 600, 477, 891, 641, 653, 621, 671, 583, 559, 695, 707, 400, 510, 634, 501, 812, 707, 708,
    606, 708, 640, 581, 572, 678, 609, 891, 613, 593, 580, 317, 383, 317, 600, 565, 600, 534, 580, 503, 580, 549, 324, 528,
    568, 250, 250, 527, 272, 873, 568, 560, 580, 580, 367, 487, 351, 568, 492, 768, 507, 499, 464, 343, 314, 343, 600,
  ],
  600: [
    236, 309, 471, 656, 600, 960, 713, 260, 337, 337, 556, 600, 299, 402, 299, 437, 600, 600, 600, 600, 600, 600, 600, 600,
    600, 600, 319, 319, 600, 600, 600, 493, 899, 672, 663, 642, 689, 600, 577, 712, 719, 423, 545, 678, 521, 817, 719, 712,
    641, 712, 664, 611, 580, 689, 638, 949, 655, 632, 599, 329, 437, 329, 600, 559, 600, 559, 600, 513, 600, 558, 350, 545,
    588, 275, 275, 562, 294, 888, 588, 563, 600, 600, 393, 499, 374, 588, 524, 819, 544, 524, 502, 363, 376, 363, 600,
  ],
}

/** The wider of the two weights. */
const BEYOND_ASCII: ReadonlyMap<string, number> = new Map([
  ['\u00A0', 236], ['’', 292], ['‘', 292], ['“', 517], ['”', 517], ['–', 588], ['—', 780],
  ['…', 869], ['·', 349], ['×', 600], ['−', 600], ['•', 420], ['€', 626], ['£', 595],
  ['¥', 637], ['æ', 864], ['Æ', 950], ['ø', 571], ['Ø', 712], ['ß', 677],
  ['œ', 931], ['Œ', 994], ['ð', 589], ['Ð', 694], ['þ', 600], ['Þ', 641],
  ['«', 545], ['»', 545], ['°', 469], ['§', 586],
])
