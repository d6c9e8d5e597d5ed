import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as v from 'valibot'
import { BUNDLE_VERSION, bundleSchema } from '../../src/bundle/schema.ts'

const CHANGELOG = readFileSync('src/bundle/CHANGELOG.md', 'utf8')
/** What of a schema says which data fit; messages and code do not. */
const SHAPE = new Set(['type', 'entries', 'item', 'options', 'literal', 'wrapped', 'default'])

function fingerprint(schema: v.GenericSchema): string {
  const shape = shapeOf(schema)
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 12)
}

function shapeOf(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(shapeOf)
  if (typeof schema !== 'object' || schema === null) return schema
  const parts = Object.entries(schema).filter(([key]) => SHAPE.has(key))
  return parts.map(([key, part]) => [key, key === 'entries' ? Object.entries(part as object).map(([name, entry]) => [name, shapeOf(entry)]) : shapeOf(part)])
}

it('the changelog’s last entry is of the schema as it stands', () => {
  const [version] = /(?<=^## Version )\d+/m.exec(CHANGELOG) ?? []
  const [shape] = /(?<=Shape )[0-9a-f]{12}/.exec(CHANGELOG) ?? []
  expect(version).toBe(String(BUNDLE_VERSION))
  expect(shape, 'the schema changed: say how in src/bundle/CHANGELOG.md, with this fingerprint').toBe(fingerprint(bundleSchema))
})

it.each<[string, v.GenericSchema, v.GenericSchema]>([
  ['another field', v.object({ a: v.string() }), v.object({ a: v.string(), b: v.string() })],
  ['a field of another name', v.object({ a: v.string() }), v.object({ b: v.string() })],
  ['a field that may be missing', v.object({ a: v.string() }), v.object({ a: v.optional(v.string()) })],
  ['a field that may be null', v.object({ a: v.array(v.string()) }), v.object({ a: v.array(v.nullable(v.string())) })],
  ['another word of a list', v.picklist(['a']), v.picklist(['a', 'b'])],
])('the fingerprint tells %s', (_, before, after) => {
  expect(fingerprint(after)).not.toBe(fingerprint(before))
})
