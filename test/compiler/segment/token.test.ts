import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize, type TokenKind } from '../../../src/compiler/segment/index.ts'

const texts = (text: string): string[] => tokenize(text, 0, text.length).map((token) => token.text)
const ofKind = (text: string, kind: TokenKind): string[] => tokenize(text, 0, text.length).filter((token) => token.kind === kind).map((token) => token.text)

describe('words', () => {
  it.each([
    ["They don't go.", ['They', "don't", 'go', '.']],
    ["Russia's war", ['Russia', "'s", 'war']],
    ['the South’s chiefs', ['the', 'South', '’s', 'chiefs']],
    ['The U.S. and N. Korea', ['The', 'U.S.', 'and', 'N.', 'Korea']],
    ['at 10 a.m. today', ['at', '10', 'a.m.', 'today']],
    ['plan B.', ['plan', 'B', '.']],
    ['Kim Jong-un', ['Kim', 'Jong', '-', 'un']],
    ['São Paulo’s café', ['São', 'Paulo', '’s', 'café']],
    ['김정은 said', ['김정은', 'said']],
    ['o’clock', ['o’clock']],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected))
})

describe('numbers', () => {
  it.each([
    ['1,000 and 1,000,000.5', ['1,000', '1,000,000.5']],
    ['1,00,000', ['1,00,000']],
    ['1,2345', ['1', '2345']],
    ['1,1,1', ['1', '1', '1']],
    ['1\u202F000\u202F000', ['1\u202F000\u202F000']],
    ['3.5%', ['3.5']],
    ['.45', ['.45']],
    ['10.5.2024', ['10.5.2024']],
    ['2½', ['2', '½']],
    ['35-50', ['35', '50']],
    ['KN-23', ['23']],
    ['8M', ['8']],
    ['In 2024.', ['2024']],
  ])('%s', (text, expected) => expect(ofKind(text, 'number')).toEqual(expected))
})

it.each([
  ['$5', ['$']],
  ['35%', ['%']],
  ['₩5 or 20°C', ['₩', '°']],
  ['AT&T', ['&']],
])('signs in %s', (text, expected) => expect(ofKind(text, 'symbol')).toEqual(expected))

it('reads only the part asked for', () => {
  expect(tokenize('12 trucks left', 3, 9)).toEqual([{ start: 3, end: 9, kind: 'word', text: 'trucks', lower: 'trucks' }])
})

it('keeps a surrogate pair whole', () => {
  expect(texts('a😀b 𝒳𝒴')).toEqual(['a', '😀', 'b', '𝒳𝒴'])
})

it('holds every character that is not white space, once, at its offset', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const tokens = tokenize(text, 0, text.length)
    const told = tokens.map(({ start, end }) => text.slice(start, end))
    // Digits of other scripts are told as ours, of the same length.
    const wrong = tokens.filter(({ text: own, kind }, at) => own !== told[at] && !(kind === 'number' && own.length === told[at]?.length))
    expect([wrong, told.join('')]).toEqual([[], text.replace(/[^\S\t]/g, '')])
  }))
})
