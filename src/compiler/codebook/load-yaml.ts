import * as v from 'valibot'
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Alias, type Document } from 'yaml'
import type { Diagnostic } from '../../bundle/schema.ts'
import { locate, messages, type Message } from '../diagnostics.ts'

export type YamlPath = readonly (string | number)[]

/** A YAML file that fits its schema, or null; `at` places a message at a path of the file. */
export interface LoadedYaml<T> {
  value: T | null
  at: (message: Message, path: YamlPath) => Diagnostic
  diagnostics: Diagnostic[]
}

/** Parses and validates; every problem is a diagnostic at its place. Never throws. */
export function loadYaml<S extends v.GenericSchema>(file: string, text: string, schema: S): LoadedYaml<v.InferOutput<S>> {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const place = (message: Message, offset: number): Diagnostic => {
    const { line, col } = lineCounter.linePos(offset)
    return locate(message, file, { line: Math.max(line, 1), column: Math.max(col, 1) })
  }
  const at = (message: Message, path: YamlPath): Diagnostic => place(message, offsetOf(document, path))
  const problems = [...document.errors, ...document.warnings]
  if (problems.length > 0) {
    const said = problems.map(({ code, message, pos }) => place(code === 'MULTIPLE_DOCS' ? messages.yamlTwoDocuments() : messages.yamlSyntax(message), pos[0]))
    return { value: null, at, diagnostics: said }
  }
  if (document.contents !== null && !isMap(document.contents) && !(isScalar(document.contents) && document.contents.value === null)) {
    const found = isSeq(document.contents) ? 'a list' : 'one value'
    return { value: null, at, diagnostics: [at(messages.yamlNoKeys(found, Object.keys(property(schema, 'entries') ?? {})), [])] }
  }
  const data = dataOf(document)
  if (data.kind === 'failed') return { value: null, at, diagnostics: [place(messages.yamlSyntax(data.detail), data.offset)] }
  const parsed = v.safeParse(schema, data.value ?? {})
  if (parsed.success) return { value: parsed.output, at, diagnostics: [] }
  return { value: null, at, diagnostics: parsed.issues.map((issue) => explain(issue, schema, at)) }
}

/** The library throws only here: of an alias without its anchor, and of aliases that would grow beyond all bounds. */
function dataOf(document: Document.Parsed): { kind: 'ok'; value: unknown } | { kind: 'failed'; detail: string; offset: number } {
  try {
    return { kind: 'ok', value: document.toJS() }
  } catch (error) {
    const aliases: Alias[] = []
    visit(document, { Alias: (_, alias) => void aliases.push(alias) })
    const culprit = aliases.find((alias) => alias.resolve(document) === undefined) ?? aliases[0]
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error), offset: culprit?.range?.[0] ?? 0 }
  }
}

function explain(issue: v.BaseIssue<unknown>, schema: unknown, at: LoadedYaml<unknown>['at']): Diagnostic {
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const key = String(path.at(-1) ?? '')
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return at(messages.yamlUnknownKey(key, knownKeys(schema, path)), path)
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return at(messages.yamlMissingKey(key), path.slice(0, -1))
  }
  return at(messages.yamlBadValue(path.join('.'), issue.message), path)
}

/** The keys that the schema has where the issue's path leads. */
function knownKeys(root: unknown, path: YamlPath): string[] {
  let schema = root
  for (const key of path.slice(0, -1)) {
    schema = unwrap(typeof key === 'number' ? property(schema, 'item') : property(property(schema, 'entries'), key))
  }
  return Object.keys(property(schema, 'entries') ?? {})
}

/** An optional schema holds the real one. */
function unwrap(schema: unknown): unknown {
  const wrapped = property(schema, 'wrapped')
  return wrapped === undefined ? schema : unwrap(wrapped)
}

function property(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[key] : undefined
}

/** Where the key of a path stands, else its nearest parent, else the file's start. */
function offsetOf(document: Document.Parsed, path: YamlPath): number {
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
