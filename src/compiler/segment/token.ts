import type { Span } from '../../bundle/schema.ts'

/**
 * word: letters, with inner apostrophes ("don't") and dotted abbreviations ("U.S.", "a.m.", "N."); the possessive is a
 * token of its own ("'s", "’s"). number: digits with separators ("1,000", "3.5", "10.5.2024", "1,00,000") or one vulgar
 * fraction ("½"). symbol: money, percent and other signs. punct: everything else, one character each. Space is no token:
 * neighbours are glued when end === start.
 */
export type TokenKind = 'word' | 'number' | 'symbol' | 'punct'

export interface Token extends Span {
  kind: TokenKind
  text: string
  lower: string
}

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const SYMBOL = 3
const PUNCT = 4
const VULGAR = 5
type CharClass = typeof SPACE | typeof LETTER | typeof DIGIT | typeof SYMBOL | typeof PUNCT | typeof VULGAR

const ASCII = Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)))

function classify(char: string): CharClass {
  // The cells of a row are no one phrase, and their digits no one number.
  if (char === '\t') return PUNCT
  if (/\s/.test(char)) return SPACE
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/[\p{Sc}\p{Sm}\p{So}%‰°#&@]/u.test(char)) return SYMBOL
  return /[¼-¾⅐-⅞]/.test(char) ? VULGAR : PUNCT
}

/** What is not ASCII is classified once a character, then looked up. */
const beyond = new Map<number, CharClass>()

function classAt(text: string, at: number, end: number): CharClass | null {
  if (at >= end) return null
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII[code] ?? PUNCT
  const point = text.codePointAt(at) ?? code
  let found = beyond.get(point)
  if (found === undefined) {
    found = classify(String.fromCodePoint(point))
    beyond.set(point, found)
  }
  return found
}

/** Tokens of text[start, end), offsets into the whole text. Linear in the length. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    const found = classAt(text, at, end)
    if (found === SPACE) {
      at += 1
      continue
    }
    let to = Math.min(end, at + width(text, at))
    let kind: TokenKind = 'punct'
    if (found === LETTER) {
      kind = 'word'
      to = wordEnd(text, at, end)
    } else if (found === DIGIT || (found === PUNCT && isLeadingPoint(text, at, start, end))) {
      kind = 'number'
      to = numberEnd(text, at, end)
    } else if (found === VULGAR) kind = 'number'
    else if (found === SYMBOL) kind = 'symbol'
    else if (isPossessive(text, at, start, end)) {
      kind = 'word'
      to = at + 2
    }
    const value = kind === 'number' ? asciiDigits(text.slice(at, to)) : text.slice(at, to)
    tokens.push({ start: at, end: to, kind, text: value, lower: kind === 'word' ? value.toLowerCase() : value })
    at = to
  }
  return tokens
}

function wordEnd(text: string, at: number, end: number): number {
  const dotted = dottedEnd(text, at, end)
  if (dotted > at) return dotted
  let to = at
  for (;;) {
    to = lettersEnd(text, to, end)
    const joins = isApostrophe(text, to) && classAt(text, to + 1, end) === LETTER && !isPossessive(text, to, at, end)
    if (!joins) return to
    to += 1
  }
}

/** Code units of the character: two for a surrogate pair. */
function width(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function lettersEnd(text: string, at: number, end: number): number {
  let to = at
  for (;;) {
    // Most letters are ASCII; the bit folds their case.
    while (to < end && ((text.charCodeAt(to) | 0x20) - 0x61) >>> 0 < 26) to += 1
    if (classAt(text, to, end) !== LETTER) return to
    to = Math.min(end, to + width(text, to))
  }
}

/** "U.S.", "a.m.": two letters or more with a stop each; or one capital with its stop before a capitalised word ("N. Dakota"). */
function dottedEnd(text: string, at: number, end: number): number {
  let to = at
  while (text.charCodeAt(to + 1) === 0x2e && to + 1 < end && classAt(text, to, end) === LETTER) to += 2
  if (to >= at + 4) return to
  if (to !== at + 2) return at
  let next = to
  while (classAt(text, next, end) === SPACE) next += 1
  return next > to && isUpper(text, at) && next < end && isUpper(text, next) ? to : at
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(text.charAt(at))
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x27 || code === 0x2019
}

/** "'s" after a letter, before none. */
function isPossessive(text: string, at: number, start: number, end: number): boolean {
  if (!isApostrophe(text, at) || at + 1 >= end) return false
  const letter = text.charCodeAt(at + 1)
  if (letter !== 0x73 && letter !== 0x53) return false
  return at > start && classAt(text, at - 1, end) === LETTER && classAt(text, at + 2, end) !== LETTER
}

function isDigit(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  return at < end && (code < 128 ? code >= 0x30 && code <= 0x39 : classAt(text, at, end) === DIGIT)
}

/** "１，５００", "٣٠" as "1,500", "30": of the same length, for what is in these scripts is one code unit long. */
function asciiDigits(text: string): string {
  return /[^\p{ASCII}]/u.test(text) ? text.replace(/\p{Nd}/gu, digitOf).replaceAll('，', ',').replaceAll('．', '.') : text
}

/** Digits stand in the code in tens, from the nought up. */
function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let nought = point
  while (nought > point - 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1
  return String(point - nought)
}

/** ".45": a point with digits after it and no letter or digit before it. */
function isLeadingPoint(text: string, at: number, start: number, end: number): boolean {
  if (text.charCodeAt(at) !== 0x2e || !isDigit(text, at + 1, end)) return false
  const before = at > start ? classAt(text, at - 1, end) : null
  return before !== LETTER && before !== DIGIT
}

function numberEnd(text: string, at: number, end: number): number {
  let to = at
  while (isDigit(text, to, end)) to += 1
  const grouped = groupedEnd(text, at, to, end)
  if (grouped > to) return decimalsEnd(text, grouped, end, 1)
  return decimalsEnd(text, to, end, Infinity)
}

/** Up to `most` times a point and digits. */
function decimalsEnd(text: string, at: number, end: number, most: number): number {
  let to = at
  for (let points = 0; points < most && text.charCodeAt(to) === 0x2e && isDigit(text, to + 1, end); points += 1) {
    to += 1
    while (isDigit(text, to, end)) to += 1
  }
  return to
}

/** The end of "1,000,000", "1'000'000", "1 000 000" with narrow spaces, or "1,00,000" — all groups sound, or none is taken. */
function groupedEnd(text: string, at: number, first: number, end: number): number {
  const separator = text.charCodeAt(first)
  const comma = separator === 0x2c || separator === 0xff0c
  const apostrophe = separator === 0x27 || separator === 0x2019
  if (first === at || first - at > 3 || !(comma || apostrophe || separator === 0xa0 || separator === 0x2009 || separator === 0x202f)) return at
  let to = first
  let pairs = false
  let triple = false
  while (text.charCodeAt(to) === separator) {
    let digits = 0
    while (digits < 4 && isDigit(text, to + 1 + digits, end)) digits += 1
    if (triple && pairs) return at
    if (digits === 3 && (!pairs || text.charCodeAt(to + 4) !== separator)) triple = true
    else if (digits === 2 && comma && !triple && first - at <= 2) pairs = true
    else return triple && !pairs ? to : at
    to += 1 + digits
  }
  return triple && !isDigit(text, to, end) ? to : at
}
