import type { ReactNode } from 'react'

const PARTS = ['Figures', 'Timeline', 'Reports']

/** On a narrow page, where its parts stand below each other: what leads to each. */
export function PageParts({ hidden }: { hidden: boolean }): ReactNode {
  return (
    <nav aria-label="Parts of the page" hidden={hidden} className="flex border-b border-line bg-card px-2 text-sm desk:hidden">
      {PARTS.map((part) => (
        <a key={part} href={`#${part.toLowerCase()}`} className="px-2 py-1.5 underline hover:text-accent">
          {part}
        </a>
      ))}
    </nav>
  )
}

/** The first stops for Tab on a wide page, seen while they have the focus: past the filters to a part. */
export function SkipLinks(): ReactNode {
  return (
    <nav aria-label="Skip to" className="sr-only focus-within:not-sr-only focus-within:fixed! focus-within:top-1 focus-within:left-1 focus-within:z-30 focus-within:flex max-desk:hidden">
      {PARTS.map((part) => (
        <a key={part} href={`#${part.toLowerCase()}`} className="border border-edge bg-card px-3 py-1.5 text-sm underline">
          {`Skip to ${part.toLowerCase()}`}
        </a>
      ))}
    </nav>
  )
}
