import type { ReactNode } from 'react'
import { drawingOf, type Drawing } from '../../export/drawing.ts'
import { renderOffScreen } from '../../ui/render-off-screen.ts'

const DEADLINE_MS = 4000

/**
 * Renders one drawing off-screen and hands back its SVG, once it shows as many points as asked for: recharts draws these
 * a moment after its first commit. Rejects when they don't come.
 */
export function renderDrawing(element: ReactNode, size: { width: number; height: number }, points: number): Promise<Drawing> {
  return renderOffScreen(element, async (host) => {
    await shown(host, points)
    const svg = host.querySelector('svg')
    if (svg === null) throw new Error('The chart did not draw.')
    return drawingOf(svg, size)
  })
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
