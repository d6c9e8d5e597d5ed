import { DASHES, gluedBefore, settle, type Rule } from '../mention.ts'

/** "+82-2-123-4567", "(212) 555-0100", "1-800-555-0199", "555-0100", "0800 555 0123": groups of digits joined by hyphens or spaces. */
export const phones: Rule = {
  name: 'phone',
  apply({ tokens, mentions }) {
    let run: typeof mentions = []
    const flush = (): void => {
      const groups = run.map((mention) => tokens[mention.to - 1]?.text ?? '')
      const first = run[0]
      if (first === undefined) return
      const plus = tokens[first.from - 1]?.text === '+'
      const digits = groups.join('').length
      const called = /^(?:phone|tel|telephone|call|fax|hotline|toll-free|dial)$/.test(tokens[first.from - 1]?.lower ?? '') ||
        /^(?:phone|tel|telephone|call|fax|hotline|dial)$/.test(tokens[first.from - 2]?.lower ?? '')
      const local = groups.length === 2 && groups[0]?.length === 3 && groups[1]?.length === 4 && called
      const area = tokens[first.from - 1]?.text === ')' && groups.length === 2 && groups[1]?.length === 4
      const spaced = groups.length >= 2 && digits >= 8 && digits <= 15 && tokens[first.from + 1]?.kind === 'number'
      const long = groups.length >= 3 && digits >= 9 && digits <= 15 && groups.at(-1)?.length !== 2
      if (local || area || long || spaced || (plus && digits >= 8)) {
        for (const mention of run) settle(mention, 'phone', 'other', 'phone')
        if (area) for (const mention of mentions) if (mention.to === first.from - 1) settle(mention, 'phone', 'other', 'phone')
      } else if (groups.length >= 3) {
        for (const mention of run) settle(mention, 'phone', 'other', 'code')
      }
    }
    for (const mention of mentions) {
      const last = run.at(-1)
      const joint = last?.to
      const plain = mention.form === 'digits' && /^\d+$/.test(tokens[mention.to - 1]?.text ?? '')
      const joined = plain && joint !== undefined && (isJoint(tokens, joint, mention.to - 1) || isSpaced(tokens, run, joint, mention.to - 1))
      if (joined) run.push(mention)
      else {
        flush()
        run = plain ? [mention] : []
      }
    }
    flush()
  },
}

/** "0800 555 0123": no count begins with 0, has a plus or follows a call to dial. */
function isSpaced(tokens: Parameters<typeof gluedBefore>[0], run: readonly { from: number }[], at: number, number: number): boolean {
  const from = run[0]?.from ?? at
  const [first, before] = [tokens[from]?.text ?? '', tokens[from - 1]]
  if (number !== at || !/^\d{2,6}$/.test(tokens[number]?.text ?? '')) return false
  return /^0\d+$/.test(first) || before?.text === '+' || /^(?:phone|tel|telephone|fax|hotline|dial|call)$/.test(before?.lower ?? '')
}

function isJoint(tokens: Parameters<typeof gluedBefore>[0], at: number, number: number): boolean {
  return number === at + 1 && DASHES.has(tokens[at]?.text ?? '') && gluedBefore(tokens, at) && gluedBefore(tokens, at + 1)
}
