import { textWidth, wrapText, type Font } from '../lib/text-metrics.ts'
import type { Caption } from './caption.ts'
import { PRESETS, type PresetId } from './presets.ts'

export interface TextLine {
  text: string
  x: number
  /** The baseline. */
  y: number
  font: Font
  tone: 'ink' | 'muted'
}

/** All in layout px. `foot` counts from the bottom edge of the drawings. */
export interface ImageLayout {
  width: number
  /** The image's at least. */
  height: number
  padding: number
  head: readonly TextLine[]
  headHeight: number
  foot: readonly TextLine[]
  footHeight: number
  /** What the drawings get at least, to fill the preset. */
  drawing: { width: number; height: number }
}

const FONTS = {
  title: { size: 20, weight: 600 },
  narrowTitle: { size: 17, weight: 600 },
  scope: { size: 13, weight: 400 },
  small: { size: 11.5, weight: 400 },
  smallStrong: { size: 11.5, weight: 600 },
} as const satisfies Record<string, Font>
const LEADING = 1.32
const NARROW = 600

/** Where the words stand around drawings as wide as the result says, `factor` times as large as the preset. The image grows beyond that where words need it. */
export function layoutImage(caption: Caption, presetId: PresetId, factor = 1): ImageLayout {
  const preset = { width: Math.round(PRESETS[presetId].width * factor), height: Math.round(PRESETS[presetId].height * factor) }
  const padding = preset.width < NARROW ? 18 : 28
  const column = preset.width - 2 * padding
  const head = new Block(padding, column, padding)
  head.add(caption.title, preset.width < NARROW ? FONTS.narrowTitle : FONTS.title, 'ink')
  for (const line of caption.scope) head.add(line, FONTS.scope, 'muted')
  head.gap(12)

  const foot = new Block(padding, column, 12)
  for (const note of caption.notes) foot.add(note, FONTS.small, 'muted')
  foot.gap(5)
  foot.add(caption.sources.length === 1 ? 'Source' : 'Sources', FONTS.smallStrong, 'ink')
  for (const source of caption.sources) foot.add(source, FONTS.small, 'ink')
  foot.gap(5)
  for (const line of caption.origin) foot.add(line, FONTS.small, 'muted')
  foot.gap(padding - 6)
  return {
    width: preset.width,
    height: preset.height,
    padding,
    head: head.lines,
    headHeight: head.height,
    foot: foot.lines,
    footHeight: foot.height,
    drawing: { width: column, height: Math.max(120, preset.height - head.height - foot.height) },
  }
}

/** The box of a line, for whoever has to know that nothing is cut. */
export function lineBox({ text, x, y, font }: TextLine): { left: number; right: number; top: number; bottom: number } {
  return { left: x, right: x + textWidth(text, font), top: y - font.size, bottom: y + font.size * 0.28 }
}

const NO_BREAK = '\u00A0'
/** "16 June 2025" stays on one line. */
const DAY = /\d{1,2} \p{Lu}\p{Ll}+ \d{4}/gu
const bound = (day: string): string => day.replaceAll(' ', NO_BREAK)

/** Lines of text one below the other. */
class Block {
  readonly lines: TextLine[] = []
  readonly #left: number
  readonly #width: number
  #y: number

  constructor(left: number, width: number, top: number) {
    this.#left = left
    this.#width = width
    this.#y = top
  }

  get height(): number {
    return Math.ceil(this.#y)
  }

  add(text: string, font: Font, tone: TextLine['tone']): void {
    for (const line of wrapText(text.replace(DAY, bound), this.#width, font)) {
      this.lines.push({ text: line.replaceAll(NO_BREAK, ' '), x: this.#left, y: Math.round((this.#y + font.size) * 10) / 10, font, tone })
      this.#y += font.size * LEADING
    }
  }

  gap(height: number): void {
    this.#y += height
  }
}
