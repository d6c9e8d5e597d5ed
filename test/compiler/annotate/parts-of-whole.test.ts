import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

it.each<[text: string, ...actors: [quote: string, actor: string | null, earliest: string][]]>([
  ['Chile has suffered 4,800 casualties since May 1, of whom 1,650 were killed and 3,150 wounded.', ['4,800', 'Chile', '2025-05-01'], ['1,650', 'Chile', '2025-05-01'], ['3,150', 'Chile', '2025-05-01']],
  ['Chile sent 900 trucks in May, among them 40 tankers.', ['900', 'Chile', '2025-05-01'], ['40', 'Chile', '2025-05-01']],
  ['Chile suffered 4,700 casualties in May, including 600 deaths.', ['4,700', 'Chile', '2025-05-01'], ['600', 'Chile', '2025-05-01']],
  // that they add up says so
  ['Chile lost 3,900 men in May. Some 1,300 were killed and 2,600 wounded.', ['3,900', 'Chile', '2025-05-01'], ['1,300', 'Chile', '2025-05-01'], ['2,600', 'Chile', '2025-05-01']],
  ['Chile lost 3,900 men in May. Some 1,300 are in Lima and 2,500 in Quito.', ['3,900', 'Chile', '2025-05-01'], ['1,300', null, '2025-06-20'], ['2,500', null, '2025-06-20']],
  // a part with a day or an actor of its own; what is no part
  ['Chile has sent 900 trucks since May 1, of which Peru stopped 40 on Monday.', ['900', 'Chile', '2025-05-01'], ['40', 'Peru', '2025-06-16']],
  ['Chile sent 900 trucks in May. Forty were lost.', ['900', 'Chile', '2025-05-01'], ['Forty', null, '2025-05-01']],
])('%s', (text, ...expected) => {
  const { quantities } = annotate({ id: 'a', text, published: '2025-06-20' })
  expect(quantities.map(({ quote, actor, asOf }) => [quote, actor?.text ?? null, asOf.earliest])).toEqual(expected)
})
