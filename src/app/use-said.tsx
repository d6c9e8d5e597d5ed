import { useEffect, useState, type ReactNode } from 'react'

/** Milliseconds that a word of what was done stays on the page. */
const STAYS = 5000

/** A line at the page's foot that says what was done, and goes by itself. */
export function useSaid(): [line: ReactNode, say: (text: string) => void] {
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => setSaid(''), STAYS)
    return () => clearTimeout(timer)
  }, [said])
  const line = (
    <p role="status" aria-label="Done" className="pointer-events-none fixed inset-x-4 bottom-4 z-40 text-center text-sm print:hidden">
      {said !== '' && <span className="inline-block rounded-sm border border-edge bg-card px-3 py-2 shadow-lg">{said}</span>}
    </p>
  )
  return [line, setSaid]
}
