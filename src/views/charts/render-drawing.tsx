import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { drawingOf, type Drawing } from '../../export/drawing.ts'

const DEADLINE_MS = 4000

/**
 * Renders one drawing off-screen and hands back its SVG, once it shows as many points as asked for: recharts draws these
 * a moment after its first commit. Rejects when they don't come.
 */
export async function renderDrawing(
  element: ReactNode,
  size: { width: number; height: number },
  points: number,
): Promise<Drawing> {
  const host = document.createElement('div')
  host.setAttribute('aria-hidden', 'true')
  host.style.cssText = 'position:fixed;left:-10000px;top:0;visibility:hidden'
  document.body.append(host)
  const root = createRoot(host)
  try {
    flushSync(() => root.render(element))
    await shown(host, points)
    const svg = host.querySelector('svg')
    if (svg === null) throw new Error('The chart did not draw.')
    return drawingOf(svg, size)
  } finally {
    root.unmount()
    host.remove()
  }
}

function shown(host: HTMLElement, points: number): Promise<void> {
  const whole = (): boolean => host.querySelectorAll('.recharts-scatter-symbol').length >= points
  if (whole()) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const finish = (act: () => void): void => {
      observer.disconnect()
      clearTimeout(timer)
      act()
    }
    const observer = new MutationObserver(() => {
      if (whole()) finish(resolve)
    })
    const timer = setTimeout(() => finish(() => reject(new Error('The chart did not draw.'))), DEADLINE_MS)
    observer.observe(host, { childList: true, subtree: true })
  })
}
