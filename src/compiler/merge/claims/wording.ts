import type { Claim, Quantity } from '../../../bundle/schema.ts'
import { compareText } from '../../../lib/compare-text.ts'
import type { Day } from '../../../lib/days.ts'
import { isAmongThose } from '../../annotate/parts-of-whole.ts'
import { chunkAt, parse, verbAt } from '../../annotate/context/grammar/parse.ts'
import { SAYING } from '../../annotate/context/lexicon/verb-classes.ts'
import type { Sentence } from '../../segment/index.ts'
import type { AnnotatedArticle } from '../annotated-article.ts'
import { LIGHT } from '../same-meaning.ts'
import { ownVerb, type OwnVerb } from './own-verb.ts'
import { baseOf, STOP, stemOf } from '../stems.ts'

/** So many phrases to either side of a figure tell what it is about. */
const BESIDE = 8
/** Nouns speak for it less than verbs do: so many must agree where no verb does. */
const NOUNS = 2

interface Words {
  verbs: ReadonlySet<string>
  nouns: ReadonlySet<string>
}

/** Right before the number: another one, and "of the". */
const WHOLE = /\d(?:%| percent| per cent)? of (?:the |its |their |all )?$/i
const PART_OF = /^\s+(?:\S+\s+)?of (?:the|them|those|these|its|their|whom|which)\b/i

/** "59 protesters, 10 prisoners and three officers were among the dead" */
const AMONG = /^[^.;:]*? (?:is|are|was|were) among (?:the|those|them)\b/
const AMONG_REACH = 90

