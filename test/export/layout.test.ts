import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Caption } from '../../src/export/caption.ts'
import { layoutImage, lineBox } from '../../src/export/layout.ts'
import { PRESET_IDS, PRESETS } from '../../src/export/presets.ts'

const captions = fc.record({
  title: fc.string({ maxLength: 200 }),
  scope: fc.array(fc.string({ maxLength: 200 }), { maxLength: 3 }),
  notes: fc.array(fc.string({ maxLength: 200 }), { maxLength: 2 }),
  sources: fc.array(fc.string({ maxLength: 400 }), { maxLength: 9 }),
  origin: fc.array(fc.webUrl({ size: 'large' }), { maxLength: 2 }),
})

it.each(PRESET_IDS)('%s: every line stands inside, below the one before, and the chart fills the preset', (preset) => {
  fc.assert(
    fc.property(captions, (caption: Caption) => {
      const { width, head, headHeight, foot, footHeight, drawing } = layoutImage(caption, preset)
      expect(headHeight + drawing.height + footHeight).toBeGreaterThanOrEqual(PRESETS[preset].height)
      for (const [lines, height] of [[head, headHeight], [foot, footHeight]] as const) {
        let last = 0
        for (const line of lines) {
          const box = lineBox(line)
          expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height).toBe(true)
          expect(line.y).toBeGreaterThan(last)
          last = line.y
        }
      }
    }),
    { numRuns: 50 },
  )
})

it('cuts no source: the image grows', () => {
  const long = { title: 'T', scope: [], notes: [], origin: [], sources: Array.from({ length: 8 }, () => 'word '.repeat(80).trim()) }
  const { foot } = layoutImage(long, 'column')
  expect(foot.map(({ text }) => text).join(' ').match(/word/g)).toHaveLength(640)
})
