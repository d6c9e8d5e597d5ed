import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { drawingOf, type Drawing } from '../../export/drawing.ts'

/** Renders one drawing off-screen and hands back its SVG. Synchronous: a chart of fixed size is whole after its first commit. */
export function renderDrawing(element: ReactNode, size: { width: number; height: number }): Drawing {
  const host = document.createElement('div')
  host.setAttribute('aria-hidden', 'true')
  host.style.cssText = 'position:fixed;left:-10000px;top:0;visibility:hidden'
  document.body.append(host)
  const root = createRoot(host)
  try {
    flushSync(() => root.render(element))
    const svg = host.querySelector('svg')
    if (svg === null) throw new Error('The chart did not draw.')
    return drawingOf(svg, size)
  } finally {
    root.unmount()
    host.remove()
  }
}
