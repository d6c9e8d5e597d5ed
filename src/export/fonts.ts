import regular from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url'
import strong from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url'
import type { FontWeight } from '../lib/text-metrics.ts'
import { fontFace } from './font-face.ts'

/** CSS that holds the typeface itself, for an SVG that must not ask any host. Fetched once; rejects when that fails. */
export function fontFaces(): Promise<string> {
  faces ??= Promise.all([face(regular, 400), face(strong, 600)]).then(
    (rules) => rules.join(''),
    (error: unknown) => {
      faces = null
      throw error
    },
  )
  return faces
}

let faces: Promise<string> | null = null

async function face(url: string, weight: FontWeight): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The typeface did not load: ${response.status} ${response.statusText}`)
  return fontFace(weight, base64(new Uint8Array(await response.arrayBuffer())))
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
