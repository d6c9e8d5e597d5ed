import { expect, it } from 'vitest'
import { textAnnotator } from '../../../src/compiler/annotate-text.ts'

const annotate = textAnnotator(null)

it.each<[text: string, ...counted: (string | null)[]]>([
  ['Peru mobilized 22,000 reservists. Last year about 14,700 took part.', 'reservist', 'reservist'],
  ['Peru flew 728 drones. Of the 728, guns downed 711.', 'drone', 'drone', 'drone'],
  ['Guns shot down 172 of 206 drones. Another 31 others were lost.', 'drone', 'drone', 'drone'],
  ['Half the shells fired then were old, and nearly half its tanks.', 'shell', 'tank'],
  ['Chile has received six batteries. It says it needs 27.', 'battery', 'battery'],
  ['The party won 53 seats, leaving it eight short of a majority.', 'seat', 'seat'],
  ['The party jumped from one seat to 14.', 'seat', 'seat'],
  ['It has 40 workers. He earns 300.', 'worker', null],
  // several things, another kind, a sentence between, a noun or a doer of its own
  ['It saw 45 jets and seven ships. About 32 turned back.', 'jet', 'ship', null],
  ['The firm made $40 million. About 20 were fired.', null, null],
  ['It saw 45 jets. It rained. About 32 turned back.', 'jet', null],
  ['It saw 45 jets. About 32 pilots turned back.', 'jet', 'pilot'],
  ['It saw 45 jets. The army spoke of 32.', 'jet', 'jet'],
  ['It saw 45 jets near 20 ships. The army spoke of 32.', 'jet', 'ship', null],
])('%s', (text, ...counted) => {
  expect(annotate({ id: 'a', text }).quantities.map((quantity) => quantity.counted)).toEqual(counted)
})
