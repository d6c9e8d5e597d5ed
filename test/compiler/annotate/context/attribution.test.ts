import { describe, expect, it } from 'vitest'
import { contextOf, unmarked } from './describe.ts'

describe('who says a number', () => {
  it.each<[text: string, speaker: string | null]>([
    ["South Sudan's defense ministry said Monday that [300] soldiers had left.", "South Sudan's defense ministry"],
    [
      'Chile will send [300] workers, Peruvian media reports said Tuesday, while talks went on.',
      'Peruvian media reports',
    ],
    ["Chile suffered [6,000] casualties, according to Britain's defense ministry.", "Britain's defense ministry"],
    ['According to state media, [300] people died.', 'state media'],
    ['Over 6,000 of [9,000] troops killed: British defense ministry', 'British defense ministry'],
    ['Kyiv: [1,200] troops killed in Donetsk', 'Kyiv'],
    [
      '“Our military detected [10] shells near the port,” the South’s Joint Chiefs of Staff said.',
      'the South’s Joint Chiefs of Staff',
    ],
    ['"We lost [14] men," said Ahmed Nur, a commander.', 'Ahmed Nur'],
    ['The ministry confirmed [300] cases on Monday.', 'The ministry'],
    ["Reporters asked about Shoigu's disclosure that [5,000] builders would be sent.", 'Shoigu'],
    ['The ministry shared a post after its earlier estimate of [5,000] casualties.', 'The ministry'],
    ['Analysts believe the country has [50] warheads.', 'Analysts'],
    ['Iran may send [2,500] drones, two officials told Reuters.', 'two officials'],
    ["Trade grew [15%], data from China's customs agency showed.", "China's customs agency"],
    ['Noel Forgeard said that he expected to sell [250] jets.', 'Noel Forgeard'],
    // in full
    ['The committee on banking supervision said [12] lenders had failed.', 'The committee on banking supervision'],
    ['Kenya and Chad said [30] aircraft took part.', 'Kenya and Chad'],
    ['Peru, Chile and Mali said [30] aircraft took part.', 'Peru, Chile and Mali'],
    ['The ministry in a statement said [30] aircraft took part.', 'The ministry'],
    ['The chip wins [two] of three tests, according to a study in The Lancet.', 'a study in The Lancet'],
    ['Rebels killed [23] soldiers, army spokesman Col. Issa Diallo said.', 'army spokesman Col. Issa Diallo'],
    ['The defense secretary said [300] marines had left.', 'The defense secretary'],
    ['It may miss its goal, three sources said, and may sell [770] jets.', 'three sources'],
    ['Police put the figure at [45,000].', 'Police'],
    ['Researchers found [5,400] species.', 'Researchers'],
    ['Rescuers found [20] bodies.', null],
    ['Estland puts tanks at [150].', 'Estland'],
    ['Each would pay [1.5 billion euros], officials briefed on the talks said.', 'officials briefed on the talks'],
    ['Norland sent 6,000 troops, the army said: [5,000] guards and 1,000 sappers.', 'the army'],
    ['Forecasters expect [12] storms.', 'Forecasters'],
    ['It lost 40% of its vehicles, according to [two] officers.', null],
    // carried from the sentence before
    ['The ministry spoke on Sunday. "The losses amount to [300] men.', 'The ministry'],
    ['The mayor spoke on Sunday. It said [300] men had died.', null],
    ['The ministry spoke on Sunday. He said [300] men had died.', null],
    ['Vera Holm, the mayor, said 45 homes burned. She said the fire was out. About [200] live in tents, she added.', 'Vera Holm'],
    ['He said the team had found 12 bodies. "We expect to find [20] more," he added.', null],
    ['“We lost [40] tanks. We will rebuild them,” General Petrov said.', 'General Petrov'],
    ['“We lost them,” General Petrov said. “They took [40] tanks. It hurt.”', 'General Petrov'],
    // whom a report cites
    ['Chile has sent [5,000] troops, Reuters reported, citing the spy agency.', 'the spy agency'],
    ['Reuters said [300] had died, citing the police, while the army said 200 had.', 'the police'],
    ['Reuters said 300 had died, citing the police, while the army said [200] had.', 'the army'],
    ['Citing the police, Reuters said [300] had died.', 'the police'],
    // who denies it, who has said nothing
    ['Norland denied sending [300] workers.', 'Norland'],
    ['The company has not said whether it will cut [300] jobs.', null],
    ['[Two] million people face hunger, UN warns', 'UN'],
    ['Norland will pay [$2,000] for each, a lawmaker who was briefed by the agency said.', 'a lawmaker'],
    ['Data from the Office for Statistics showed [300] had died.', 'the Office for Statistics'],
    ['Ahmed Nur spoke on Sunday. "The losses amount to [300] men.', 'Ahmed Nur'],
    ['Ahmed Nur spoke on Sunday. He said [300] men had died.', 'Ahmed Nur'],
    ['According to figures released by NPD Group, it sold [4 billion] songs.', 'NPD Group'],
    ['It has seen none of the [7,500] builders Moscow says it was promised.', 'Moscow'],
    ['They stole money that U.N. experts say covers [40 percent] of the cost.', 'U.N. experts'],
    ['Moscow claims to have downed [1,350] drones.', 'Moscow'],
    ['Its ministry claimed [340] settlements.', 'Its ministry'],
    ['The attack claimed [20] lives.', null],
    ['Kyiv puts the dead at [1,600].', 'Kyiv'],
    ['Prosecutors raised the number of wounded to [34].', 'Prosecutors'],
    ['The city raised its budget to [$34].', null],
    ['The ministry spoke of only [40] wounded.', 'The ministry'],
    ["Seoul's ministry gave a lower estimate of [700,000 tons].", "Seoul's ministry"],
    ['The envoy denied a newspaper report that [1,000] of them crossed.', 'a newspaper report'],
    ['Arrivals doubled to [8,616], according to border service data cited by a news site.', 'border service data'],
    ['Footprints suggest that [20] men crossed.', null],
    ['Authorities told every household to hand in [5,000 won].', null],
    ['Employers added 163,000 jobs, and the rate fell to [4.4%], the Labor Department said Friday.', 'the Labor Department'],
    // no one
    ['Last year Chile concluded an arrangement with the army after deciding to deliver [25] jets.', null],
    ['Chile covers a part of its needs, estimated at [35%].', null],
    ['Chile has deployed [5,000] troops.', null],
    ['The ministry, which said little, has sent [300] officers.', null],
    ['Three is believed to be [300] times smaller.', null],
  ])('%s', (text, speaker) => {
    const { attribution } = contextOf(text)
    if (attribution !== null) expect(unmarked(text).slice(attribution.start, attribution.end)).toBe(attribution.text)
    expect(attribution?.text ?? null).toBe(speaker)
  })
})
