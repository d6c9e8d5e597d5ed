import type { Span } from '../../bundle/schema.ts'

/**
 * word: letters, with inner apostrophes ("don't") and dotted abbreviations ("U.S.", "a.m.", "N."); the possessive is a
 * token of its own ("'s", "’s"). number: digits with separators ("1,000", "3.5", "10.5.2024"). symbol: money, percent and
 * other signs. punct: everything else, one character each. Space is no token: neighbours are glued when end === start.
 */
export type TokenKind = 'word' | 'number' | 'symbol' | 'punct'

export interface Token extends Span {
  kind: TokenKind
  text: string
  lower: string
}

const TOKEN =
  /(?<number>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*|(?<![\p{L}\p{M}\p{N}])\.\d+)|(?<possessive>(?<=\p{L})['’][sS](?!\p{L}))|(?<word>(?:\p{L}\.){2,}|\p{Lu}\.(?=\s+\p{Lu})|[\p{L}\p{M}]+(?:['’](?![sS](?!\p{L}))\p{L}[\p{L}\p{M}]*)*)|(?<symbol>[\p{Sc}\p{Sm}\p{So}%‰°#&@])|\S/gu

/** Tokens of text[start, end), offsets into the whole text. Linear in the length. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const slice = text.slice(start, end)
  const tokens: Token[] = []
  for (const match of slice.matchAll(TOKEN)) {
    const groups = match.groups ?? {}
    const value = match[0]
    const kind: TokenKind =
      groups.number !== undefined
        ? 'number'
        : groups.word !== undefined || groups.possessive !== undefined
          ? 'word'
          : groups.symbol !== undefined
            ? 'symbol'
            : 'punct'
    const from = start + match.index
    tokens.push({ start: from, end: from + value.length, kind, text: value, lower: value.toLowerCase() })
  }
  return tokens
}
