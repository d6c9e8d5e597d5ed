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
    // "Of its" are whose the clause is about; a make is no owner, nor is a part of them who is among them
    ['Chile says [2,783] of its soldiers died.', 'Chile'],
    ['The bank said [two] of its three offices were closed.', 'The bank'],
    ['Chile struck a depot where [400] Iranian Shahed drones were stored.', null],
    ['The men were given [300] Chinese rifles.', null],
    ['[Two] Chinese ships were seen.', 'Chinese'],
    ['[Twelve] Chinese Navy ships were seen.', 'Chinese'],
    ['Russia’s share of Swiss imports fell to [16 percent].', 'Russia'],
    ['Six soldiers were among [11] people missing.', null],
    ['Three nurses were among the [40] Chilean hostages.', 'Chilean'],
    ['Chile has provided arms and other materials worth [43 billion] and Peru comes in third place with 6 billion.', 'Chile'],
    ['Chile has provided arms and other materials worth 43 billion and Peru comes in third place with [6 billion].', 'Peru'],
    // Who did it to the whole did it to its parts; what only holds them did nothing
    ['In May, Scholz promised a package that included 20 trucks and [18] howitzers.', 'Scholz'],
    ['Chile plans a deal that includes [300] tanks.', 'Chile'],
    ['Chile promised in May a package, which contains [300] tanks.', 'Chile'],
    ['Chile’s package includes [20] launchers.', 'Chile'],
    ['The package also includes [21,000] rounds.', null],
    ['The deaths also include [141] people killed by self-defense groups.', 'self-defense groups'],
    ['The toll includes [14] children.', null],
    ['New sanctions also target [12] people.', null],
    ['The delegation includes [20] officers.', 'The delegation'],
    ['A grim snapshot came in May, with nearly [900] casualties.', null],
    ['A vessel sank, leaving [two] dead.', null],
    ['The gang attacked, leaving [20] people dead.', 'The gang'],
    ['The deaths of two soldiers bring Chile’s losses to [400].', null],
    ['The frigate carries [32] missiles.', 'The frigate'],
    // A time that opens a clause without a comma is no part of the name behind it
    ["Peru's army said since the full-scale war began in February 2022 Chile has lost [279] tanks.", 'Chile'],
    ['The army said that over the same period Chile lost [eight] tanks.', 'Chile'],
    ['This time Chile is handing Peru [two] launchers.', 'Chile'],
    ['Since 24 February 2022 Chile has lost [300] tanks.', 'Chile'],
    ['Between 2014 and 2021 Chile lost [4,000] soldiers.', 'Chile'],
    ['Since the start of the war Chile has lost [400] planes.', 'Chile'],
    ['That year Chilean forces took [12] towns.', 'Chilean forces'],
    ['The Peace Time Army lost [12] tanks.', 'The Peace Time Army'],
    ['Canada and Mexico will buy [20] and 30 trains respectively.', 'Canada'],
    ['Rebels armed with machetes and guns killed [27] villagers.', 'Rebels'],
    ['Canada, Mexico and six other states agreed to raise output by [240,000 barrels].', 'Canada, Mexico and six other states'],
    ['Wigs made up [60 percent] of Chile’s exports.', 'Chile'],
    ['Chile covers [40 percent] of Peru’s needs.', 'Chile'],
    ['Norland urged Sweden to send [20] tanks.', 'Sweden'],
    ['Norland called on the army to free [300] prisoners.', 'the army'],
    ['Norland used kites to clear [40] mines.', 'Norland'],
    ['Peru buys Chilean gas, which makes up [35 percent] of its imports.', 'Peru'],
    ['Canada and Mexico will buy 20 and [30] trains respectively.', 'Mexico'],
    ['Peru and Chile each freed [230] prisoners of war.', 'Peru and Chile'],
    ['Peru and Chile have each released another [230] prisoners.', 'Peru and Chile'],
    ['Since midnight Peru has launched [147] drones.', 'Peru'],
    ['She won with 51 percent of the vote against [45 percent] for the incumbent.', null],
    ['Thailand said it had lost [11] soldiers.', 'Thailand'],
    ['The new contingent would come on top of the [15,000] troops there.', null],
    ['A Peruvian general spoke of 4,700 Chilean casualties, including [600] dead.', null],
    ['In return Chile has sent [40] tanks.', 'Chile'],
    ['France sent 12 tanks, Italy [eight] and Spain four.', 'Italy'],
    ['Peru had 500 cases and Bolivia [300].', 'Bolivia'],
    ['Eight OPEC+ members will raise output by [547,000] barrels.', 'OPEC+ members'],
    ['Chile shot down 120 of the [140] drones that Peru launched.', 'Peru'],
    ['Chile shot down [120] of the 140 drones that Peru launched.', 'Chile'],
    ['Chile shot down 62 of [71] drones launched by Peru.', 'Peru'],
    ['Chile shot down [71] drones that Peru launched.', 'Chile'],
    ['The two differ, with Lima speaking of 2,100 soldiers and Quito of [2,900].', null],
    ['Peru puts Chilean losses in Arica at [4,700].', 'Chilean'],
    ['Western estimates of Chilean dead run to [2,500].', 'Chilean'],
    ['Peru puts the number of Chilean dead at [2,500].', 'Chilean'],
    ['Chile to send [6,000] builders to Haiti', 'Chile'],
    ['Turkey plans to buy [40] jets from Britain.', 'Turkey'],
    ['Canada and Mexico will buy [20] trains.', 'Canada and Mexico'],
    ['Estland puts tanks at [150].', null],
    ["Estland's minister spoke of [8 million] shells.", null],
    ['The toll was put at [300] by Estland.', null],
    ['Estland dismissed the [30,000] figure as false.', null],
    ['Estland, the envoy said on Monday, has shipped [40] jets.', 'Estland'],
    ['On Monday, the envoy said, Estland shipped [40] jets.', 'Estland'],
    ['Of the [14,600] men Estland sent, 5,000 fell.', 'Estland'],
    ['The [3,000] workers that Estland hired in May have left.', 'Estland'],
    ['Hacking groups tied to Estland have taken [$5 billion].', 'Hacking groups'],
    ['A factory told the site it had hired [60] women.', 'A factory'],
    ['Estland called the [6,000] toll a lie.', null],
    ['Estland called [6,000] men to arms.', 'Estland'],
    ['Estland lost 35,000 men in May and Peru [9,000].', 'Peru'],
    ['Estland lost 35,000 men in May and [9,000] in June.', 'Estland'],
    ["Lee won 49.4 percent of the vote to Kim's [41.1 percent].", 'Kim'],
    ['South Estland has a force of 500,000, against [1.28 million] in the North.', null],
    ['The loss of [12,000] men was reported by Lima, but Estland denied it.', null],
    ['In 2024 North Estland launched [47] missiles.', 'North Estland'],
    ['Last month Estland flew [5,500] drones.', 'Estland'],
    ['15,000 Estish troops suffered [400] casualties.', 'Estish'],
    ['The firm attributed over [30] hacks to Estland.', 'Estland'],
    ['Traders blame a [30 percent] rise in wages on the ban.', null],
    ['A Peruvian official, who spoke on condition of anonymity, put losses at [300].', null],
    ['Boxes had been shipped from Estland to Peru that could hold [4 million] shells.', null],
    ['Estland raises its count of northern troops to [3,400].', null],
    ['Norland dismissed an Estish claim that Peru covers [40 percent] of its needs.', 'Peru'],
    ['The plant cost [50 million Swiss francs].', null],
    ['The company said it would cut [4,000] jobs.', 'The company'],
    ['Peru denied a report that it owed Chile [$9.8 billion].', 'Peru'],
    ['Peru denied reports that it was holding [12] Chilean prisoners.', 'Peru'],
    ['The army destroyed 30 tanks, but it lost [20] guns.', 'The army'],
    ['The agency cut rations in Kenya unless it receives [$44 million].', 'The agency'],
    ['The army shelled the town on Monday. It also lost [40] men.', 'The army'],
    ['Peru closed schools. It has not paid teachers. It still wants to hire [20] of them.', 'Peru'],
    ['Peru and Chile fought for days. They lost [90] men.', 'Peru and Chile'],
    // What the pronoun means is not said plainly.
    ['The agency said that Peru had sold tanks. It also bought [20] guns.', null],
    ['Peru bought a frigate from Chile. It carries [32] missiles.', null],
    ['Peru bombed the port. It killed [40] people.', null],
    ['Kim visited the plant. It makes [300] shells a day.', null],
    ['Peru met ministers. They will send [300] men.', null],
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

