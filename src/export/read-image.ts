import { stateOf } from './png-chunks.ts'
import { readState, type ImageState } from './state.ts'

/** What an exported PNG or SVG says of itself; null for any other file. */
export function readImage(file: Uint8Array): ImageState | null {
  const text = textIn(file)
  return text === null ? null : readState(text)
}

function textIn(file: Uint8Array): string | null {
  try {
    return stateOf(file)
  } catch (error) {
    if (error instanceof RangeError) return metadataOf(new TextDecoder().decode(file))
    throw error
  }
}

/** The text of the first `<metadata>`. The SVG is never parsed as a whole: it may come from anyone. */
function metadataOf(svg: string): string | null {
  const from = svg.indexOf(OPEN)
  const to = svg.indexOf('</metadata>', from)
  return from === -1 || to === -1 ? null : svg.slice(from + OPEN.length, to).replaceAll(/&(?:quot|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}

const OPEN = '<metadata>'
const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' }
