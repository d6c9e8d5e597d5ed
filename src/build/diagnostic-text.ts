import type { Diagnostic } from '../bundle/schema.ts'

/** A diagnostic, and where its file lies and what stands in it. */
export type PlacedDiagnostic = Diagnostic & { path: string; source: string | Uint8Array }

const FRAME_CHARS = 100

/** `path:line:column: severity: message`, the form that editors and terminals make a link of. */
export function diagnosticLine({ path, line, column, severity, text }: PlacedDiagnostic): string {
  return `${path}:${line}:${column}: ${severity}: ${text}`
}

/** The line that the diagnostic points at, with a caret below its column; long lines are cut around it. */
export function codeFrame({ source, line, column }: PlacedDiagnostic): string {
  const text = typeof source === 'string' ? source : new TextDecoder('utf-8', { ignoreBOM: true }).decode(source)
  const quoted = text.split(/\r\n|\n|\r/)[line - 1]
  if (quoted === undefined || text === '') return ''
  const from = Math.max(0, column - 1 - FRAME_CHARS / 2)
  const shown = quoted.slice(from, from + FRAME_CHARS).replaceAll('\t', ' ')
  const gutter = `${line} | `
  return `${gutter}${shown}\n${' '.repeat(gutter.length + column - 1 - from)}^`
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error'
}
