import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures-of.ts'

describe('what analysts expect, and what came out', () => {
  it.each<[text: string, ...statuses: string[]]>([
    ['The result was below expectations for net income of $553.9 million.', 'planned'],
    ['The profit was above the analyst estimate of $6.06 billion.', 'planned'],
    ["Profit beat analysts' estimates of $40 million.", 'planned'],
    ['Orders rose 2.1%, against expectations for a 3.3% gain.', 'actual', 'planned'],
    ['The firm earned 35 cents a share, exceeding the 30 cents that analysts had estimated.', 'actual', 'planned'],
    ['The firm raised its target for cash to $30bn from $26bn.', 'planned', 'planned'],
    ["The agency's estimate of 40 dead is low.", 'actual'],
    ['It buried the 40 dead that the agency had estimated.', 'actual'],
    ['Guns hit a target 40 km away.', 'actual'],
  ])('%s', (text, ...statuses) => {
    expect([...figuresOf(text).values()].map(({ status }) => status)).toEqual(statuses)
  })

  it.each<[text: string, ...speakers: (string | null)[]]>([
    ['While analysts expect growth of 15%, revenue grew just 7%.', 'analysts', null],
    ['While Peru says it hit 30 tanks, Chile lost just seven.', 'Peru', null],
    ['Although police said 12 died, the hospital counted 15.', 'police', 'the hospital'],
    ['While in Quito, police said 12 died and 15 were hurt.', 'police', 'police'],
  ])('%s', (text, ...speakers) => {
    expect([...figuresOf(text).values()].map(({ attribution }) => attribution)).toEqual(speakers)
  })

  it.each<[text: string, actor: string | null]>([
    ['Analysts polled by FactSet expected sales of $5.27 billion.', null],
    ['Police hired by Lima seized 40 guns.', 'Police'],
    ['Some 40 shells fired by Peru fell.', 'Peru'],
  ])('%s', (text, actor) => {
    expect([...figuresOf(text).values()][0]?.['actor']).toBe(actor)
  })
})
