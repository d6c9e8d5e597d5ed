import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ellipsize, textWidth, wrapText, type Font } from '../../src/lib/text-metrics.ts'

const BODY: Font = { size: 10, weight: 400 }

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['000', 18],
    ['é', 5.49],
    ['−12', 18],
    ['한', 10],
  ])('%j is %d px wide at 10 px', (text, width) => {
    expect(textWidth(text, BODY)).toBeCloseTo(width, 2)
  })
})

describe('wrapText', () => {
  it('breaks between words, and within one that is too long', () => {
    expect(wrapText('ten trucks left', 60, BODY)).toEqual(['ten trucks', 'left'])
    expect(wrapText('000000000', 31, BODY)).toEqual(['00000', '0000'])
  })

  it('ends the last line that it may use with an ellipsis', () => {
    expect(wrapText('ten trucks left the depot', 60, BODY, 1)).toEqual(['ten trucks l…'])
  })

  it('never makes a line wider than asked, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
        const lines = wrapText(text, width, BODY)
        for (const line of lines) expect(textWidth(line, BODY)).toBeLessThanOrEqual(width + 1e-9)
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
      }),
    )
  })
})

describe('ellipsize', () => {
  it('cuts to the width, ellipsis included', () => {
    expect(ellipsize('0000000000', 40, BODY)).toBe('00000…')
    expect(ellipsize('000', 40, BODY)).toBe('000')
  })
})
