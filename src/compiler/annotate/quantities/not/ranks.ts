import type { Token } from '../../../segment/index.ts'
import { DASHES, isOpen, lowerAt, settle, type Mention, type Rule } from '../mention.ts'

/** "in the top 10", "a top-five finish", "the under-21 side", "a six-figure sum": a class, where nothing is counted. */
export const ranks: Rule = {
  name: 'rank',
  apply({ tokens, mentions }) {
    for (const mention of mentions) {
      if (!isOpen(mention) || mention.unit !== null || mention.scale !== 1 || (mention.form !== 'digits' && mention.form !== 'words')) continue
      if (isTop(tokens, mention) || isAgeGroup(tokens, mention)) settle(mention, this.name, 'designator')
      else if (isFigures(tokens, mention)) settle(mention, this.name, 'other', 'idiom')
    }
  },
}

/** "the top 10 lenders" counts ten; "the top 10", "top-10 university" do not. */
function isTop(tokens: readonly Token[], { from, to }: Mention): boolean {
  const hyphen = DASHES.has(lowerAt(tokens, from - 1))
  if (!/^(?:top|bottom|final|last|big)$/.test(lowerAt(tokens, hyphen ? from - 2 : from - 1))) return false
  if (hyphen) return true
  // "Deliveries top 410,000" is a verb.
  const before = tokens[from - 2]
  if (before !== undefined && !/^(?:the|a|an|in|its|their|his|her|our|['’]s|of|into|among|outside|inside|for|as|all-time|world|current)$|^\d/.test(before.lower)) return false
  const next = tokens[to]
  if (!/^(?:top|bottom|big)$/.test(lowerAt(tokens, from - 1))) return false
  return next === undefined || next.kind === 'punct' || /^(?:in|of|on|at|for|with|and|by|from|to|but|after|before|this|last|is|was|are|were|has|list|finish|finishes|spot|spots|place|position|ranking|side|club|team|hit|single|album|player|seed|pick|university|school|tech)$/.test(next.lower)
}

/** "under-21 side", "the Under-19s", "U-17 team". */
function isAgeGroup(tokens: readonly Token[], { from, to }: Mention): boolean {
  if (!DASHES.has(lowerAt(tokens, from - 1)) || !/^(?:under|u|over)$/.test(lowerAt(tokens, from - 2))) return false
  return /^(?:s|['’]s|side|team|squad|player|players|international|internationals|championship|championships|world|european|euro|euros|cup|level|title|football|cricket|coach|captain|match|game|tournament|england|boss|manager)$/.test(lowerAt(tokens, to))
}

/** "a six-figure sum", "double-digit growth", "worth five figures". */
function isFigures(tokens: readonly Token[], { to, value }: Mention): boolean {
  if (/^(?:figures|digits)$/.test(lowerAt(tokens, to))) return value < 10
  return DASHES.has(lowerAt(tokens, to)) && /^(?:figures?|digits?)$/.test(lowerAt(tokens, to + 1))
}
