import type { ComposedImage } from './compose.ts'
import { withMetadata } from './png-chunks.ts'
import { RESOLUTIONS, type Resolution } from './presets.ts'

/** The image as a PNG with its density and state. Rejects where the browser can't decode the SVG or has no memory for it. */
export async function pngOf({ svg, width, height }: ComposedImage, resolution: Resolution, state: string): Promise<Blob> {
  const { scale, dpi } = RESOLUTIONS[resolution]
  const image = new Image(width, height)
  // data: and not blob:, which WebKit taints the canvas with and which inherits the page's policy.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser gives no canvas to draw on.')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (blob === null) throw new Error('The image is too large for this browser.')
  return new Blob([withMetadata(new Uint8Array(await blob.arrayBuffer()), { dpi, state })], { type: 'image/png' })
}