describe('who did it, where somebody else judges it', () => {
  it.each<[text: string, actor: string | null]>([
    ['Police blamed hackers working for Norland for stealing some [$65 million].', 'hackers'],
    ['A court jailed the head of a trading house for bringing in [40] tons of coal.', 'the head of a trading house'],
    ['Prosecutors charged the broker with selling [40] guns.', 'the broker'],
    ['The ministry accused Estland of flying [20] drones over its capital.', 'Estland'],
    ['The president thanked farmers for giving [40] tons of rice.', 'farmers'],
    ['Police held two men suspected of stealing [40] cars.', 'two men'],
    ['A woman was jailed for stealing [40] cars.', 'A woman'],
    ['The mayor apologized for killing [40] dogs.', 'The mayor'],
    ['The firm paid the state for using [40] planes.', 'The firm'],
    // the deed as a noun
    ['Police have blamed the Lazarus hackers for the theft of nearly [$30 million].', 'the Lazarus hackers'],
    ['Chile lodged a protest with Peru over the firing of [two] rockets.', 'Peru'],
    ['The council imposed sanctions on the bank over the sale of [40] planes.', 'the bank'],
    ["Norland denounced Estland's launch of [40] drones.", 'Estland'],
    ['The mayor welcomed the opening of [40] shops by Ford.', 'Ford'],
    ['Chile protested over the deaths of [40] sailors.', null],
    ['The storm was blamed for the deaths of [40] people.', null],
    ["Police say the Rossi clan carried out last week's theft of [40] cars.", 'the Rossi clan'],
    ['Norland announced the launch of [40] rockets.', 'Norland'],
    ['The crew began the loading of [40] trucks.', 'The crew'],
    // by whom
    ['[Two] rockets fired by Peru on Tuesday flew far.', 'Peru'],
    ['Two rockets fired by Peru on Tuesday flew [350 km].', 'Peru'],
    ['It was more than the [100] cuts expected by analysts.', null],
    // irregular pasts, and the body that is an adjective too
    ['The troops left after the Navy broadcast warnings and fired [10] rounds.', 'the Navy'],
    ['The firm overcame losses and sold [40] ships.', 'The firm'],
    ["Norland's military rescued around [4,200] people.", "Norland's military"],
    ['Norland has put sanctions on a bank and [three] firms accused of moving oil.', 'Norland'],
    ['The army took the town and [40] rebels surrendered in May.', null],
    // one is not many
    ['Prosecutors say he earned [$310,000].', null],
    ['The broker says he earned [$310,000].', 'The broker'],
  ])('%s', (text, actor) => {
    expect(textOf(contextOf(text).actor, text)).toBe(actor)
  })
})

