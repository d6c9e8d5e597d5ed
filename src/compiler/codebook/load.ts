import * as v from 'valibot'
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import type { Diagnostic } from '../../bundle/schema.ts'
import type { Position } from '../../lib/line-index.ts'
import { locate, messages, type Message } from '../diagnostics.ts'
import type { Codebook } from './codebook.ts'
import { codebookSchema } from './schema.ts'
import { whyMeasureNeverMatches } from './never-matches.ts'

export const EMPTY_CODEBOOK: Codebook = { topics: [], measures: [], entities: [], calendar: [], sources: [] }

type Path = readonly (string | number)[]

/** A codebook file to its data; every problem is a diagnostic at its place, and what is wrong makes `codebook` null. */
export function loadCodebook(file: string, text: string): { codebook: Codebook | null; diagnostics: Diagnostic[] } {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problems = [...document.errors, ...document.warnings]
  if (problems.length > 0) {
    return {
      codebook: null,
      diagnostics: problems.map((problem) => locate(messages.yamlSyntax(problem.message), file, position(problem.pos[0]))),
    }
  }
  const at = (message: Message, path: Path): Diagnostic => locate(message, file, position(offsetOf(document, path)))
  const parsed = v.safeParse(codebookSchema, document.toJS() ?? {})
  if (!parsed.success) return { codebook: null, diagnostics: parsed.issues.map((issue) => explain(issue, at)) }
  const codebook = parsed.output
  const diagnostics = [...duplicateIds(codebook, at), ...deadMeasures(codebook, at)]
  return { codebook: diagnostics.some(({ severity }) => severity === 'error') ? null : codebook, diagnostics }
}

function explain(issue: v.BaseIssue<unknown>, at: (message: Message, path: Path) => Diagnostic): Diagnostic {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const key = String(path.at(-1) ?? '')
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return at(messages.codebookUnknownKey(key, knownKeys(path)), path)
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return at(messages.codebookMissingKey(key), path.slice(0, -1))
  }
  return at(messages.codebookBadValue(path.join('.'), issue.message), path)
}

/** The keys that the schema has where the issue's path leads. */
function knownKeys(path: Path): string[] {
  let schema: unknown = codebookSchema
  for (const key of path.slice(0, -1)) {
    schema = typeof key === 'number' ? property(unwrap(schema), 'item') : property(property(schema, 'entries'), key)
  }
  return Object.keys(property(schema, 'entries') ?? {})
}

/** An optional schema holds the real one. */
function unwrap(schema: unknown): unknown {
  return property(schema, 'wrapped') ?? schema
}

function property(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[key] : undefined
}

/** Where the key of a path stands, else its nearest parent, else the file's start. */
function offsetOf(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const holder: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const offset = keyOffset(holder, path[length - 1])
    if (offset !== null) return offset
  }
  return document.contents?.range[0] ?? 0
}

function keyOffset(holder: unknown, key: string | number | undefined): number | null {
  const node: unknown = isMap(holder)
    ? holder.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))?.key
    : isSeq(holder) && typeof key === 'number'
      ? holder.items[key]
      : undefined
  return isNode(node) ? (node.range?.[0] ?? null) : null
}

function duplicateIds(codebook: Codebook, at: (message: Message, path: Path) => Diagnostic): Diagnostic[] {
  return (['topics', 'measures', 'entities', 'calendar'] as const).flatMap((section) => {
    const seen = new Set<string>()
    return codebook[section].flatMap(({ id }, index) => {
      if (seen.has(id)) return [at(messages.codebookDuplicateId(id), [section, index, 'id'])]
      seen.add(id)
      return []
    })
  })
}

function deadMeasures(codebook: Codebook, at: (message: Message, path: Path) => Diagnostic): Diagnostic[] {
  return codebook.measures.flatMap((measure, index) => {
    const why = whyMeasureNeverMatches(measure)
    return why === null ? [] : [at(messages.measureNeverMatches(measure.id, why), ['measures', index, 'id'])]
  })
}
