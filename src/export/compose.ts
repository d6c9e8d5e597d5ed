import { LIGHT } from '../lib/light-colours.ts'
import type { Caption } from './caption.ts'
import type { Drawing } from './drawing.ts'
import type { ImageLayout, TextLine } from './layout.ts'
import { writeState, type ImageState } from './state.ts'

export interface ComposedImage {
  svg: string
  /** Layout px. */
  width: number
  height: number
}

/** What an image is drawn in; `figure` marks a figure in its sentence. */
export const COLORS = { ...LIGHT, figure: '#fdecb4' } as const

/**
 * Title, scope, the drawings one below the other, notes, sources and origin as one opaque, self-contained SVG.
 * `fontFaces` is CSS with the fonts embedded; empty where the renderer has them.
 */
export function composeSvg(
  caption: Caption,
  layout: ImageLayout,
  drawings: readonly Drawing[],
  state: ImageState,
  fontFaces: string,
): ComposedImage {
  const { width, padding, headHeight, footHeight } = layout
  let y = headHeight
  const pieces = drawings.map((drawing) => {
    const piece = `<svg x="${padding}" y="${y}" width="${drawing.width}" height="${drawing.height}" overflow="visible">${drawing.markup}</svg>`
    y += drawing.height
    return piece
  })
  const height = y + footHeight
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="'IBM Plex Sans', sans-serif" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(caption.title)}</title>`,
    `<desc id="desc">${escapeXml([...caption.scope, ...caption.notes, ...caption.sources].join('. '))}</desc>`,
    `<metadata>${escapeXml(writeState(state))}</metadata>`,
    fontFaces === '' ? '' : `<style>${escapeXml(fontFaces)}</style>`,
    `<rect width="${width}" height="${height}" fill="${COLORS.paper}"/>`,
    `<rect width="48" height="4" x="${padding}" fill="${COLORS.accent}"/>`,
    ...layout.head.map((line) => textOf(line, 0)),
    ...pieces,
    `<path d="M${padding} ${y + 4}H${width - padding}" stroke="${COLORS.line}"/>`,
    ...layout.foot.map((line) => textOf(line, y)),
    '</svg>',
  ].join('').replaceAll(FORBIDDEN, '')
  return { svg, width, height }
}

function textOf({ text, x, y, font, tone }: TextLine, down: number): string {
  const weight = font.weight === 400 ? '' : ` font-weight="${font.weight}"`
  const place = `x="${x}" y="${Math.round((y + down) * 10) / 10}"`
  return `<text ${place} font-size="${font.size}"${weight} fill="${COLORS[tone]}">${escapeXml(text)}</text>`
}

/** Text from strangers becomes text, whatever it holds; characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  const allowed = text.replaceAll(FORBIDDEN, '')
  return allowed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu
