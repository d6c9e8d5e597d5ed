import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markedLines, type LineRun, type MarkedFonts } from '../../src/export/marked-lines.ts'

const FONTS: MarkedFonts = { plain: { size: 20, weight: 400 }, marked: { size: 20, weight: 600 } }

function spanOf(text: string, marked: string): { start: number; end: number } {
  const start = text.indexOf(marked)
  return { start, end: start + marked.length }
}

const shown = (lines: readonly LineRun[][]): string[] => lines.map((runs) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('|'))

describe('markedLines', () => {
  it.each([
    ['a word', 'about 5,000 workers left', '5,000', 500, ['about|[5,000]|workers left']],
    ['several words', 'at least 5,000 left', 'at least 5,000', 500, ['[at least 5,000]|left']],
    ['a part of a word', 'a 5,000-strong unit', '5,000', 500, ['a|[5,000]|-strong unit']],
    ['across a line', 'they sent at least 5,000 men', 'at least 5,000', 130, ['they sent|[at]', '[least 5,000]', 'men']],
    ['white space', 'two\n\ntrucks  left', 'two', 500, ['[two]|trucks left']],
    ['a word too long for a line', 'aaaaaaaaaaaaaaaaaaaa b', 'b', 100, ['aaaaaaaaa', 'aaaaaaaaa', 'aa|[b]']],
  ] as const)('marks %s', (_, text, marked, width, lines) => {
    expect(shown(markedLines(text, spanOf(text, marked), width, FONTS))).toEqual(lines)
  })

  it('keeps every character, in order, and every run inside the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(200), fc.nat(40), fc.integer({ min: 60, max: 600 }), (text, start, length, width) => {
        const lines = markedLines(text, { start, end: start + length }, width, FONTS)
        expect(lines.flat().map(({ text }) => text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
        for (const { x, width: wide } of lines.flat()) expect(x + wide).toBeLessThanOrEqual(width + 0.001)
      }),
    )
  })
})
