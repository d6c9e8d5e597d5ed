import { describe, expect, it } from 'vitest'
import { entityFinder } from '../../../src/compiler/annotate/entities.ts'
import { topicFinder } from '../../../src/compiler/annotate/topics.ts'

describe('topicFinder', () => {
  const find = topicFinder([
    { id: 'ships', label: 'Ships', terms: ['ship', 'vessel'] },
    { id: 'trade', label: 'Trade', terms: ['export'] },
  ])
  it.each([
    ['Two vessels left with exports.', ['ships', 'trade']],
    ['Their friendship and shipment.', []],
    ['EXPORTS fell.', ['trade']],
  ])('%s', (text, topics) => {
    expect(find(text, '')).toEqual(topics)
  })
  it('puts the topics of the headline first', () => {
    expect(find('A ship sank. Exports fell as the ship had sunk.', 'Exports fall')).toEqual(['trade', 'ships'])
  })
})

describe('entityFinder', () => {
  const find = entityFinder([
    { id: 'norland', name: 'Norland', type: 'country', aliases: ['Norlandic', 'the North'] },
    { id: 'navy', name: 'Norlandic navy', type: 'organization', aliases: [] },
    { id: 'holm', name: 'Vera Holm', type: 'person', aliases: ['leader Vera', 'Vera Holm-Berg'] },
    { id: 'holm-isles', name: 'Holm Isles', type: 'place', aliases: [] },
  ])
  it.each([
    ['The Norlandic navy left Norland.', [['Norlandic navy', 'navy', 4], ['Norland', 'norland', 24]]],
    ["the North's plan", [['the North', 'norland', 0]]],
    ["The North's plan", [['The North', 'norland', 0]]],
    ['The North Sea', []],
    ['norland in small letters', []],
    ['Leader Vera Holm spoke.', [['Leader Vera Holm', 'holm', 0]]],
    ['Norlandic leader Vera Holm spoke.', [['Norlandic', 'norland', 0], ['leader Vera Holm', 'holm', 10]]],
    ['leader Vera Holm-Berg spoke.', [['leader Vera Holm-Berg', 'holm', 0]]],
    ['Vera Holm Isles', [['Holm Isles', 'holm-isles', 5]]],
  ])('%s', (text, expected) => {
    const mentions = find(text)
    expect(mentions.map((mention) => [mention.text, mention.entity, mention.start])).toEqual(expected)
    for (const { start, end, text: name } of mentions) expect(text.slice(start, end)).toBe(name)
  })
})
