import type { Token } from '../../../segment/index.ts'
import type { Form, Mention } from '../mention.ts'

/** What a scanner returns: the number in tokens[from, to). */
export interface Numeral {
  from: number
  to: number
  form: Form
  value: number
  scale?: number
  vague?: boolean
  unit?: string
  approximate?: boolean
  rule: string
}

/** A fresh mention, bounds set from the numeral alone. */
export function mentionOf(numeral: Numeral, tokens: readonly Token[]): Mention {
  const { from, to, form, value, rule } = numeral
  const vague = numeral.vague ?? false
  const scale = numeral.scale ?? 1
  const lowOnly = vague && numeral.approximate !== true
  return {
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    form,
    value,
    scale,
    mantissa: value / scale,
    fate: null,
    left: from,
    right: to,
    unit: numeral.unit ?? null,
    prefixed: false,
    per: null,
    low: value,
    high: lowOnly ? null : value,
    vague,
    qualifier: lowOnly ? 'at-least' : numeral.approximate === true ? 'approximate' : 'exact',
    hedge: null,
    change: null,
    rule,
    joined: null,
  }
}
