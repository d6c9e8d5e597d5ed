/** The sizes an image is made for, in layout px; the PNG has twice as many pixels, the print PNG four times. */
export const PRESETS = {
  report: { label: 'Report', width: 850, height: 600 },
  slide: { label: 'Slide', width: 960, height: 540 },
  square: { label: 'Square', width: 540, height: 540 },
  column: { label: 'Column', width: 510, height: 360 },
} as const

export type PresetId = keyof typeof PRESETS
export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[]

/** Pixels per layout px, and what the file says of its density. */
export const RESOLUTIONS = {
  screen: { scale: 2, dpi: 144 },
  print: { scale: 4, dpi: 300 },
} as const

export type Resolution = keyof typeof RESOLUTIONS
