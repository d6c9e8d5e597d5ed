import { describe, expect, it } from 'vitest'
import { voiceOf } from '../../../../src/compiler/annotate/context/attribution/voice.ts'
import { entityFinder } from '../../../../src/compiler/annotate/entities.ts'

const find = entityFinder([
  { id: 'norland', name: 'Norland', type: 'country', aliases: ['Norlandic', 'Norlanders', 'Nordstad'] },
  { id: 'un', name: 'United Nations', type: 'organization', aliases: ['U.N.'] },
  { id: 'wire', name: 'Norwire', type: 'organization', aliases: [] },
  { id: 'chiefs', name: 'Joint Chiefs of Staff', type: 'organization', aliases: [] },
  { id: 'holm', name: 'Vera Holm', type: 'person', aliases: ['leader Vera'] },
])

describe('voiceOf', () => {
  it.each<[speaker: string, entity: string | null]>([
    ['Nordstad', 'norland'],
    ['Norlandic officials', 'norland'],
    ["Norland's defense ministry", 'norland'],
    ['the Norlandic military', 'norland'],
    ['Norlandic forces', 'norland'],
    ["Norland's spy agency", 'norland'],
    ['officials in Nordstad', 'norland'],
    ['the defense ministry in Nordstad', 'norland'],
    ["Norland's estimate", 'norland'],
    ['Norlandic customs figures', 'norland'],
    ['Norlandic leader Vera Holm', 'holm'],
    ['the Norlandic news agency Norwire', 'wire'],
    ["Norland's Joint Chiefs of Staff", 'chiefs'],
    ['a spokesman for the Joint Chiefs of Staff', 'chiefs'],
    ['U.N. experts', 'un'],
    // who holds an office, whatever he is called
    ['Joint Chiefs of Staff spokesperson Col. Ann Ruiz', 'chiefs'],
    ['Norlandic defense minister Ann Ruiz', 'norland'],
    ["Vera Holm's spokesman", 'holm'],
    // not the state's word
    ['Norlandic media', null],
    ['a Norlandic newspaper', null],
    ['Norlandic experts', null],
    ['a Norlandic lawmaker', null],
    ['Norlandic lawmaker Ann Ruiz', null],
    ['Norlandic Ann Ruiz', null],
    ['the Norlandic news agency', null],
    ['Norlandic data', null],
    ['analysts in Nordstad', null],
    ['a rights center in Nordstad', null],
    ["Vera Holm's sister", null],
    ['critics of the United Nations', null],
  ])('%s: %s', (text, entity) => {
    const mentions = find(text)
    const first = mentions.find((mention) => mention.entity !== null)?.entity ?? null
    expect(voiceOf(mentions, { start: 0, end: text.length, text, entity: first })).toBe(entity)
  })

  it('names nobody where several speak', () => {
    expect(voiceOf(find('Norland'), { start: 0, end: 7, text: 'Norland', entity: null })).toBeNull()
  })
})
