import type { GoldArticle } from './corpus.ts'

export interface Answer {
  start: number
  end: number
  value: string
}

export interface Score {
  gold: number
  answers: number
  strict: number
  relaxed: number
  value: number
}

/**
 * TempEval-3: a strict match has the gold's span, a relaxed one overlaps it, and a value counts where the spans overlap and the
 * values are equal. One gold mention matches one answer, the one that overlaps most.
 */
export function score(articles: readonly GoldArticle[], answer: (article: GoldArticle) => readonly Answer[], miss?: Miss): Score {
  const total: Score = { gold: 0, answers: 0, strict: 0, relaxed: 0, value: 0 }
  for (const article of articles) {
    const answers = answer(article)
    const used = new Set<Answer>()
    total.gold += article.times.length
    total.answers += answers.length
    for (const gold of article.times) {
      const best = answers
        .filter((other) => !used.has(other) && other.start < gold.end && other.end > gold.start)
        .sort((a, b) => overlap(b, gold) - overlap(a, gold))[0]
      if (best === undefined) {
        miss?.('missed', article, gold, null)
        continue
      }
      used.add(best)
      total.relaxed += 1
      if (best.start === gold.start && best.end === gold.end) total.strict += 1
      if (best.value.toUpperCase() === gold.value.toUpperCase()) total.value += 1
      else miss?.('value', article, gold, best)
    }
    for (const other of answers) if (!used.has(other)) miss?.('spurious', article, null, other)
  }
  return total
}

export type Miss = (kind: 'missed' | 'value' | 'spurious', article: GoldArticle, gold: Answer | null, found: Answer | null) => void

function overlap(a: Answer, b: Answer): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start) - (a.start === b.start && a.end === b.end ? -1000 : 0)
}

/** F1 in percent. */
export function f1(hits: number, { gold, answers }: Score): number {
  return gold + answers === 0 ? 0 : (200 * hits) / (gold + answers)
}
