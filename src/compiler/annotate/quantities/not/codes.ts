import { settle, type Rule } from '../mention.ts'

/** "10.5.2", "192.168.0.1", digits longer than any count: a version, an address, a serial number. */
export const codes: Rule = {
  name: 'code',
  apply({ tokens, mentions }) {
    for (const mention of mentions) {
      const digits = tokens[mention.to - 1]?.text ?? ''
      if (!Number.isFinite(mention.value) || (mention.form === 'digits' && /^\d{13,}$/.test(digits))) settle(mention, this.name, 'other', 'code')
    }
  },
}
