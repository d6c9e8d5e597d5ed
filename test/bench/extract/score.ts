import type { GoldText, GoldValue } from './corpus.ts'

/** One number that a system found. A range is two; a vague count has value null. */
export interface Answer {
  start: number
  end: number
  value: number | null
  unit: string | null
}

export interface Score {
  gold: number
  answers: number
  value: number
  unit: number
}

export interface Miss {
  kind: 'missed' | 'false' | 'unit'
  text: string
  start: number
  end: number
  answer: Answer | null
  gold: GoldValue | null
}

/** Pairs each gold value with an unused answer that overlaps it and has its value; answers in exempt spans, or of a kind not asked for, are set aside. */
export function score(
  texts: readonly GoldText[],
  read: (text: string) => readonly Answer[],
  unitAgrees: (gold: string, answer: string | null) => boolean,
  onMiss?: (miss: Miss) => void,
): Score {
  const total: Score = { gold: 0, answers: 0, value: 0, unit: 0 }
  for (const { text, values, exempt, asks } of texts) {
    const answers = read(text).filter((answer) => (asks?.(answer.unit) ?? true) || values.some((gold) => overlaps(gold, answer))).filter((answer) => !exempt.some((span) => overlaps(span, answer)) || values.some((gold) => overlaps(gold, answer)))
    const used = new Set<Answer>()
    total.gold += values.length
    total.answers += answers.length
    for (const gold of values) {
      const answer = answers.find((candidate) => !used.has(candidate) && overlaps(gold, candidate) && same(gold.value, candidate.value))
      if (answer === undefined) {
        onMiss?.({ kind: 'missed', text, start: gold.start, end: gold.end, answer: null, gold })
        continue
      }
      used.add(answer)
      total.value += 1
      if (gold.unit === null || unitAgrees(gold.unit, answer.unit)) total.unit += 1
      else onMiss?.({ kind: 'unit', text, start: gold.start, end: gold.end, answer, gold })
    }
    for (const answer of answers) {
      if (!used.has(answer)) onMiss?.({ kind: 'false', text, start: answer.start, end: answer.end, answer, gold: null })
    }
  }
  return total
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

/** A vague gold ("hundreds") asks only that something be found there. */
function same(gold: number | null, answer: number | null): boolean {
  if (gold === null) return true
  return answer !== null && Math.abs(gold - answer) <= 1e-6 * Math.max(1, Math.abs(gold))
}

/** Precision, recall and F1 in percent. */
export function rates(right: number, { gold, answers }: Score): [precision: number, recall: number, f1: number] {
  return [right / Math.max(1, answers), right / Math.max(1, gold), (2 * right) / Math.max(1, gold + answers)].map((rate) => rate * 100) as [number, number, number]
}
