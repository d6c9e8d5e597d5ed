import { describe, expect, it } from 'vitest'
import type { NamedSpan } from '../../../../src/bundle/schema.ts'
import type { EntityMention } from '../../../../src/compiler/annotate/types.ts'
import { contextOf, unmarked } from './describe.ts'

/** The span must say what it says it says. */
function textOf(span: NamedSpan | null, text: string): string | null {
  if (span !== null) expect(unmarked(text).slice(span.start, span.end)).toBe(span.text)
  return span?.text ?? null
}

describe('whose a number is', () => {
  it.each<[text: string, actor: string | null]>([
    ['Chile to send [6,000] builders to Haiti', 'Chile'],
    ['Turkey plans to buy [40] jets from Britain.', 'Turkey'],
    ['Canada and Mexico will buy [20] trains.', 'Canada and Mexico'],
    ['Estland puts tanks at [150].', null],
    ["Estland's minister spoke of [8 million] shells.", null],
    ['Estland raises its count of northern troops to [3,400].', null],
    ['Norland dismissed an Estish claim that Peru covers [40 percent] of its needs.', 'Peru'],
    ['The plant cost [50 million Swiss francs].', null],
    ['The company said it would cut [4,000] jobs.', 'The company'],
    ['The Irish airline, Ryanair, has ordered [55] jets.', 'Ryanair'],
    ['Choi Min, the head of the group, sent [300] leaflets.', 'Choi Min'],
    ['Some [20] South Sudanese soldiers crossed the border.', 'South Sudanese'],
    ['The army detected [10] Russian missiles.', 'Russian'],
    ["The report lists Chile's [300] tanks.", 'Chile'],
    ['[300] people were killed by Syrian forces.', 'Syrian forces'],
    ['Some [200] guns are estimated to have been delivered by Iran.', 'Iran'],
    ['Chile supplies a part of its needs, which equates to [200,000] shells.', 'Chile'],
    ['The ministry spoke a month after its estimate of [5,000] Chilean casualties.', 'Chilean'],
    ['The Ural Iron and Steel Complex hired [300] workers.', 'The Ural Iron and Steel Complex'],
    ['[20] people were killed.', null],
    ['A bomb killed [20] people.', null],
    ['Unemployment rose to [5%].', null],
  ])('%s', (text, actor) => {
    expect(textOf(contextOf(text).actor, text)).toBe(actor)
  })
})

describe('what is measured', () => {
  it.each<[text: string, actor: string | null]>([
    ['The Ural Index rose [120 points].', null],
    ["Chile's exports fell [5%].", 'Chile'],
    ['Kenya lost [3%] of its forest.', 'Kenya'],
    ['The Post reported it was about [$2bn].', null],
    ['Chad and Mali said they would hold [20] drills.', 'Chad and Mali'],
    ['Shares in Ford fell [3%].', 'Ford'],
    ['The frigate carries [32] missiles.', 'The frigate'],
    ['Tyrell is recalling [88,200] cars.', 'Tyrell'],
    ['Fares will go up by [5.9%].', null],
    ['Flooding killed [20] people.', null],
    ['Police held Marcus Dell, [47 years], in May.', 'Marcus Dell'],
    ['Exports fell by 3% over the previous [three months].', null],
    ["The alliance's [14] members met.", 'The alliance'],
    ['Tessa said two of its [three] centers will close.', 'Tessa'],
  ])('%s', (text, actor) => {
    expect(contextOf(text).actor?.text ?? null).toBe(actor)
  })
})

describe('where a number is', () => {
  it.each<[text: string, place: string | null]>([
    ["Chile will send [5,000] workers to Haiti's northern region.", "Haiti's northern region"],
    ['The U.S. keeps [28,500] troops in South Sudan.', 'South Sudan'],
    ['Rebels kidnapped [60] children in northern Nigeria.', 'northern Nigeria'],
    ['[20] soldiers crossed the Neutral Zone (NZ) into West Sahara.', 'West Sahara'],
    ['They sent [300] guards to the border.', 'the border'],
    ['[Four] people died when a train derailed in Bavaria.', 'Bavaria'],
    ['[5.6 million] refugees have fled Sudan.', 'Sudan'],
    ['In Oslo, [300] people marched.', 'Oslo'],
    ['The firm paid [$3 million] in March.', null],
    ['According to the United Nations, [300] people died.', null],
    ['Ford bought a [12%] stake in Volvo.', null],
    ['"They lost [40] tanks," the mayor wrote on Telegram.', null],
    ['In a post on Telegram, Holm put the losses at [4,000].', null],
    ['Some 15,000 workers were sent to Peru, and [2,000] soldiers came home.', null],
    ['It entered [300] names into the Congressional Record.', null],
  ])('%s', (text, place) => {
    expect(textOf(contextOf(text).place, text)).toBe(place)
  })
})

describe('what the codebook knows', () => {
  const mention = (text: string, name: string, entity: string, type: string): EntityMention => {
    const start = unmarked(text).indexOf(name)
    return { start, end: start + name.length, text: name, entity, type }
  }

  it('gives the entity of the span', () => {
    const text = 'Some [20] Ruritanian soldiers crossed into Freedonia.'
    const entities = [
      mention(text, 'Ruritanian', 'ruritania', 'country'),
      mention(text, 'Freedonia', 'freedonia', 'country'),
    ]
    const { actor, place } = contextOf(text, { entities })
    expect(actor).toMatchObject({ text: 'Ruritanian', entity: 'ruritania' })
    expect(place).toMatchObject({ text: 'Freedonia', entity: 'freedonia' })
  })

  it('prefers the entity that ends the span', () => {
    const text = 'Ruritanian leader Kim Brown sent [300] soldiers.'
    const entities = [
      mention(text, 'Ruritanian', 'ruritania', 'country'),
      mention(text, 'Kim Brown', 'brown', 'person'),
    ]
    expect(contextOf(text, { entities }).actor).toMatchObject({ text: 'Ruritanian leader Kim Brown', entity: 'brown' })
  })

  it('takes no organization for a place', () => {
    const text = 'He gave [$3 million] to a fund at Interbank.'
    expect(contextOf(text, { entities: [mention(text, 'Interbank', 'interbank', 'organization')] }).place).toBeNull()
  })
})
