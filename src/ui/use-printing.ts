import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True while the page is being printed. The browser does not wait, so what depends on it is rendered at once. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const start = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    const paper = window.matchMedia('print')
    const turn = ({ matches }: MediaQueryListEvent): void => (matches ? start() : end())
    window.addEventListener('beforeprint', start)
    window.addEventListener('afterprint', end)
    paper.addEventListener('change', turn)
    return () => {
      window.removeEventListener('beforeprint', start)
      window.removeEventListener('afterprint', end)
      paper.removeEventListener('change', turn)
    }
  }, [])
  return isPrinting
}