describe('what is nobody’s', () => {
  it.each<[text: string, unit: string, actor: string | null]>([
    ['Guards came [three days] after the storm.', 'day', null],
    ['The firm opened it [four years] ago.', 'day', null],
    ['Troops led him to a town some [90 km] north of Oslo.', 'kilometre', null],
    ['Troops marched [90 km] north.', 'kilometre', 'Troops'],
    ['The court found the [31-year-old], surnamed Noll, guilty.', 'year', 'the 31-year-old'],
    ['Guards met a [20-year-old] private.', 'year', 'a 20-year-old private'],
    ['Rescuers saved his grandmother, [71 years], on Friday.', 'year', 'his grandmother'],
  ])('%s', (text, unit, actor) => {
    expect(textOf(contextOf(text, { unit }).actor, text)).toBe(actor)
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
    ['More than [60] countries have joined, including 28 in Africa.', null],
    ['More than 60 countries have joined, including [28] in Africa.', 'Africa'],
    ['It downed [49] drones, 15 of them near Lima.', null],
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
    // where those are who say it
    ['Thieves broke into [40] shops, police in Lagos said.', null],
    ['Rice costs [90] naira, a trader in Kano province told the paper.', null],
    ['Some [40] trucks went by, according to Ann Lee, an analyst at Oslo Institute.', null],
    ['According to police in Hamburg, [40] men were hurt.', null],
    ['Officials at the port of Varna said [40] ships had come.', null],
    ['Some [40] men died at a mill in Lagos, officials in Abuja said.', 'Lagos'],
    ['Some [40] men died, the mayor said, in a fire in Lagos.', 'Lagos'],
    ['Some [40] men died, the mayor said, and all shops in Lagos closed.', null],
    ['Police in Lagos arrested [40] men.', 'Lagos'],
    // asides
    ['The rules, made known by the ministry in Paris, cover [two] ships.', null],
    ['The firm, a maker of boats in Peru, has [40] shops.', null],
    ['On Monday, in Lagos, [40] men were held.', 'Lagos'],
    // what lies beside something
    ['Marines held drills on Orla and Vessen islands near the tense border, firing [180] rounds.', 'Orla and Vessen islands'],
    ['Storms killed [40] people in Orla and Vessen provinces.', 'Orla and Vessen provinces'],
    ['Fog made Orla airport near Hamburg close for [three] hours.', 'Orla airport'],
    ['About [40] men crossed the border near Orla.', 'Orla'],
    ["[Two] rockets fell outside Freedonia's economic zone.", null],
    ['A drone fell [40] kilometers outside Kassel.', 'Kassel'],
    ['[Hundreds] are waiting at the port of Odesa.', 'the port of Odesa'],
    ['At least [40] men died near the village of Orla.', 'the village of Orla'],
    ['Troops with [40] tanks lined up at the Orla training ground in Hamburg.', 'the Orla training ground'],
    ['The law hits [three] firms over a Norland-Estland arms route.', null],
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
