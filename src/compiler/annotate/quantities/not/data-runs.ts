import { settle, type Mention, type Rule } from '../mention.ts'

/** More numbers than this with nothing but marks between them are data, not prose. */
const MOST = 64

/** "1,1,1,…", "0 1 0 1 …": settled at once, since no other rule has anything to read in them. */
export const dataRuns: Rule = {
  name: 'data-run',
  apply({ tokens, mentions }) {
    if (mentions.length <= MOST) return
    let run: Mention[] = []
    const flush = (): void => {
      if (run.length > MOST) for (const mention of run) settle(mention, 'data-run', 'other', 'code')
    }
    for (const mention of mentions) {
      const last = run.at(-1)
      let at = last?.to ?? mention.from
      while (at < mention.from && tokens[at]?.kind !== 'word') at += 1
      if (at < mention.from) {
        flush()
        run = []
      }
      run.push(mention)
    }
    flush()
  },
}
