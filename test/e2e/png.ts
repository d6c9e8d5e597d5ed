import type { Page } from '@playwright/test'

/** The chunks of a PNG file. Throws when it is none. */
export function pngChunks(file: Buffer): { type: string; data: Buffer }[] {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG')
  const chunks: { type: string; data: Buffer }[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

/** What the pixels are, decoded by the browser: size, whether all are opaque, the share that is not the corner's colour. */
export function readPixels(page: Page, file: Buffer): Promise<{ width: number; height: number; opaque: boolean; ink: number; colours: number }> {
  return page.evaluate(async (url) => {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('no canvas')
    context.drawImage(image, 0, 0)
    const pixels = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer)
    const paper = pixels[0] ?? 0
    return {
      width: canvas.width,
      height: canvas.height,
      opaque: pixels.every((pixel) => pixel >>> 24 === 255),
      ink: pixels.filter((pixel) => pixel !== paper).length / pixels.length,
      colours: new Set(pixels).size,
    }
  }, `data:image/png;base64,${file.toString('base64')}`)
}
