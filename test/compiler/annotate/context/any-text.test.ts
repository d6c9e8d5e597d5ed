import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextOf, unmarked } from './describe.ts'

const NAMES = ['Chile', 'South Sudan', 'Norway', 'West Sahara', 'Ruritania']
const PLACES = ["Peru's northern region", 'East Timor', 'the Gobi Desert', 'Oslo']
const NOUNS: [plural: string, singular: string][] = [
  ['construction workers', 'construction worker'],
  ['tank crews', 'tank crew'],
  ['women', 'woman'],
  ['heavy launchers', 'heavy launcher'],
]
const NUMBERS = ['5,000', '17', 'twelve', '2.5 million', '300']

const swapped = fc.record({
  name: fc.constantFrom(...NAMES),
  place: fc.constantFrom(...PLACES),
  noun: fc.constantFrom(...NOUNS),
  number: fc.constantFrom(...NUMBERS),
})

describe('the same sentence about other things', () => {
  it('has the same answers, swapped', () => {
    fc.assert(
      fc.property(swapped, ({ name, place, noun: [plural, singular], number }) => {
        const planned = contextOf(`${name} to send [${number}] ${plural} to ${place}`)
        expect(planned).toMatchObject({
          counted: singular,
          status: 'planned',
          actor: { text: name },
          place: { text: place },
        })
        const actual = contextOf(
          `Since then, ${name} has deployed approximately [${number}] ${plural} to ${place}, possibly for work.`,
        )
        expect(actual).toMatchObject({
          counted: singular,
          status: 'actual',
          actor: { text: name },
          place: { text: place },
        })
        const told = contextOf(
          `The report made no mention of ${name}'s disclosure that [${number}] ${plural} would be sent to ${place}.`,
        )
        expect(told).toMatchObject({
          counted: singular,
          status: 'planned',
          attribution: { text: name },
          place: { text: place },
        })
      }),
    )
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    // What every object has for keys.
    'constructor',
    '__proto__',
    'the',
    'of',
    'to',
    'that',
    ',',
    '.',
    '"',
    '(',
    ')',
    '-',
    ':',
    'and',
    'said',
    'will',
    'not',
    'killed',
    'troops',
    'Chile',
    "'s",
    'who',
    'was',
    'by',
    'in',
    '%',
    '$',
    '5',
    'if',
    '\n',
    'sending',
    'sent',
    '’',
  )
  it('gives spans of the text, and never throws', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { maxLength: 30 }), (before, after) => {
        const text = `${before.join(' ').replace(/[.\n]/g, ' ')} [300] ${after.join(' ')}`
        const { actor, place, attribution, counted } = contextOf(text)
        for (const span of [actor, place, attribution]) {
          if (span !== null) expect(span.text).toBe(unmarked(text).slice(span.start, span.end))
        }
        expect(counted).not.toBe('')
      }),
    )
  })
})
