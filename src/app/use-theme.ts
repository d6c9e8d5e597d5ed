import { useState } from 'react'
import { useMedia } from '../ui/use-media.ts'
import { applyTheme, storedTheme, storeTheme } from './theme.ts'

export interface ThemeChoice {
  dark: boolean
  toggle: () => void
}

/** The system's theme until the reader chooses, then that. */
export function useTheme(): ThemeChoice {
  const [chosen, setChosen] = useState(storedTheme)
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  const dark = chosen === null ? systemDark : chosen === 'dark'
  return {
    dark,
    toggle: () => {
      const theme = dark ? 'light' : 'dark'
      storeTheme(theme)
      applyTheme(theme)
      setChosen(theme)
    },
  }
}
