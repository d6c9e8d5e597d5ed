import { useState, type ReactNode } from 'react'
import { isUndated } from '../lib/bounds.ts'
import { many } from '../lib/many.ts'
import type { BundleIndex } from '../select/bundle-index.ts'
import type { Main } from '../select/url.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useMedia } from '../ui/use-media.ts'
import { BuildNotes } from './build-notes.tsx'
import { applyTheme, storedTheme, storeTheme } from './theme.ts'

export interface HeaderProps {
  index: BundleIndex
  hash: string
  main: Main
  onShowMain: (main: Main) => void
  onShowKeys: () => void
  onShowPalette: () => void
  /** The saved views. */
  views: ReactNode
  /** Beside the other buttons. */
  tools: ReactNode
}

/** Tailwind's max-sm. */
const PHONE = '(width < 40rem)'

export function Header({ index, hash, main, onShowMain, onShowKeys, onShowPalette, views, tools }: HeaderProps): ReactNode {
  // Beside the title, where the buttons take a line of their own: Tab goes by what stands on the screen.
  const isPhone = useMedia(PHONE)
  return (
    <header data-screen-only className="flex min-h-12 flex-wrap items-center gap-x-4 border-b border-line px-4 py-1">
      <h1 className="text-lg font-semibold max-sm:grow">Tallywire</h1>
      <p className="text-sm text-muted max-xl:hidden">Every number in the news, traced to its sentence</p>
      <p className="ml-auto text-sm text-muted max-lg:hidden">{corpusSummary(index)}</p>
      {isPhone && <ThemeToggle className="-mr-2.5" />}
      <div className="flex flex-wrap items-center max-lg:ml-auto max-sm:-mx-2.5">
        <Button
          look="quiet"
          aria-pressed={main === 'ledger'}
          className="aria-pressed:bg-tint aria-pressed:text-ink"
          onClick={() => onShowMain(main === 'ledger' ? 'figures' : 'ledger')}
        >
          Ledger
        </Button>
        {views}
        {tools}
        <BuildNotes index={index} hash={hash} />
        <Button look="quiet" className="max-sm:hidden" title="Find a command, topic, figure or report (Ctrl K)" onClick={onShowPalette}>
          Go to…
        </Button>
        <Button look="quiet" className="max-desk:hidden" onClick={onShowKeys}>
          Keys
        </Button>
      </div>
      {!isPhone && <ThemeToggle className="-ml-3" />}
    </header>
  )
}

function ThemeToggle({ className }: { className: string }): ReactNode {
  const [chosen, setChosen] = useState(storedTheme)
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  const dark = chosen === null ? systemDark : chosen === 'dark'
  return (
    <Button
      look="quiet"
      aria-label="Dark theme"
      className={className}
      aria-pressed={dark}
      onClick={() => {
        const theme = dark ? 'light' : 'dark'
        storeTheme(theme)
        applyTheme(theme)
        setChosen(theme)
      }}
    >
      <Icon name="theme" />
    </Button>
  )
}

/** "25 reports · 2 documents · 10 undated · 61 figures" */
function corpusSummary({ bundle }: BundleIndex): string {
  const undated = bundle.articles.filter(({ published }) => isUndated(published)).length
  return [
    many(bundle.articles.length, 'report'),
    many(bundle.documents.length, 'document'),
    `${undated.toLocaleString('en-GB')} undated`,
    many(bundle.claims.length, 'figure'),
  ].join(' · ')
}
