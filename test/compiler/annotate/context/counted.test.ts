import { describe, expect, it } from 'vitest'
import { contextOf } from './describe.ts'

describe('what a number counts', () => {
  it.each<[text: string, counted: string | null]>([
    // the noun phrase after it
    ['Poland deployed [2,000] border guards in June.', 'border guard'],
    ['Britain has sent [5,000] military construction workers to Kenya.', 'military construction worker'],
    ['Some [20] North Macedonian soldiers crossed the river.', 'North Macedonian soldier'],
    ['The army detected [12] artillery shells from rocket launcher systems.', 'artillery shell'],
    ['They released [three] long-serving political prisoners.', 'long-serving political prisoner'],
    ['The airline bought [six] new Airbus A330-200 passenger jets.', 'new Airbus A330-200 passenger jet'],
    ['[Two] Iranian prisoners of war asked for asylum.', 'Iranian prisoner of war'],
    ['Police seized [400] rounds of ammunition.', 'round of ammunition'],
    ['Up to [40,000] additional workers may be deployed.', 'worker'],
    ['The blast killed [50] people.', 'people'],
    ['The city has [9] women and children in shelters.', 'woman and child'],
    ['[300] workers sent abroad were fired.', 'worker'],
    ['The clashes left [300] dead.', 'dead'],
    ['N. Korea to send [6,000] military builders, sappers', 'military builder'],
    ['[Hundreds] of Chilean IT workers earned cash.', 'Chilean IT worker'],
    ['[10,000]-plus troops were deployed.', 'troop'],
    ['It could hold [9 million] 122 mm shells.', '122 mm shell'],
    ['[100] AB-23 and AB-24 missiles were supplied.', 'AB-23 and AB-24 missile'],
    ['It was aboard [four] Chilean landing ships.', 'Chilean landing ship'],
    ['They fired [200] artillery rounds north of the line.', 'artillery round'],
    ['It sent [20] MLRS and two tanks.', 'MLRS'],
    ['There were 400 casualties, including [100] killed.', 'killed'],
    // without hedges, determiners and what merely adds
    ['The agency recorded [200] more cases on Friday.', 'case'],
    ['It lost a total of [14] fighter jets.', 'fighter jet'],
    // complements
    ['More than [half] of the troops have left.', 'troop'],
    ['They were nearly [half] of the approximately 11,000 soldiers deployed.', 'soldier'],
    ['The convoy carried [20 tonnes] of rice.', 'rice'],
    ['Norway pledged [$5 million] in aid.', 'aid'],
    ['Norway sent [$5 million] worth of medical supplies.', 'medical supply'],
    ['Japan imports [35-50%] of its ammunition needs.', 'ammunition need'],
    ['There was a [5%] rise in food prices.', 'food price'],
    ['It caused a [tenfold] increase in the number of migrants.', 'migrant'],
    // hyphenated
    ['The navy launched a [5,000-ton] destroyer.', 'destroyer'],
    ['He began a [three-day] visit to Oslo.', 'visit'],
    ['A [300]-member delegation arrived.', 'member'],
    // named before
    ['The number of refugees rose to [300].', 'refugee'],
    ['The death toll rose to [43] on Monday.', 'death'],
    ['Troop casualties top [6,000] in Haiti', 'troop casualty'],
    ['Average daily Chilean losses were [1,140].', 'Chilean loss'],
    ['The bank held rates at [4.25%].', 'rate'],
    ['The profit is seen at [$6 million].', 'profit'],
    ['The price of a bag rose from 6,000 won in May to [9,200 won] in mid-June.', 'price'],
    ['The trade hit $2 billion, a [150%] increase on 2022.', 'trade'],
    ['The firm posted a net loss of [$5 million].', 'net loss'],
    ['Prices increased 5 percent year-on-year to [$34 million] in May.', 'price'],
    ['Exports fell [5%] in May.', 'export'],
    ['The country suffered casualties of [6,000].', 'casualty'],
    ['Of the sailors, [300] were rescued.', 'sailor'],
    ['The order brings the number of aircraft to [230].', 'aircraft'],
    ['Qatar signed an order worth [$15bn].', 'order'],
    ['It supplies a part of its fuel needs, estimated at [35%].', 'fuel need'],
    ['Apple [doubled] its profits.', 'profit'],
    ['The Ural Index lost 12.7 percent, closing at [11,015.84].', 'Ural Index'],
    ['Ships of more than [4,000 tons] were turned back.', 'ship'],
    ['The index fell from [30]-odd units.', 'unit'],
    ['They built a [two]-storied house.', 'house'],
    ['It brought thousands of troops and [60] schoolchildren home.', 'schoolchild'],
    // shared with a neighbour
    ['The bomb killed 20 people and wounded [30].', 'people'],
    ['It will cut 4,300 jobs in France, [3,700] in Germany.', 'job'],
    ['They sent [1,600] and 400 troops respectively.', 'troop'],
    ['One soldier was killed and [two] others were wounded.', 'soldier'],
    ['Some 3,000 sailors arrived in May and a further [1,500] in June.', 'sailor'],
    ['It launched 117 drones, of which 90 fell and [12] were lost.', 'drone'],
    ['It found 350 balloons, with over [100] landing in the city.', 'balloon'],
    ['It has 50 warheads, with fuel for [40] more.', 'warhead'],
    ['It involved 40 field drills, down from [48] last year.', 'field drill'],
    ['They took [20] of about 40 loudspeakers.', 'loudspeaker'],
    ['Of 900 men, a third of whom died, [400] came back.', 'man'],
    ['Of 90 men, of whom [40] were officers, 9 died.', 'officer'],
    // no noun at all
    ['[20] were killed.', null],
    ['The price was [300] last year.', 'price'],
    ['He arrived with [300] on Monday.', null],
    ['It flew [40 kilometers] (25 miles) north of the capital, hitting a bus.', null],
    ['It flew 40 kilometers ([25 miles]) north of the capital, hitting a bus.', null],
    ['Thieves stole [$3 billion] in 58 raids.', null],
    ['Peru fired 1,000 drones, killing [15].', null],
    ['It could reach [60 meters] underground.', null],
    ['He died at the age of [69].', null],
  ])('%s', (text, counted) => {
    expect(contextOf(text).counted).toBe(counted)
  })

  it('does not count half a word at a cut', () => {
    expect(contextOf('They amount to more than [half] of the approximatel', { truncated: true }).counted).toBeNull()
  })
})
