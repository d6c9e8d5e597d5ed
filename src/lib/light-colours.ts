/** The page's light colours as values: an exported file can't ask the page. */
export const LIGHT = { paper: '#ffffff', ink: '#1b1e21', muted: '#565c63', line: '#dad7cf', accent: '#8f1d3f' } as const
