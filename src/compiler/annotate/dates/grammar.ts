import type { Token } from '../../segment/index.ts'
import { WORD_CLASSES } from './lexicon.ts'

/**
 * Rules are written as patterns over tokens: a bare word stands for itself in any case, <class> for any token of the class,
 * and ( ) | ? * + (?<name> ) (?! ) (?<! ) mean what they mean in a regular expression. Each kind of token becomes one character, so that
 * a sentence is a short string, a pattern is an ordinary RegExp over it, and a place in the string is the token's index.
 */
export interface Grammar {
  /** Every place where a pattern fits; those of one pattern don't overlap. */
  find(tokens: readonly Token[]): Found[]
}

export interface Found {
  /** Index of the pattern. */
  pattern: number
  /** Tokens [first, last). */
  first: number
  last: number
  /** Tokens [from, to) of the named parts. */
  parts: Readonly<Record<string, readonly [number, number] | undefined>>
}

export interface Pattern {
  pattern: string
  /** Alternatives, of which every match holds one. */
  anchor: string
}

/** Classes by the shape of a number. */
const NUMBERS = {
  zero: ['int', 'hour'],
  digit: ['int', 'day', 'month-number', 'hour'],
  zeros: ['hour', 'minute', 'yy', 'int'],
  twelve: ['int', 'day', 'month-number', 'hour', 'minute', 'yy'],
  twentyFour: ['int', 'day', 'hour', 'minute', 'yy'],
  thirtyOne: ['int', 'day', 'minute', 'yy'],
  fiftyNine: ['int', 'minute', 'yy'],
  ninetyNine: ['int', 'yy'],
  yearOrTime: ['int', 'year', 'hhmm'],
  year: ['int', 'year'],
  time: ['int', 'hhmm'],
  int: ['int'],
  vulgar: ['vulgar'],
  decimal: ['decimal'],
  dotted: ['dotted'],
} as const

const MARKS = {
  /** Glued on both sides: "1914-18", "6/25", "10:30". */
  hyphen: '-‐‑–—',
  slash: '/',
  colon: ':',
} as const

const LOOSE: Readonly<Record<string, string>> = {
  comma: ',',
  dash: '-–—',
  open: '([',
  close: ')]',
  dot: '.',
  quote: '\'’‘`',
}

/** Tokens are written in characters from here on, none of which means anything in a regular expression. */
const FIRST = 0x4e00

const OTHER = ['name', 'word', 'plural', 'possessive', 'symbol', 'mark'] as const
const PIECE = /\(\?<\w+>|\(\?(?:<?[!=]|:)|[()|?*+]|<[\w-]+>|[^\s()|?*+<>]+/g

const NOTHING = { scan: /(?!)/g, parts: /(?!)/dy }

export function grammar(sources: readonly Pattern[]): Grammar {
  const { dictionary, kinds, expand, characters } = alphabet(sources.flatMap(({ pattern }) => literals(pattern)))
  const kind = (name: string): string => kinds.get(name) ?? '?'
  const numbers = new Map(Object.keys(NUMBERS).map((shape) => [shape, kind(`number:${shape}`)]))
  const marks = new Map<string, string>()
  for (const [name, characters] of [...Object.entries(LOOSE), ...Object.entries(MARKS).map(([n, c]) => [`glued:${n}`, c] as const)]) {
    for (const character of characters) marks.set(name.startsWith('glued:') ? `glued:${character}` : character, kind(name))
  }
  const [name, word, plural] = [kind('name'), kind('word'), kind('plural')]
  const [possessive, symbol, mark] = [kind('possessive'), kind('symbol'), kind('mark')]

  const tagOf = (token: Token, before: Token | undefined, after: Token | undefined): string => {
    if (token.kind === 'word') {
      const first = token.text.charCodeAt(0)
      const capital = first >= 65 && first <= 90
      const known = dictionary.get(token.lower)
      if (known !== undefined) return capital ? known.capital : known.lower
      if (capital) return name
      if (first === 39 || first === 0x2019) return possessive
      return token.lower.endsWith('s') && !token.lower.endsWith('ss') ? plural : word
    }
    if (token.kind === 'number') return numbers.get(numberKind(token.text)) ?? mark
    if (token.kind === 'symbol') return symbol
    const glued = before?.end === token.start && after?.start === token.end
    return (glued ? marks.get(`glued:${token.text}`) : undefined) ?? marks.get(token.text) ?? mark
  }

  const patterns = sources.map(({ pattern, anchor }) => {
    const source = (pattern.match(PIECE) ?? []).map(expand).join('')
    return { anchor: new RegExp(anchor.split('|').map(expand).join('|')), scan: new RegExp(source, 'g'), parts: new RegExp(source, 'dy') }
  })
  /** For each character, the patterns that it anchors. */
  const anchored = characters.map((character) => patterns.flatMap(({ anchor }, index) => (anchor.test(character) ? [index] : [])))
  const tagAll = (tokens: readonly Token[]): string => {
    let tags = ''
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index]
      if (token !== undefined) tags += tagOf(token, tokens[index - 1], tokens[index + 1])
    }
    return tags
  }

  return {
    find(tokens) {
      const tags = tagAll(tokens)
      const found: Found[] = []
      const wanted = new Uint8Array(patterns.length)
      for (let index = 0; index < tags.length; index += 1) {
        for (const pattern of anchored[tags.charCodeAt(index) - FIRST] ?? []) wanted[pattern] = 1
      }
      for (let pattern = wanted.indexOf(1); pattern !== -1; pattern = wanted.indexOf(1, pattern + 1)) {
        const { scan, parts } = patterns[pattern] ?? NOTHING
        scan.lastIndex = 0
        for (let place = scan.exec(tags); place !== null; place = scan.exec(tags)) {
          parts.lastIndex = place.index
          const groups = parts.exec(tags)?.indices?.groups ?? {}
          found.push({ pattern, first: place.index, last: scan.lastIndex, parts: groups })
        }
      }
      return found
    },
  }
}

