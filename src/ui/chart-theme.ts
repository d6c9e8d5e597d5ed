import { LIGHT } from '../lib/light-colours.ts'

/** The colours of a drawing. The page follows light and dark through its custom properties; an image is always light. */
export interface ChartTheme {
  ink: string
  muted: string
  line: string
  surface: string
  accent: string
  /** Bars that count reports, not figures. */
  count: string
  /** One hue from few to many, each step with the colour of a number on it (AA). */
  ramp: readonly { fill: string; ink: string }[]
}

/** From few to many, light and dark: [fill, ink] each. */
const RAMP = [
  [['#e3eef7', '#1b1e21'], ['#1d3442', '#e9e7e2']],
  [['#b9d6ea', '#1b1e21'], ['#20485f', '#ffffff']],
  [['#7fb3d5', '#1b1e21'], ['#2a6285', '#ffffff']],
  [['#2a75a8', '#ffffff'], ['#6fb0da', '#131619']],
  [['#0b4f7d', '#ffffff'], ['#b5daf2', '#131619']],
] as const

export const PAGE_THEME: ChartTheme = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  surface: 'var(--card)',
  accent: 'var(--accent)',
  count: 'light-dark(#0072b2, #56b4e9)',
  ramp: RAMP.map(([light, dark]) => ({ fill: `light-dark(${light[0]}, ${dark[0]})`, ink: `light-dark(${light[1]}, ${dark[1]})` })),
}

/** An image is always light. */
export const IMAGE_THEME: ChartTheme = {
  ink: LIGHT.ink,
  muted: LIGHT.muted,
  line: LIGHT.line,
  surface: LIGHT.paper,
  accent: LIGHT.accent,
  count: '#0072b2',
  ramp: RAMP.map(([[fill, ink]]) => ({ fill, ink })),
}

export const CHART_FONT = "'IBM Plex Sans', 'Plex Fallback', Arial, sans-serif"
