import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

/** Each fails when the two steps of `pipeline.ts` change places. */
it.each<[order: string, text: string, quote: string, figure: object]>([
  [
    'shareCoins, shareCompared',
    'The deficit widened to 3.1 trillion rubles over the two months, against 3.8 trillion planned for the whole of 2025.',
    '3.8 trillion',
    { unit: 'RUB', counted: 'deficit' },
  ],
  ['shareElided, shareCompared', 'Peru saw 206 drones. About 170 were shot down, up from 120 in May.', '120', { counted: 'drone' }],
  [
    'carryDays, shareWithParts',
    'On June 20 a storm hit Peru. Fourteen people were injured, of whom three are in serious condition.',
    'three',
    { asOf: { earliest: '2025-06-20', latest: '2025-06-20' } },
  ],
  [
    'carryDays, denyBefore',
    'Peru’s ministry said on Friday that a strike hit the port of Chile on June 20. It killed more than 120 sailors, the ministry said. Chile denied the claim.',
    '120',
    { status: 'denied', asOf: { earliest: '2025-06-20', latest: '2025-06-20' } },
  ],
  [
    'carrySpeakers, denyBefore',
    'Peru’s army said that it saw 40 balloons. Of those, 20 came down. Chile denied the claim.',
    '20',
    { status: 'denied', attribution: { text: 'Peru’s army' } },
  ],
  [
    'carryDays, shareWithHeadline',
    'At least 18 sailors drown off Peru\nA boat sank off Peru on June 20. At least 18 sailors drowned, the coast guard said.',
    '18',
    { asOf: { earliest: '2025-06-20', latest: '2025-06-20' } },
  ],
  [
    'shareWithReferents, shareWithHeadline',
    'Toll passes 260\nA flood in Peru killed 31 people on June 20. The toll was 120, the ministry said, a number that Chile put at 260.',
    '260',
    { asOf: { earliest: '2025-06-20', latest: '2025-06-20' } },
  ],
  [
    'carryOwners, shareWithHeadline',
    'Imports climb to $40 million\nPeru’s exports rose 5 percent in May. Imports climbed 3 percent to $40 million.',
    '$40 million',
    { actor: { text: 'Peru' } },
  ],
  ['shareWithHeadline, nameHarmed', 'Flood kills 31 in Peru\nA flood in Peru killed 31 people on June 20, the ministry said.', '31', { counted: 'person' }],
])('in this order: %s', (_, text, quote, figure) => {
  const { quantities } = annotate({ id: 'x', text, published: '2025-06-25' })
  expect(quantities.find((quantity) => quantity.quote === quote)).toMatchObject(figure)
})
