import type { Page } from '@playwright/test'

export interface ReadSvg {
  /** What the parser says is wrong, else null. */
  error: string | null
  title: string
  desc: string
  metadata: string
  texts: string[]
  /** References that leave the file. */
  outside: string[]
  /** Texts whose box reaches over the edge. */
  cut: string[]
}

/** An exported SVG, parsed and laid out by the browser. Its embedded fonts are the page's own, so the style is left out. */
export function readSvg(page: Page, svg: string): Promise<ReadSvg> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const root = parsed.documentElement as unknown as SVGSVGElement
    const outside = [...parsed.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name, value }) => /href$|^src$/.test(name) && !/^(#|data:)/.test(value)).map(({ value }) => value),
    )
    document.body.append(root)
    const { x, y, width, height } = root.getBoundingClientRect()
    const labels = [...root.querySelectorAll('text')]
    const cut = labels
      .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
      .filter(({ box }) => box.left < x - 1 || box.top < y - 1 || box.right > x + width + 1 || box.bottom > y + height + 1)
      .map(({ text }) => text ?? '')
    const result = {
      error: parsed.querySelector('parsererror')?.textContent ?? null,
      title: root.querySelector(':scope > title')?.textContent ?? '',
      desc: root.querySelector(':scope > desc')?.textContent ?? '',
      metadata: root.querySelector('metadata')?.textContent ?? '',
      texts: labels.map(({ textContent }) => textContent ?? ''),
      outside,
      cut,
    }
    root.remove()
    return result
  }, svg.replaceAll(/<style[^]*?<\/style>/g, ''))
}
