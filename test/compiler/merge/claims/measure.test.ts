import { describe, expect, it } from 'vitest'
import { textAnnotator } from '../../../../src/compiler/annotate-text.ts'
import type { Quantity } from '../../../../src/bundle/schema.ts'
import type { Measure } from '../../../../src/compiler/codebook/codebook.ts'
import { measureFinder } from '../../../../src/compiler/merge/claims/measure.ts'
import { ownVerb } from '../../../../src/compiler/merge/claims/own-verb.ts'
import { splitSentences } from '../../../../src/compiler/segment/index.ts'

const annotate = textAnnotator(null)
const figure = (id: string, counted: string[], words: string[], without: string[] = []) => ({ id, match: [{ counted, with: words, without }] })
const measures: Measure[] = [
  { id: 'toll', title: 'Toll', kind: 'cumulative', unit: 'count', per: [], figures: [figure('dead', ['person', 'miner'], ['killed', 'killing', 'dead', 'died'], ['rescued alone', 'killed and hurt']), figure('hurt', ['miner'], ['hurt'], ['killed and hurt']), figure('both', ['miner'], ['killed and hurt'])] },
  { id: 'trucks', title: 'Trucks', kind: 'level', unit: 'count', per: ['month'], figures: [figure('trucks', ['truck'], []), figure('tow', ['tow truck'], [])] },
  { id: 'drones', title: 'Drones', kind: 'occurrence', unit: 'count', per: [], figures: [figure('flown', ['drone'], ['fire', 'fired', 'attack', 'ship']), figure('downed', ['drone'], ['destroyed'])] },
]
const find = measureFinder(measures)
const measuredIn = (text: string) =>
  annotate({ id: 'a', text, published: '2025-06-16' }).quantities.map((quantity, _, all) => {
    const sentences = splitSentences(text)
    const verbOf = (other: Quantity) => sentences.filter(({ start }) => start === other.sentence.start).map((sentence) => ownVerb(other, sentence, text))[0] ?? null
    return find(quantity, text, all, verbOf)?.figure ?? null
  })

describe('measureFinder', () => {
  it.each([
    ['Some 40 miners were killed.', ['dead']],
    ['No fewer than 40 miners were killed.', ['dead']],
    ['The miners sold 40 trucks a month.', ['trucks']],
    ['The miners sold 40 tow trucks a month.', ['tow']],
    // what is said of nobody is not said of them
    ['Some 40 miners were rescued, but no dead were named.', [null]],
    ['Nobody was killed as 40 miners fled.', [null]],
    ['Some 40 miners were never hurt.', [null]],
    // its own verb says it, however near others stand
    ['Of the 90 miners hurt in May, 40 miners were killed.', ['hurt', 'dead']],
    ['Of the 90 miners that were hurt, killed and missing, 40 miners were hurt.', [null, 'hurt']],
    ['Some 40 miners were hurt and none died.', ['hurt']],
    ['It struck the pit, killing 18 miners and forcing 400 miners out.', ['dead', null]],
    ['Of the 40 miners killed, 12 miners were buried.', ['dead', null]],
    ['Rescuers found 12 of 30 miners dead.', ['dead', null]],
    ['Some 40 miners sent to dig the tunnel are believed to have died.', ['dead']],
    // what a relative clause tells is told of its noun
    ['The firm dismissed 40 miners over blasts that killed villagers.', [null]],
    ['The firm named 40 miners who were killed.', ['dead']],
    // a word within one that rules it out
    ['The pit lost 40 miners killed and hurt in May, it said, compared with 12 miners in April.', ['both', 'both']],
    // a figure with a finite verb of its own takes no fate of another clause
    ['Fourteen of the 75 miners inside were rescued, four were confirmed dead and the rest were trapped.', [null, null, 'dead']],
    ['Rescuers pulled 12 people alive from the rubble, but nine others were dead.', [null, 'dead']],
    ['Some 29 people were confirmed dead and 13 were missing, and it was certain that all the missing were dead.', ['dead', null]],
    ['Some 12 miners were arrested and the owner was killed.', [null]],
    ['Some 12 miners are missing, and most of them are believed dead.', [null]],
    ['Some 40 people attended the funeral of dead friends.', [null]],
    ['Some 40 people attended the funeral of six miners killed in the blast.', [null, 'dead']],
    ['Of 30 people in the bus 12 were killed.', [null, 'dead']],
    // but of those for whom a word stands, of a list, of a relative clause
    ['Some 40 people were aboard and all were killed.', ['dead']],
    ['Some 40 miners were taken to a forest, where they were killed.', ['dead']],
    ['The number of people who were killed rose to 40.', ['dead']],
    ['The blast left 30 miners and six people dead.', ['dead', 'dead']],
    ['It buried 30 miners, six people killed in the blast among them.', [null, 'dead']],
    // what somebody is held for he did to others
    ['The trial of 14 people accused of killing 130 miners opened.', [null, 'dead']],
    ['Three people charged with killing 12 miners stood up.', [null, 'dead']],
    ['A court sentenced 12 people to death for killing 30 miners.', [null, 'dead']],
    ['The blast hit 12 people, killing 30 miners.', [null, 'dead']],
    // a bracket goes with the verb behind it
    ['Some 60 miners were killed, and 45 miners (24 men, 12 miners and nine guards) were hurt.', ['dead', 'hurt', null, 'hurt', null]],
    ['Some 60 people (40 miners, nine women and 11 people) were killed.', ['dead', 'dead', null, 'dead']],
    // of each only one of the fates, or one after the other
    ['Some 40 miners were killed or kidnapped.', [null]],
    ['Some 40 miners were reported killed, hurt or kidnapped in Haiti.', [null]],
    ['The gang killed, hurt or displaced 40 miners.', [null]],
    ['Some 40 miners were killed, hurt and abducted.', [null]],
    ['Some 40 miners were abducted, tortured and killed.', ['dead']],
    ['Some 40 miners were shot and killed.', ['dead']],
    ['Some 40 miners were dead or killed.', ['dead']],
    ['Some 40 miners were killed, died or hurt.', [null]],
    // another rate, another word, a word that rules it out
    ['The miners sold 40 trucks.', [null]],
    ['Some 40 drivers were killed.', [null]],
    ['Some 40 people, rescued alone, later died.', [null]],
    ['Some 40 people were rescued alone, while 12 miners died.', [null, 'dead']],
    // which kind is counted says nothing of what became of it; how they are does
    ['The army destroyed 40 attack drones.', ['downed']],
    ['The army bought 40 anti-ship drones.', [null]],
    ['The army fired 40 attack drones.', ['flown']],
    ['The army (C++) fired 40 C++ drones.', ['flown']],
    ['Some 40 killed miners were found.', ['dead']],
    // a word that another number has does not
    ['Some 40 people died, while 12 miners were rescued alone.', ['dead', null]],
    ['Some 40 people died, far more than the rescued alone 12.', ['dead', null]],
  ])('%s', (text, figures) => {
    expect(measuredIn(text)).toEqual(figures)
  })
})
