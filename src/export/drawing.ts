/** A piece of the image: SVG markup without outer reference, in its own pixels. */
export interface Drawing {
  markup: string
  width: number
  height: number
}

const PAGE_ONLY = /^(?:class|style|tabindex|role|aria-.*|data-.*|pointer-events)$/
const DEFINITIONS: ReadonlySet<string> = new Set(['clipPath', 'linearGradient'])
const REFERENCE = /url\(#([^)]+)\)/g

/**
 * A rendered chart's `<svg>` as markup for an image: what only the page needs is left out, and ids, which the page counts
 * on from one drawing to the next, are numbered from 0. The element itself is not changed.
 */
export function drawingOf(svg: SVGSVGElement, { width, height }: { width: number; height: number }): Drawing {
  const copy = svg.cloneNode(true) as SVGSVGElement
  for (const element of copy.querySelectorAll(':scope > title, :scope > desc')) element.remove()
  dropUnused(copy)
  renumber(copy)
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) if (PAGE_ONLY.test(name)) element.removeAttribute(name)
  }
  for (const element of [...copy.querySelectorAll('g')].toReversed()) if (element.childNodes.length === 0) element.remove()
  const serializer = new XMLSerializer()
  return { markup: Array.from(copy.childNodes, (node) => plain(serializer.serializeToString(node))).join(''), width, height }
}

/** Definitions that nothing points to, and hit areas. */
function dropUnused(svg: SVGSVGElement): void {
  const used = new Set(Array.from(svg.outerHTML.matchAll(REFERENCE), ([, id]) => id))
  for (const element of svg.querySelectorAll('[id]')) {
    if (used.has(element.id)) continue
    if (DEFINITIONS.has(element.localName)) element.remove()
    else element.removeAttribute('id')
  }
  for (const element of svg.querySelectorAll('[fill="transparent"]')) element.remove()
  for (const element of svg.querySelectorAll('defs')) if (element.childElementCount === 0) element.remove()
}

function renumber(svg: SVGSVGElement): void {
  const names = new Map(Array.from(svg.querySelectorAll('[id]'), ({ id }, at) => [id, `d${at}`] as const))
  for (const element of svg.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? ''
      if (name === 'id') element.setAttribute(name, names.get(value) ?? value)
      else if (value.includes('url(#')) {
        element.setAttribute(name, value.replaceAll(REFERENCE, (_, id: string) => `url(#${names.get(id) ?? id})`))
      }
    }
  }
}

/** The outer `<svg>` names the namespace once for all. */
function plain(markup: string): string {
  return markup.replaceAll(' xmlns="http://www.w3.org/2000/svg"', '')
}
