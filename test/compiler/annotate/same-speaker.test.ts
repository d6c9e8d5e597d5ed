import { describe, expect, it } from 'vitest'
import { resolveSpeakers } from '../../../src/compiler/annotate/same-speaker.ts'
import { aQuantity } from '../../fixtures/bundle.ts'

const said = (text: string, entity: string | null = null) =>
  aQuantity({ attribution: { start: 0, end: text.length, text, entity } })

describe('resolveSpeakers', () => {
  it.each([
    ['The ministry', 'defence-ministry'],
    ['the defence ministry', 'defence-ministry'],
    ['Ministry officials', null],
    ['the finance ministry', null],
    ['a ministry', null],
  ])('after “Norland’s defence ministry”, %s is %s', (text, entity) => {
    const quantities = [said('Norland’s defence ministry', 'defence-ministry'), said(text)]
    resolveSpeakers(quantities)
    expect(quantities[1]?.attribution?.entity).toBe(entity)
  })

  it('takes the last one named', () => {
    const quantities = [said('the army', 'army'), said('the northern army', 'northern-army'), said('The army')]
    resolveSpeakers(quantities)
    expect(quantities[2]?.attribution?.entity).toBe('northern-army')
  })

  it.each([
    ['the only agency that has spoken', [said('the National Intelligence Service', 'nis'), said('Norland', 'norland'), said('the agency')], 'nis'],
    ['neither of two', [said('the National Intelligence Service', 'nis'), said('the Atomic Energy Agency', 'iaea'), said('the spy agency')], null],
    ['no ministry', [said('the finance ministry', 'finance'), said('the agency')], null],
  ])('“the agency” is %s', (_, quantities, entity) => {
    resolveSpeakers(quantities)
    expect(quantities.at(-1)?.attribution?.entity).toBe(entity)
  })
})