const EVERYWHERE = /\b(?:nationwide|countrywide|worldwide|across the (?:country|nation|world)|throughout the country)\b/i
/** "Officials later put the number at 21", "revised the toll to 270" */
const REVISED = /\b(?:(?:later|since|subsequently) (?:put|raised|lowered|cut|corrected))\b[^.;:]{0,60}$/i
const WORLD = /\b(?:global|worldwide|world['’]s|world has|globally)\b[^.;,]*$/i
const THAN = /^(?: [\p{L}-]+){0,3} (?:more|fewer|less|higher|larger) (?:[\p{L}-]+ ){0,2}than\b/u
const GROWTH = /\b(?:increase|rise|jump|surge|gain|growth|up|(?:rose|risen|rises|rising|grew|grown|grows|growing|increased|increases|climbed|jumped|went up) by)(?: of)?(?: (?:about|some|around|nearly|almost|more than|at least|over|another|just|only|an estimated))?\s$/iu

const NONE: Words = { verbs: new Set(), nouns: new Set() }

/** "another 10", "a first group of 10": not all that there were. */
const SOME_OF = /\b(?:another|further|additional|the remaining|(?:first|second|third|other|last) (?:group|batch|wave|team|part|contingent)s? of)\s+(?:\p{L}+\s+){0,2}$/iu

/** "Of the injured, 48 are still in hospital" */
const OF_THOSE = /^["“]?(?:Of|Among) (?:the|those|these|them)\b[^,.;]{0,40}, (?:[\p{Ll}-]+ ){0,3}$/u
const OF_A_DAY = /\b(?:over|in|within|during|for) the (?:past|last|previous|preceding) (?:day|night|week|24 hours)\b/i
/** "one died upon arrival and another in hospital", "the refugees living in huts number 200,000" */
const AND_ANOTHER = /^(?: [\p{L}-]+){1,6} and (?:another|(?:the )?others|one more)\b(?! \d)/u
const DWELLING = String.raw`(?:living|staying|sheltering|sheltered|housed|camped|stranded) (?:in|at|on|with)`
const SOMEWHERE_BEFORE = new RegExp(String.raw`\b${DWELLING} [^,;.]{1,40} (?:number|total|are|at)(?: (?:some|about|around|nearly|more than|at least))? $`)
const SOMEWHERE = new RegExp(String.raw`^(?: [\p{L}-]+){1,2} ${DWELLING}\b`, 'u')
const AT_FIRST = /\b(?:initially|originally|at first|to begin with)\b/i

/** The words around the figures of a corpus, read when first asked for. */
export class Wording {
  readonly #reports: ReadonlyMap<string, AnnotatedArticle>
  readonly #known = new Map<Quantity, Words>()

  constructor(articles: readonly AnnotatedArticle[]) {
    this.#reports = new Map(articles.map((report) => [report.article.id, report]))
  }

  /** The days of the reports that give a claim, the first and the last; null where one has no known day. */
  toldOn({ articles }: Pick<Claim, 'articles'>): { first: Day; last: Day } | null {
    const days = articles.map((id) => this.#reports.get(id)?.article.published.latest ?? null)
    const known = days.flatMap((day) => day ?? []).sort(compareText)
    const [first, last] = [known[0], known.at(-1)]
    return first === undefined || last === undefined || known.length < days.length ? null : { first, last }
  }

  /** The same is told of both: "launched four missiles" and "how many were launched; Norland counted four". */
  agree(a: Quantity, b: Quantity): boolean {
    return this.tellOneDeed(a, b) || common(this.#of(a).nouns, this.#of(b).nouns) >= NOUNS
  }

  tellOneDeed(a: Quantity, b: Quantity): boolean {
    return common(this.#of(a).verbs, this.#of(b).verbs) > 0
  }

  /** "four of the 15", "among them two", "another ten" */
  isPart({ article, sentence, start, end }: Quantity): boolean {
    const text = this.textOf({ article })
    return this.isAmong({ article, sentence, end }) || this.isOfThem({ article, end }) || isAmongThose(text, { sentence, start }) || this.isMore({ article, sentence, start, end })
  }

  /** "412 of the 650 seats": what is won are 412. */
  isWhole({ article, sentence, start }: Quantity): boolean {
    return WHOLE.test((this.#reports.get(article)?.article.text ?? '').slice(Math.max(sentence.start, start - 24), start))
  }

  /** "Five of the dead": said of some of those that are counted. */
  isOfThem({ article, end }: Pick<Quantity, 'article' | 'end'>): boolean {
    return PART_OF.test((this.textOf({ article })).slice(end, end + 40))
  }

  /** "another ten", "12 new deaths": more than those told before */
  isMore({ article, sentence, start, end }: Pick<Quantity, 'article' | 'sentence' | 'start' | 'end'>): boolean {
    const text = this.textOf({ article })
    return SOME_OF.test(text.slice(Math.max(sentence.start, start - 60), start)) || /^ (?:new|more|fresh|additional)\b(?! than)/.test(text.slice(end, end + 16))
  }

  /** "250 more than the day before", "rose by 250", "an increase of 250"; and not "250 more soldiers" */
  isDifference({ article, sentence, start, end }: Pick<Quantity, 'article' | 'sentence' | 'start' | 'end'>): boolean {
    const text = this.textOf({ article })
    return THAN.test(text.slice(end, Math.min(sentence.end, end + 60))) || GROWTH.test(text.slice(Math.max(sentence.start, start - 40), start))
  }

  /** "put the global total at 12,000": nobody's alone. */
  isOfAll({ article, sentence, start, end }: Pick<Quantity, 'article' | 'sentence' | 'start' | 'end'>): boolean {
    const text = this.textOf({ article })
    return WORLD.test(text.slice(Math.max(sentence.start, start - 50), start)) || /^(?: [\p{L}-]+){1,4} (?:worldwide|globally|around the world|in the world)\b/u.test(text.slice(end, end + 60))
  }

  /** "three officers were among the dead" */
  isAmong({ article, sentence, end }: Pick<Quantity, 'article' | 'sentence' | 'end'>): boolean {
    const text = this.textOf({ article })
    return AMONG.test(text.slice(end, Math.min(sentence.end, end + AMONG_REACH)))
  }

  textOf({ article }: Pick<Quantity, 'article'>): string {
    return this.#reports.get(article)?.article.text ?? ''
  }

  /** The verb that the figure depends on. */
  verbOf(quantity: Quantity): OwnVerb | null {
    const [report, sentence] = this.#sentenceOf(quantity)
    return report === undefined || sentence === undefined ? null : ownVerb(quantity, sentence, report.article.text)
  }

  #sentenceOf({ article, start: at }: Quantity): [AnnotatedArticle | undefined, Sentence | undefined] {
    const report = this.#reports.get(article)
    return [report, report?.sentences.find(({ start, end }) => start <= at && at < end)]
  }

  /** "later put the number at 21": what the report told before no longer holds. */
  isRevision({ article, sentence, start }: Quantity): boolean {
    const text = this.textOf({ article })
    return REVISED.test(text.slice(Math.max(sentence.start, start - 100), start))
  }

  /** "the 11,000 troops it initially sent", "lost 1,200 over the past day", "300 in Lima" where another figure is nationwide: not all that there are by now. */
  isNotAll({ article, sentence, start, end, place }: Quantity): boolean {
    const text = this.textOf({ article })
    const [before, after] = [text.slice(Math.max(sentence.start, start - 40), start), text.slice(end, Math.min(sentence.end, end + 60))]
    if (AND_ANOTHER.test(after) || SOMEWHERE.test(after) || SOMEWHERE_BEFORE.test(text.slice(Math.max(sentence.start, start - 80), start))) return true
    if (place !== null && EVERYWHERE.test(text) && !EVERYWHERE.test(text.slice(sentence.start, sentence.end))) return true
    return OF_THOSE.test(text.slice(sentence.start, start)) || AT_FIRST.test(before) || AT_FIRST.test(after) || OF_A_DAY.test(before) || OF_A_DAY.test(after)
  }

  #of(quantity: Quantity): Words {
    const known = this.#known.get(quantity)
    if (known !== undefined) return known
    const [report, sentence] = this.#sentenceOf(quantity)
    const made = report === undefined || sentence === undefined ? NONE : wordsBeside(quantity, sentence, report.article.text)
    this.#known.set(quantity, made)
    return made
  }
}

function wordsBeside({ start, end }: Quantity, sentence: Sentence, text: string): Words {
  const whole = parse(sentence, text)
  const place = chunkAt(whole, start)
  const verbs = new Set<string>()
  const nouns = new Set<string>()
  for (let at = Math.max(0, place - BESIDE); at <= place + BESIDE; at += 1) {
    const chunk = whole.chunks[at]
    const verb = verbAt(whole, at)
    if (verb !== null && !SAYING.has(verb.lemma) && !LIGHT.has(verb.lemma)) verbs.add(stemOf(verb.lemma))
    if (chunk?.kind !== 'noun' || chunk.time) continue
    for (const word of whole.words.slice(chunk.from, chunk.to)) {
      const base = baseOf(word.lower)
      if (word.tag === 'noun' && !STOP.has(base) && (word.end <= start || word.start >= end)) nouns.add(stemOf(base))
    }
  }
  return { verbs, nouns }
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length
}
