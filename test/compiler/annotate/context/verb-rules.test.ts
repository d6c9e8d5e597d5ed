import { expect, test } from 'vitest'
import { settle } from '../../../../src/compiler/annotate/context/grammar/tagger.ts'
import { VERB_RULES } from '../../../../src/compiler/annotate/context/grammar/verb-or-noun.ts'
import { wordsOf } from '../../../../src/compiler/annotate/context/grammar/words.ts'
import type { VerbRule } from '../../../../src/compiler/annotate/context/grammar/verb-rules/spot.ts'
import { tokenize } from '../../../../src/compiler/segment/index.ts'

/** The words of a text that one rule settles, in brackets. */
function settledBy(rule: VerbRule, text: string): string {
  const words = wordsOf(tokenize(text, 0, text.length), text)
  const ours = new Set<number>()
  settle(words, (heard, at) => heard === rule && ours.add(at))
  return words.reduceRight((marked, { start, end }, at) => (ours.has(at) ? `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}` : marked), text)
}

test.each(VERB_RULES.map((rule) => [rule.example, rule] as const))('%s', (example, rule) => {
  const marked = settledBy(rule, example.replace(/[[\]]/g, ''))
  expect(marked).toContain(/\[[^\]]+\]/.exec(example)?.[0])
})
