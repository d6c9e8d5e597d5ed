import { expect, it } from 'vitest'
import { textAnnotator } from '../../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

/** Of which size a thing is has no rate, and lends its unit to no count. */
it.each<[text: string, ...figures: string[]]>([
  ['Daily output of 120mm shells rose to 800.', '120 millimetre null', '800 count day'],
  ['The number of 122mm rockets grew from 500 to 900.', '122 millimetre null', '500 count null', '900 count null'],
  ['Prices of 5-litre cans fell to 30.', '5 litre null', '30 count null'],
  ['Peru makes 300 152-mm guns a year.', '300 count year', '152 millimetre null'],
  ['Monthly output of 40 tonnes rose to 60.', '40 tonne month', '60 tonne month'],
])('%s', (text, ...figures) => {
  expect(annotate({ id: 'a', text }).quantities.map(({ low, unit, per }) => `${low} ${unit} ${per}`)).toEqual(figures)
})
