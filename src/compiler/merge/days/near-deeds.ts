import type { Bounds, DateMention } from '../../../bundle/schema.ts'
import { overlaps } from '../../../lib/bounds.ts'
import { parse, type Parse } from '../../annotate/context/grammar/parse.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { clauseOf, tellsDeed } from './clause-of-date.ts'
import { isToldOn } from './day-signs.ts'
import { callsOff } from './decided.ts'
import { isDone } from './news.ts'

/** Before a day that only ends or begins a time, or by which something is to be. */
const BOUND = /\b(?:by|until|till|through|since|before|as of)\s(?:the\s)?$/i

/** Of a report that states its day: whether a single day, other than those of its news and of the report, is one on which something was done, or is to be. */
export function nearDeeds({ article: { text, published }, sentences }: AnnotatedArticle, own: Bounds): (date: DateMention) => boolean {
  if (published.kind !== 'stated') return () => false
  return (date) => {
    if (date.type !== 'date' || date.earliest === null || date.earliest !== date.latest || overlaps(date, own) || overlaps(date, published)) return false
    const sentence = sentences.find(({ start, end }) => start <= date.start && date.end <= end)
    if (sentence === undefined || BOUND.test(text.slice(sentence.start, date.start))) return false
    const clause = parse(sentence, text)
    return date.earliest > (published.latest ?? date.earliest) ? isPlanned(clause, date) : isDeed(clause, date, text)
  }
}

function isDeed(clause: Parse, date: DateMention, text: string): boolean {
  const { verb } = clauseOf(clause, date)
  return verb !== null && !isToldOn({ date, clause, place: 2 }, text) && (tellsDeed(clause, verb) || isDone(clause, verb))
}

function isPlanned(clause: Parse, date: DateMention): boolean {
  return clauseOf(clause, date).verb !== null && !callsOff(clause)
}
