import type { ReactNode } from 'react'

const PATHS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  theme: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12Zm0 0v12a6 6 0 1 0 0-12Z',
  'zoom-in': 'M8 3v10M3 8h10',
  'zoom-out': 'M3 8h10',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4 9.5h8L9.5 6.5v-4M8 9.5v4.5',
  list: 'M2.5 4h11m-11 4h11m-11 4h11',
} as const

/** A drawing beside or instead of words; its button carries the name. */
export function Icon({ name }: { name: keyof typeof PATHS }): ReactNode {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round">
      <path d={PATHS[name]} fill={name === 'theme' ? 'currentColor' : 'none'} fillRule="evenodd" />
    </svg>
  )
}
