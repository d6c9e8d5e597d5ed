import { Resvg } from '@resvg/resvg-js'
import type { ExportedImage } from '../export/image.ts'
import { withMetadata } from '../export/png-chunks.ts'
import { RESOLUTIONS, type Resolution } from '../export/presets.ts'
import { fontFiles } from './node-fonts.ts'

/** The image as a PNG with its density and state, drawn without a browser and without the system's fonts. */
export function rasterOf({ svg, state }: ExportedImage, resolution: Resolution): Uint8Array {
  const { scale, dpi } = RESOLUTIONS[resolution]
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans' },
  }).render()
  return withMetadata(new Uint8Array(drawn.asPng()), { dpi, state })
}
