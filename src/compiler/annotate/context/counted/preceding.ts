import { CHANGE_NOUNS, COUNTING_NOUNS, PLACE_NOUNS, TALLYING } from '../lexicon/nouns.ts'
import { singular } from '../lexicon/singular.ts'
import { subjectOf } from '../grammar/subject.ts'
import { lastLower, nounAt, REACH, verbAt, type Parse } from '../grammar/parse.ts'
import type { Numbered } from '../numbered.ts'
import { gapOf } from '../attribution/gapped.ts'
import { counted } from './complement.ts'
import { countedPhrase, measuredPhrase } from './noun-phrase.ts'
import { isMoney } from '../../../../lib/money.ts'

/** "casualties of 6,000", "a population of 5 million", "damage in excess of $7 million", "Of the workers, 300 were sent". */
export function countsPreceding(mention: Numbered): string | null {
  const { parse, first: chunk, chunk: last, number, governor } = mention
  const link = lastLower(parse, chunk - 1)
  // "puts the loss at 40 and the bank at 60"
  const gap = link === 'at' ? gapOf(mention) : null
  const put = nounAt(parse, (gap?.verb ?? -2) + 1)
  if (put !== null) return countedPhrase(parse.words, put.from, put.to)
  const first = parse.words[parse.chunks[chunk]?.from ?? 0]
  // "The jobless rate, at 4.4 percent, was"
  const measured = link === 'at' && number.unit === 'percent' && parse.chunks[chunk - 2]?.kind === 'comma' && parse.chunks[last + 1]?.kind === 'comma' ? nounAt(parse, chunk - 3) : null
  if (measured !== null && !measured.time) return countedPhrase(parse.words, measured.from, measured.to)
  if (link === 'worth') return worth({ parse, chunk, governor })
  if (lastLower(parse, chunk - 1) === 'aged' || (lastLower(parse, chunk - 1) === 'between' && lastLower(parse, chunk - 2) === 'aged')) {
    const who = nounAt(parse, lastLower(parse, chunk - 1) === 'aged' ? chunk - 2 : chunk - 3)
    return who === null ? null : countedPhrase(parse.words, who.from, who.to)
  }
  const hedged = ['preposition', 'clause'].includes(parse.chunks[chunk]?.kind ?? '') ? nounAt(parse, chunk - 1) : null
  if (hedged !== null && !hedged.time) return countedPhrase(parse.words, hedged.from, hedged.to)
  const begins =
    first !== undefined && (first.start >= number.start || first.tag !== 'determiner' || first.lower === 'a')
  if (begins && (link === 'of' || link === 'at')) {
    const phrase = nounAt(parse, chunk - 2)
    const head = parse.words[phrase?.head ?? -1]
    if (head?.lower === 'age') return null
    if (phrase === null || head === undefined || phrase.time) return null
    const result = phrase.head > phrase.from && /^(?:net|operating|gross|pretax|annual|quarterly)$/.test(parse.words[phrase.head - 1]?.lower ?? '')
    // "a loss of £40m" is a result, "a loss of 5%" a change.
    const lost = /^loss(?:es)?$/.test(head.lower) && isMoney(number.unit)
    // "a fatality rate of 1.9%" names what is measured.
    const named = head.lower === 'rate' && ['noun', 'name'].includes(parse.words[phrase.head - 1]?.tag ?? '') && phrase.head > phrase.from
    if (named) return countedPhrase(parse.words, phrase.from, phrase.to)
    // "a five-year average of 71%"
    if (head.lower === 'average' && phrase.head > phrase.from + 1) return countedPhrase(parse.words, phrase.from, phrase.to)
    if (COUNTING_NOUNS.has(singular(head.lower)) || (number.unit === 'count' && TALLYING.has(singular(head.lower)) && parse.words[phrase.head - 1]?.tag !== 'noun')) return null
    if (head.lower === 'growth') return countedPhrase(parse.words, phrase.from, phrase.to)
    // "a drop of 5% in exports", "a pay rise of 5%"
    if (CHANGE_NOUNS.has(head.lower) && !result && !lost) {
      const kind = phrase.head > phrase.from && parse.words[phrase.head - 1]?.tag === 'noun'
      return kind ? countedPhrase(parse.words, phrase.from, phrase.to) : ['in', 'of'].includes(lastLower(parse, last + 1)) ? counted({ parse }, last + 2) : null
    }
    if (head.tag !== 'noun' || link !== 'of') return null
    // "a town of 28,000"
    if (number.unit === 'count' && first?.lower !== 'the' && PLACE_NOUNS.has(singular(head.lower)) && parse.words[phrase.from]?.lower === 'a') return 'person'
    // "a margin of error of 3 points"
    const whole = lastLower(parse, chunk - 3) === 'of' && parse.words[phrase.from]?.tag !== 'determiner' ? measuredPhrase(parse, chunk - 4) : null
    return whole ?? countedPhrase(parse.words, phrase.from, phrase.to)
  }
  return fronted({ parse, chunk })
}

/** "an order worth $15bn", "23 trains, worth $15bn", "the upgrade was worth $2m" */
function worth({ parse, chunk, governor }: Pick<Numbered, 'parse' | 'chunk' | 'governor'>): string | null {
  const subject = verbAt(parse, chunk - 2)?.lemma === 'be' && governor !== null ? subjectOf(parse, governor.verb) : null
  const phrase = nounAt(parse, subject ?? (parse.chunks[chunk - 2]?.kind === 'comma' ? chunk - 3 : chunk - 2))
  return phrase === null ? null : countedPhrase(parse.words, phrase.from, phrase.to)
}

/** "Of the 14,600 soldiers dispatched in two rounds, 2,000 were" */
function opening(parse: Parse, chunk: number): string | null {
  const at = lastLower(parse, 0) === 'of' ? 1 : -1
  const phrase = nounAt(parse, at)
  if (phrase === null || chunk > REACH / 3) return null
  const commas = parse.chunks.slice(at, chunk).filter(({ kind }) => kind === 'comma').length
  return commas === 1 ? countedPhrase(parse.words, phrase.from, phrase.to) : null
}

/** "Of the workers, 300 were sent" */
function fronted({ parse, chunk }: Pick<Numbered, 'parse' | 'chunk'>): string | null {
  if (parse.chunks[chunk - 1]?.kind !== 'comma') return null
  const phrase = nounAt(parse, chunk - 2)
  const whole = opening(parse, chunk)
  if (whole !== null) return whole
  const opens = chunk - 4 < 0 || parse.chunks[chunk - 4]?.kind === 'stop'
  if (phrase === null || lastLower(parse, chunk - 3) !== 'of' || !opens) return null
  return countedPhrase(parse.words, phrase.from, phrase.to)
}
