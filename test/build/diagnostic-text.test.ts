import { expect, it } from 'vitest'
import { codeFrame, diagnosticLine, type PlacedDiagnostic } from '../../src/build/diagnostic-text.ts'

const DIAGNOSTIC: PlacedDiagnostic = {
  code: 'x',
  severity: 'error',
  file: 'a.txt',
  path: 'seeds/a.txt',
  line: 2,
  column: 5,
  text: 'no such day',
  source: 'one\r\ntwo June 31\nthree',
}

it('is one line that editors make a link of', () => {
  expect(diagnosticLine(DIAGNOSTIC)).toBe('seeds/a.txt:2:5: error: no such day')
})

it.each([
  ['shows the line and a caret', {}, '2 | two June 31\n        ^'],
  ['reads bytes, their byte order mark counted', { source: new TextEncoder().encode('\uFEFF-\nab'), column: 2 }, '2 | ab\n     ^'],
  ['keeps a tab one column wide', { source: '\n\ta', column: 2 }, '2 |  a\n     ^'],
  ['cuts a long line around the column', { source: `\n${'x'.repeat(500)}`, column: 201 }, `2 | ${'x'.repeat(100)}\n${' '.repeat(54)}^`],
  ['is empty where there is no such line', { line: 9 }, ''],
])('%s', (_, over: Partial<PlacedDiagnostic>, frame) => {
  expect(codeFrame({ ...DIAGNOSTIC, ...over })).toBe(frame)
})
