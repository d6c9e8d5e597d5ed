import { describe, expect, it } from 'vitest'
import type { Status } from '../../../../src/bundle/schema.ts'
import { contextOf, dateAt } from './describe.ts'

describe('how sure the clause of a number is', () => {
  it.each<[status: Status, text: string]>([
    ['actual', 'Since May, Chile has deployed [5,000] troops to Haiti, possibly for reconstruction.'],
    ['actual', 'Voters rejected the plan by [53] percent.'],
    ['planned', '[200] tanks promised'],
    ['actual', '[200] officers promised.'],
    ['planned', 'The bank is seen cutting its rate by [25] points.'],
    ['denied', 'Peru has 12,000 troops there, not [11,000].'],
    ['actual', 'Peru has [12,000] troops there, not 11,000.'],
    ['actual', 'Peru has not sent more, but [11,000] troops are there.'],
    ['actual', 'The new troops would join some [11,000] soldiers sent last fall.'],
    ['actual', 'Another 3,000 will be added to the [11,000] troops there.'],
    ['actual', 'Peru will send 300 troops in addition to the [500] there.'],
    ['actual', 'The brigade is expected to relieve the [4,000] soldiers who arrived in May.'],
    ['planned', 'The brigade is expected to relieve 4,000 soldiers and hire [300] men who served there.'],
    ['actual', "Peru plans to spend 66 billion soles in 2026, up 8.2 percent from this year's [61 billion soles]."],
    ['planned', "Peru plans to spend [66 billion soles] in 2026, up 8.2 percent from this year's 61 billion."],
    ['planned', 'Peru plans to raise the sum to more than [66 billion soles].'],
    ['planned', 'Peru will replace [300] of its tanks.'],
    ['denied', 'Peru dismissed the [30,000] figure as false.'],
    ['denied', 'Peru called the [6,000] toll a lie.'],
    ['denied', 'The ministry called the [500] claim exaggerated.'],
    ['actual', 'Peru called the [6,000] toll a tragedy.'],
    ['actual', 'An official disputed that and pointed to a ban on dealers with less than [500 kilos].'],
    ['possible', 'Reports of [200] dead were not verified.'],
    ['actual', 'In the poll 49 percent backed it and [47.4 percent] did not.'],
    ['denied', 'India said none of its [30] aircraft were lost.'],
    ['denied', 'The firm rejected reports that [53] people had died.'],
    ['denied', 'The court refused to free [12] prisoners.'],
    ['denied', 'No evidence has emerged that any of the [12] hostages were harmed.'],
    ['actual', 'The bank cut its rate, as [28] of 31 economists had expected.'],
    ['possible', 'Tariffs would rise to [50%] if talks fail.'],
    ['possible', 'He faces up to [20 years] in prison.'],
    ['actual', 'She cleared [6 metres] to break the record by one centimetre.'],
    ['actual', 'Minsk allegedly provided [two] modules.'],
    ['actual', 'Chile is estimated to have sustained [6,000] casualties.'],
    ['actual', 'The bank was forced to close [30] branches.'],
    ['actual', 'It failed to end the crisis, causing a [tenfold] increase in prices.'],
    ['actual', 'Officials said [20] people were killed and that more may die.'],
    ['actual', 'The plane can carry [290] passengers.'],
    ['actual', 'Chile has sent 900 troops, including [300] reinforcements to replace its losses.'],
    ['planned', 'Chile will send [5,000] workers to Haiti.'],
    ['actual', 'He visited Oslo to sign [3] deals.'],
    ['actual', 'The president announced his decision to authorize strikes on [three] sites.'],
    ['actual', 'The index rose to close at [2,972].'],
    ['planned', 'The president announced a decision to send [300] troops.'],
    ['planned', 'Chile to send [6,000] builders'],
    ['planned', 'The minister said that [5,000] builders would be sent to Haiti.'],
    ['planned', 'Chile plans to buy [40] jets.'],
    ['planned', 'The group is set to release [12] hostages.'],
    ['planned', 'France has agreed to donate [6] jets.'],
    ['planned', 'The airline signed a contract to buy [20] jets.'],
    ['planned', 'The firm promised [300] jobs.'],
    ['planned', 'They will attack the port and destroy [20] ships.'],
    ['possible', 'Up to [40,000] workers, including specialists, may be deployed.'],
    ['possible', 'There were concerns that [300] workers might be sent.'],
    ['possible', 'The government is considering releasing [500] prisoners.'],
    ['possible', 'The plant is likely to create [200] jobs.'],
    ['possible', 'If the deal is signed, Chile would supply [12] jets.'],
    ['possible', 'Possibly [20] soldiers died.'],
    ['possible', 'Officials have not confirmed that [300] troops were sent.'],
    ['denied', 'The ministry denied that it had shipped [40,000] rockets.'],
    ['denied', 'The ministry denied that it had sent shells, amounting to [500,000] rounds, to Haiti.'],
    ['denied', 'There is no evidence that [300] mercenaries were deployed.'],
    ['denied', 'The army did not send [300] soldiers.'],
    ['denied', 'Chile has no plan to send [300] shells.'],
    ['denied', 'The palace dismissed as false a report that [300] workers had arrived.'],
    ['possible', 'The company has not said whether it will cut [300] jobs.'],
    ['denied', 'The government scrapped a plan to build [300] homes.'],
    ['denied', 'The plan to deploy [2,000] soldiers was cancelled.'],
    ['planned', 'The court may block a plan to build [300] homes.'],
    ['denied', 'It failed to launch [two] satellites.'],
    // so many there are, of whom it is not so
    ['actual', 'About [1,200] of the bodies have not been identified.'],
    ['actual', 'Some [300] soldiers have not returned home.'],
    ['actual', '[Three] of the 14 missiles were not fired.'],
    ['denied', '[10,000] troops were not sent, Lima said.'],
    ['denied', 'The [12,000] troops do not exist, Lima said.'],
    ['denied', 'No [25,000] workers are coming, Lima said.'],
    // aimed at, counted before, said after a denial
    ['planned', 'The goal of [5 percent] for 2030 stands.'],
    ['planned', 'Plants are on course for [2 million] shells.'],
    ['planned', 'It has money for only 850 of the [1,800] shells it hopes to send.'],
    ['actual', 'It has money for only [850] of the 1,800 shells it hopes to send.'],
    ['actual', 'Chile has not updated its own count of [5,937].'],
    ['actual', 'Chile denies that it took anyone and says that [730] families were reunited.'],
    ['denied', 'Chile denies that it took anyone and killed [730] men.'],
    // arranged, asked for, supposed
    ['planned', 'Another [3,000] troops are due to arrive.'],
    ['actual', 'Delays were due to work on [two] bridges.'],
    ['planned', 'A further [6,000] workers are set to leave for Haiti.'],
    ['planned', 'The plant is slated for [2,000] jobs.'],
    ['planned', 'Some [400] shells were supposed to arrive.'],
    ['planned', 'Chile asked for [300] tanks.'],
    ['planned', 'He called for [40] tanks to be sent.'],
    ['actual', 'Chile called [40] officers to Lima.'],
    ['possible', 'Assuming [20,000] shells a day, the stock lasts.'],
  ])('%s: %s', (status, text) => {
    expect(contextOf(text).status).toBe(status)
  })

  it('knows how long since the last one', () => {
    const text = 'They agreed to step up support at their second meeting in [two weeks].'
    expect(contextOf(text, { unit: 'week' }).status).toBe('actual')
  })

  it('takes what is dated after the report as planned', () => {
    const text = 'Ford cutting [30,000] jobs by 2012'
    const dates = [dateAt(text, '2012', '2012-01-01', '2012-12-31')]
    expect(contextOf(text, { published: '2006-01-23', dates })).toMatchObject({
      status: 'planned',
      asOf: { earliest: '2012-01-01', latest: '2012-12-31' },
    })
  })
})
