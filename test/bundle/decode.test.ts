import { describe, expect, it } from 'vitest'
import { decodeBundle } from '../../src/bundle/decode.ts'
import { aBundle, aQuantity } from '../fixtures/bundle.ts'

describe('decodeBundle', () => {
  it('takes what the compiler writes', () => {
    const json: unknown = JSON.parse(JSON.stringify(aBundle()))
    expect(decodeBundle(json)).toEqual({ kind: 'ok', bundle: aBundle() })
  })

  it.each([
    ['another version', { ...aBundle(), version: 2 }, { kind: 'wrong-version', found: 2, expected: 1 }],
    ['no object', 'hello', { kind: 'malformed', at: '(root)' }],
    ['a missing part', { version: 1 }, { kind: 'malformed', at: 'diagnostics' }],
    ['text for a number', aBundle({ quantities: [aQuantity({ low: 'ten' as unknown as number })] }), { kind: 'malformed', at: 'quantities[0].low' }],
    ['a day that is none', aBundle({ quantities: [aQuantity({ asOf: { earliest: 'June', latest: null } })] }), { kind: 'malformed', at: 'quantities[0].asOf.earliest' }],
    ['a day of no calendar', aBundle({ quantities: [aQuantity({ asOf: { earliest: '2025-13-45', latest: null } })] }), { kind: 'malformed', at: 'quantities[0].asOf.earliest', message: 'expected a day YYYY-MM-DD' }],
  ])('says what is wrong with %s', (_, json, expected) => {
    expect(decodeBundle(json)).toMatchObject(expected)
  })
})
