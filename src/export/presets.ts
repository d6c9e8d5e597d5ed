/**
 * The sizes an image is made for, in layout px; the PNG has twice as many pixels, the print PNG four times. What needs more room grows: in a text the width is given, so
 * that it grows taller; a slide and a square keep their shape.
 */
export const PRESETS = {
  report: { label: 'Report', width: 850, height: 600, keepsShape: false },
  slide: { label: 'Slide', width: 960, height: 540, keepsShape: true },
  square: { label: 'Square', width: 540, height: 540, keepsShape: true },
  column: { label: 'Column', width: 510, height: 360, keepsShape: false },
} as const

export type PresetId = keyof typeof PRESETS
export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[]

/** Pixels per layout px, and what the file says of its density. */
export const RESOLUTIONS = {
  screen: { scale: 2, dpi: 144 },
  print: { scale: 4, dpi: 300 },
} as const

export type Resolution = keyof typeof RESOLUTIONS
