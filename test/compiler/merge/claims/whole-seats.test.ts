import { expect, it } from 'vitest'
import { compile } from '../../../../src/compiler/compile.ts'

it('what others were won of is no figure of what was won', () => {
  const report = (text: string, day: string): string => `-\nVote in Lima\n${text}\nJune ${day}, 2025 -\n`
  const text = report('The Greens won 412 of the 650 seats.', '20') + report('The Reds won 121 seats.', '21') + report('The Blues won 5 seats.', '22')
  const { series, claims } = compile({ seeds: [{ file: 'a.txt', bytes: new TextEncoder().encode(text) }], codebook: { file: 'c.yaml', text: 'entities: []\n' } })
  expect(claims.map(({ low }) => low)).toContain(650)
  expect(series.map(({ title, claims: ids }) => [title, ids.map((id) => claims.find((claim) => claim.id === id)?.low)])).toEqual([['Seat: win', [412, 121, 5]]])
})
