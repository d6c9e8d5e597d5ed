import { expect, it } from 'vitest'
import { drawingOf } from '../../src/export/drawing.ts'

function drawing(inner: string): string {
  document.body.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`
  const svg = document.querySelector('svg')
  if (svg === null) throw new Error('no svg')
  return drawingOf(svg, { width: 10, height: 10 }).markup
}

it.each([
  ['what only the page needs', '<g class="a" tabindex="0" role="button" aria-label="b" data-claim="c" style="x"><path d="M0 0"/></g>', '<g><path d="M0 0"/></g>'],
  ['hit areas and empty groups', '<g><rect fill="transparent"/></g><path d="M0 0"/>', '<path d="M0 0"/>'],
  ['the names of the page', '<title>t</title><desc>d</desc><path d="M0 0"/>', '<path d="M0 0"/>'],
  ['definitions that nothing uses', '<defs><clipPath id="recharts7-clip"><rect/></clipPath></defs><path d="M0 0"/>', '<path d="M0 0"/>'],
  ['ids that nothing uses', '<g id="recharts-scatter-3"><path d="M0 0"/></g>', '<g><path d="M0 0"/></g>'],
])('leaves out %s', (_, inner, markup) => {
  expect(drawing(inner)).toBe(markup)
})

it('numbers the ids that are used from 0, whatever the page counted', () => {
  const at = (id: string): string => `<linearGradient id="${id}"/><rect fill="url(#${id})"/>`
  expect(drawing(at('r_12'))).toBe('<linearGradient id="d0"/><rect fill="url(#d0)"/>')
  expect(drawing(at('r_13'))).toBe(drawing(at('r_12')))
})
