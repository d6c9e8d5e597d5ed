import { describe, expect, it } from 'vitest'
import { IMAGE_THEME, PAGE_THEME } from '../../src/ui/chart-theme.ts'

/** WCAG's relative luminance of "#rrggbb". */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** The light and the dark colour of `light-dark(a, b)`. */
const both = (value: string): string[] => [...value.matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour)

describe('the ramp', () => {
  const steps = PAGE_THEME.ramp.map(({ fill, ink }) => [both(fill), both(ink)] as const)

  it.each(steps.flatMap(([fills, inks]) => fills.map((fill, at) => [fill, inks[at] ?? ''])))('a number on %s in %s can be read (AA)', (fill, ink) => {
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([['light', 0, 1], ['dark', 1, -1]] as const)('goes one way from step to step: %s', (_, theme, way) => {
    const lights = steps.map(([fills]) => luminance(fills[theme] ?? '') * way)
    expect(lights).toEqual(lights.toSorted((a, b) => b - a))
  })

  it('is the light one in images', () => {
    expect(IMAGE_THEME.ramp.map(({ fill }) => fill)).toEqual(steps.map(([[light]]) => light))
  })
})
