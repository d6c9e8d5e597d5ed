import type { ComponentProps, ReactNode } from 'react'

const LOOKS = {
  quiet: 'border-transparent text-muted hover:bg-sunken hover:text-ink',
  plain: 'border-edge bg-card hover:border-ink',
  strong: 'border-accent bg-accent text-on-accent hover:opacity-90',
} as const

export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof LOOKS }): ReactNode {
  return (
    <button
      type="button"
      className={`inline-flex min-h-8 items-center justify-center gap-1.5 rounded-sm border px-2.5 text-sm whitespace-nowrap disabled:opacity-50 ${LOOKS[look]} ${className}`}
      {...rest}
    />
  )
}
