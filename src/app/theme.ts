import { readStored, store } from './storage.ts'

export type Theme = 'light' | 'dark'

const KEY = 'tallywire:theme'

/** What the reader chose before, or null: as the system says. */
export function storedTheme(): Theme | null {
  const stored = readStored(KEY)
  return stored === 'light' || stored === 'dark' ? stored : null
}

export function storeTheme(theme: Theme): void {
  store(KEY, theme)
}

export function applyTheme(theme: Theme | null): void {
  if (theme === null) delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
