import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { fontFace } from '../export/font-face.ts'

/** The page's own faces for an SVG that must not ask any host. */
export async function embeddedFaces(): Promise<string> {
  const rules = ([400, 600] as const).map(async (weight) => {
    const file = `@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`
    return fontFace(weight, await readFile(fileURLToPath(import.meta.resolve(file)), 'base64'))
  })
  return (await Promise.all(rules)).join('')
}

/** The same typeface as files that resvg reads: it ignores embedded woff2. */
export function fontFiles(): string[] {
  return ['400Regular', '600SemiBold'].map((face) =>
    fileURLToPath(import.meta.resolve(`@expo-google-fonts/ibm-plex-sans/${face}/IBMPlexSans_${face}.ttf`)),
  )
}
