import type { Span } from '../../bundle/schema.ts'
import { ABBREVIATIONS, SENTENCE_STARTERS, TITLES } from './abbreviations.ts'
import { tokenize, type Token } from './token.ts'
import { wrappedBreaks } from './wrapped-lines.ts'

/** A sentence of a text, without the white space around it. Its tokens are made when first asked for. */
export class Sentence implements Span {
  readonly start: number
  readonly end: number
  readonly #text: string
  #tokens: Token[] | null = null

  constructor(text: string, start: number, end: number) {
    this.#text = text
    this.start = start
    this.end = end
  }

  get text(): string {
    return this.#text.slice(this.start, this.end)
  }

  get tokens(): Token[] {
    this.#tokens ??= tokenize(this.#text, this.start, this.end)
    return this.#tokens
  }
}

const BREAK = /(?<![.!?…])[.!?…]+['"’”»)\]]*(?=\s|$|\p{Lu}\p{Ll})|\r?\n/gu

/**
 * Sentences in order; together they hold every character of the text that is not white space.
 * A line's end ends a sentence unless the next line goes on in the middle of one (hard-wrapped text).
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let wrapped: ReadonlySet<number> | null = null
  const cut = (at: number): void => {
    const sentence = trimmed(text, from, at)
    if (sentence !== null) sentences.push(sentence)
    from = at
  }
  for (const match of text.matchAll(BREAK)) {
    const at = match.index
    const end = at + match[0].length
    const ends = match[0].endsWith('\n') ? lineEnds(text, from, at, end) && !(wrapped ??= wrappedBreaks(text)).has(trimmedEnd(text, at)) : stopEnds(text, from, at, end, match[0])
    if (ends) cut(end)
  }
  cut(text.length)
  return sentences
}

function trimmed(text: string, start: number, end: number): Sentence | null {
  let from = start
  let to = end
  while (from < to && isSpace(text, from)) from += 1
  while (to > from && isSpace(text, to - 1)) to -= 1
  return from < to ? new Sentence(text, from, to) : null
}

function trimmedEnd(text: string, at: number): number {
  let end = at
  while (end > 0 && /[^\S\n]/.test(text[end - 1] ?? '')) end -= 1
  return end
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? '')
}

/** Words that can't end a sentence: a line that ends with one goes on in the next. */
const DANGLING = /(?:[,;:–—-]|\b(?:the|an?|of|in|on|at|by|to|for|from|with|and|or|but|as|that|which|who|its?|their|his|her|is|are|was|were|be|been|has|have|had))$/i

/** What goes on with a number: "more than\n300", "on May\n12". */
const BEFORE_NUMBER = /(?:^|\s)(?:about|around|nearly|almost|some|roughly|approximately|over|under|above|below|than|least|most|up|only|just|another|exactly|[$€£¥]|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)$/

function lineEnds(text: string, from: number, at: number, next: number): boolean {
  if (/^[^\S\n]*\r?\n/.test(text.slice(next, next + 64))) return true
  const following = text.slice(next, next + 64).trimStart()
  if (/^\p{Ll}/u.test(following)) return false
  if (/^[\d$€£¥]/.test(following) && BEFORE_NUMBER.test(text.slice(Math.max(from, at - 16), at).trimEnd())) return false
  return !DANGLING.test(text.slice(Math.max(from, at - 16), at).trimEnd())
}

/** What goes on after "10 a.m.": its day or its zone. */
const AFTER_CLOCK = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|[A-Z]{1,3}T|UTC|Eastern|Pacific|Central)$/

function stopEnds(text: string, from: number, at: number, end: number, mark: string): boolean {
  const following = text.slice(end, end + 48)
  const next = /^\s*['"‘“«([`]*([\p{L}\p{N}]+)/u.exec(following)?.[1] ?? ''
  const glued = following !== '' && !/^\s/.test(following)
  if (glued) return mark === '.' && /\p{Ll}{3}$/u.test(text.slice(Math.max(from, at - 3), at))
  if (/^\p{Ll}/u.test(next)) return false
  if (mark !== '.') return true
  const before = /([\p{L}\p{N}.]+)$/u.exec(text.slice(Math.max(from, at - 24), at))?.[1] ?? ''
  const word = before.toLowerCase()
  if (TITLES.has(word)) return false
  if (/^\p{Lu}$/u.test(before)) return following.trim() === '' || next === ''
  const abbreviated = /^(?:\p{L}\.)+\p{L}$/u.test(before) || ABBREVIATIONS.has(word)
  if (!abbreviated || next === '') return true
  if (/^\d/.test(next)) return false
  if (word === 'a.m' || word === 'p.m') return !AFTER_CLOCK.test(next) && !/^\s*\p{Lu}\p{L}+(?: (?:Standard|Daylight|Summer))? [Tt]ime\b/u.test(following)
  return SENTENCE_STARTERS.has(next)
}
