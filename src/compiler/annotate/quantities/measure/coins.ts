import { open, type Rule } from '../mention.ts'

/** Currencies with cents; the first of them that the sentence names has those that it counts. */
const CENTS = /^(?:USD|EUR|AUD|CAD|NZD|SGD|HKD|ZAR|KES|TWD)$/
const WHOLE: Readonly<Record<string, string>> = { penny: 'GBP', paisa: 'INR', kopeck: 'RUB' }

/** "96 cents", "5p a litre", "12 paise": hundredths of their currency, so that $0.96 and 96 cents are one measure. Last, when all bounds are set. */
export const coins: Rule = {
  name: 'coin',
  apply(scene) {
    const mentions = open(scene)
    const ofCents = mentions.find(({ unit }) => CENTS.test(unit ?? ''))?.unit ?? 'USD'
    for (const mention of mentions) {
      const currency = mention.unit === 'cent' ? ofCents : WHOLE[mention.unit ?? '']
      if (currency === undefined) continue
      mention.unit = currency
      mention.value /= 100
      if (mention.low !== null) mention.low /= 100
      if (mention.high !== null) mention.high /= 100
    }
  },
}
