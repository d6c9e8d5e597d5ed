import { parse } from '../annotate/context/grammar/parse.ts'
import { SAYING } from '../annotate/context/lexicon/verb-classes.ts'
import type { AnnotatedArticle } from './annotated-article.ts'
import { mainVerb } from './clause-of-date.ts'
import type { Story } from './stories.ts'

/** Reports of one happening share this much of their words, by and large, and with one so much, */
const SAME_HAPPENING = 0.1
const LIKE_ONE = 0.12
/** and so much of what the headline of one says beyond that of the other stands in the other's text. */
const HEADLINE_TOLD = 0.05
const STEM_LENGTH = 5

/** True when a report of a story tells of what all of these tell: who acts or speaks in one is in the other, they share words, and not each has news that the other does not know. */
export function isOneHappening(report: AnnotatedArticle, others: readonly AnnotatedArticle[], { likeness, headlineTold }: Story): boolean {
  const alike = others.map((other) => likeness(report, other))
  if (Math.max(...alike) < LIKE_ONE || alike.reduce((sum, like) => sum + like, 0) < SAME_HAPPENING * others.length) return false
  return others.every((other) => shareActor(openingOf(report), openingOf(other)) && (isTold(headlineTold(report, other)) || isTold(headlineTold(other, report))))
}

/** Texts after one pattern ("Greetings from X", "Greetings from Y") are alike in all but what they tell. */
function isTold(share: number | null): boolean {
  return share === null || share >= HEADLINE_TOLD
}

function shareActor(a: Opening, b: Opening): boolean {
  if (a.actors.size === 0 || b.actors.size === 0) return true
  return [...a.actors].some((word) => b.all.has(word)) || [...b.actors].some((word) => a.all.has(word))
}

/** Stems of the nouns and names of an opening sentence. */
interface Opening {
  /** Who acts and who speaks: what stands before its verb, and before verbs of saying. */
  actors: ReadonlySet<string>
  all: ReadonlySet<string>
}

const OPENINGS = new WeakMap<AnnotatedArticle, Opening>()

function openingOf(report: AnnotatedArticle): Opening {
  const known = OPENINGS.get(report)
  if (known !== undefined) return known
  const { article, sentences } = report
  const lead = sentences[article.headlineFrom === 'title' ? 1 : 0]
  const [actors, all] = [new Set<string>(), new Set<string>()]
  if (lead !== undefined) {
    const whole = parse(lead, article.text)
    const main = mainVerb(whole) ?? 0
    for (const [at, chunk] of whole.chunks.entries()) {
      if (chunk.kind !== 'noun' || chunk.time) continue
      const next = whole.chunks[at + 1]
      const isActor = at < main || (next?.kind === 'verb' && SAYING.has(next.lemma))
      for (const { tag, lower } of whole.words.slice(chunk.from, chunk.to)) {
        if (tag !== 'noun' && tag !== 'name') continue
        const stem = lower.replace(/['’]s$/, '').slice(0, STEM_LENGTH)
        all.add(stem)
        if (isActor) actors.add(stem)
      }
    }
  }
  const opening = { actors, all }
  OPENINGS.set(report, opening)
  return opening
}
