/** The colours of a drawing. The page follows light and dark through its custom properties; an image is always light. */
export interface ChartTheme {
  ink: string
  muted: string
  line: string
  surface: string
  accent: string
  /** Bars that count reports, not figures. */
  count: string
}

export const PAGE_THEME: ChartTheme = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  surface: 'var(--card)',
  accent: 'var(--accent)',
  count: 'light-dark(#0072b2, #56b4e9)',
}

/** The page's light colours as values: an exported file can't ask the page. */
export const IMAGE_THEME: ChartTheme = {
  ink: '#1b1e21',
  muted: '#565c63',
  line: '#dad7cf',
  surface: '#ffffff',
  accent: '#8f1d3f',
  count: '#0072b2',
}

export const CHART_FONT = "'IBM Plex Sans', 'Plex Fallback', Arial, sans-serif"
