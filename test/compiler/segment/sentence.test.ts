import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/compiler/segment/index.ts'

const split = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text)

describe('where a sentence ends', () => {
  it.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['Who? Me! Yes.', ['Who?', 'Me!', 'Yes.']],
    ['"We go," he said. "Now."', ['"We go," he said.', '"Now."']],
    ['Troops sent.Then more.', ['Troops sent.', 'Then more.']],
    ['They met on Monday.” The rest is open.', ['They met on Monday.”', 'The rest is open.']],
  ])('%s', (text, expected) => expect(split(text)).toEqual(expected))
})

describe('where it does not', () => {
  it.each([
    ['Dr. Lee met Gen. Kim.'],
    ['N. Korea fired shells.'],
    ['The U.S. military said so.'],
    ['It rose 3.5 percent.'],
    ['It was Jan. 5 then.'],
    ['It began at 10 a.m. on Tuesday.'],
    ['Smith Corp. shares fell.'],
    ['No. 2 official Choe spoke.'],
    ['The page www.example.com is up.'],
  ])('%s', (text) => expect(split(text)).toEqual([text]))
})

describe('lines', () => {
  it('goes on over a hard-wrapped line', () => {
    expect(split('The army sent 5,000 men to the\nborder on Monday.')).toEqual(['The army sent 5,000 men to the\nborder on Monday.'])
  })

  it.each([
    ['a number behind a hedge', 'Police said more than\n300 people had died.', 1],
    ['a day behind its month', 'It was on May\n12, 2025 in Lima.', 1],
    ['capitals and figures in a paragraph of which some line goes on in lower case', 'The army will not send more than it has sent to\nPeru, the ministry said, and has no plan to give\n5,000 men to those who have asked for them.', 1],
    ['lines of one width', 'Some of those who live on the coast have gone to\n12 towns of Chile and Bolivia, or have left for\nBrazil and Argentina too. They fear the floods.', 2],
    ['but not a title before its text', 'Peru and Chile agree to share all of their water\nRivers that rise in both are to be shared, they\nsaid, and neither is to take more than it has.', 2],
    ['nor short lines', 'Peru 3\nChile 4\nBolivia 5', 3],
  ])('goes on over %s', (_, text, sentences) => expect(split(text)).toHaveLength(sentences))

  it('goes on after a comma, whatever follows', () => {
    expect(split('In the north,\nKim spoke.')).toEqual(['In the north,\nKim spoke.'])
  })

  it('ends a headline', () => {
    expect(split('NK fires shells\nNorth Korea fired shells.')).toEqual(['NK fires shells', 'North Korea fired shells.'])
  })

  it('ends at an empty line', () => {
    expect(split('the end of\n\nthe start')).toEqual(['the end of', 'the start'])
  })

  it.each([['\n'], ['\r\n']])('reads line ends alike: %j', (end) => {
    expect(split(`NK fires shells${end}North Korea fired${end}ten shells. It stopped.${end}`)).toEqual([
      'NK fires shells',
      `North Korea fired${end}ten shells.`,
      'It stopped.',
    ])
  })
})

it('keeps offsets into the whole text', () => {
  const text = '  He left.\r\n She stayed.  '
  expect(splitSentences(text).map(({ start, end }) => [start, end])).toEqual([[2, 10], [13, 24]])
})

it('holds every character that is not white space', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('He', ' ', '.', '\n', '\r\n', 'U.S.', '"', '?', 'Mr.', '5', '…', ')', 'x')).map((parts) => parts.join('')), (text) => {
    expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  }))
})
