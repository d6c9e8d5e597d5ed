import { settle, type Rule } from '../mention.ts'

/** On a cut text, a number that touches the end may be half a number; one whose next word touches it, half a unit. */
export const cutOff: Rule = {
  name: 'cut-off',
  apply({ tokens, mentions, article }) {
    const last = tokens.at(-1)
    if (article.cutAt === null || last === undefined || last.end < article.cutAt || last.kind === 'punct') return
    for (const mention of mentions) {
      if (mention.to >= tokens.length - 1) settle(mention, this.name, 'other', 'cut-off')
      else if (mention.to === tokens.length - 2 && tokens[mention.to]?.kind === 'punct') settle(mention, this.name, 'other', 'cut-off')
    }
  },
}