function literals(source: string): string[] {
  return (source.match(PIECE) ?? []).filter((piece) => /^[^()|?*+<]/.test(piece))
}

/** Gives each set of classes that some token can have a character of its own. */
function alphabet(words: readonly string[]) {
  const classes = new Map<string, { lower: Set<string>; capital: Set<string> }>()
  const entry = (word: string) => {
    const known = classes.get(word) ?? { lower: new Set<string>(), capital: new Set<string>() }
    classes.set(word, known)
    return known
  }
  const add = (word: string, className: string, capitalOnly: boolean): void => {
    entry(word).capital.add(className)
    if (!capitalOnly) entry(word).lower.add(className)
  }
  for (const [className, { words: members, capital }] of Object.entries(WORD_CLASSES)) {
    for (const member of members) add(member, className, capital === true)
  }
  for (const literal of words) add(literal, `=${literal}`, false)

  const characters = new Map<string, string>()
  const members = new Map<string, Set<string>>()
  const characterOf = (names: Iterable<string>): string => {
    const list = [...names].sort()
    const key = list.join(' ')
    const character = characters.get(key) ?? String.fromCharCode(FIRST + characters.size)
    characters.set(key, character)
    for (const className of list) {
      const set = members.get(className) ?? new Set()
      members.set(className, set.add(character))
    }
    return character
  }
  const dictionary = new Map<string, { lower: string; capital: string }>()
  for (const [word, { lower, capital }] of classes) {
    dictionary.set(word, { lower: characterOf([...lower, 'word']), capital: characterOf([...capital, 'word']) })
  }
  const kinds = new Map<string, string>()
  for (const [name, of] of Object.entries(NUMBERS)) kinds.set(`number:${name}`, characterOf([...of, name]))
  for (const name of Object.keys(MARKS)) kinds.set(`glued:${name}`, characterOf([name, name === 'hyphen' ? 'dash' : 'mark']))
  for (const name of [...Object.keys(LOOSE), ...OTHER]) kinds.set(name, characterOf([name]))

  const expand = (piece: string): string => {
    if (/^\(|^[)|?*+]/.test(piece)) return piece
    const name = piece.startsWith('<') ? piece.slice(1, -1) : `=${piece}`
    const set = members.get(name)
    if (set === undefined) throw new Error(`no token is a ${piece}`)
    return `[${[...set].join('')}]`
  }
  return { dictionary, kinds, expand, characters: [...characters.values()] }
}

function numberKind(text: string): keyof typeof NUMBERS {
  if (!/^\d+$/.test(text)) {
    if (/^[¼-¾⅐-⅞]$/.test(text)) return 'vulgar'
    if (/^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)$/.test(text)) return 'dotted'
    return text.includes('.') ? 'decimal' : 'int'
  }
  const value = Number(text)
  if (text.length === 1) return value === 0 ? 'zero' : 'digit'
  if (text.length === 2) {
    if (value === 0) return 'zeros'
    if (value <= 12) return 'twelve'
    if (value <= 24) return 'twentyFour'
    if (value <= 31) return 'thirtyOne'
    return value <= 59 ? 'fiftyNine' : 'ninetyNine'
  }
  if (text.length !== 4) return 'int'
  const time = value % 100 < 60 && value < 2400
  if (value >= 1000 && value < 2200) return time ? 'yearOrTime' : 'year'
  return time ? 'time' : 'int'
}
