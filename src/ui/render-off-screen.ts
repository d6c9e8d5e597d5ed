import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** Renders where nobody sees it, takes what is asked for and leaves nothing behind. */
export async function renderOffScreen<T>(element: ReactNode, take: (host: HTMLElement) => T | Promise<T>): Promise<T> {
  const host = document.createElement('div')
  host.setAttribute('aria-hidden', 'true')
  host.style.cssText = 'position:fixed;left:-10000px;top:0;visibility:hidden'
  document.body.append(host)
  const root = createRoot(host)
  try {
    flushSync(() => root.render(element))
    return await take(host)
  } finally {
    root.unmount()
    host.remove()
  }
}
