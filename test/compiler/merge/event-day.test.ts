import { expect, it } from 'vitest'
import { annotateDates } from '../../../src/compiler/annotate/dates/pipeline.ts'
import { eventDays } from '../../../src/compiler/merge/event-day.ts'
import { splitSentences } from '../../../src/compiler/segment/index.ts'
import { anArticle } from '../../fixtures/bundle.ts'

/** Printed on Friday 2025-06-20; the first line is the title. */
function daysOf(text: string): string {
  const published = { kind: 'stated' as const, earliest: '2025-06-20', latest: '2025-06-20', evidence: [] }
  const whole = `Title of the report\n${text}`
  const sentences = splitSentences(whole)
  const dates = annotateDates({ text: whole, sentences, published, truncated: false }, []).map((date) => ({ id: 't', article: 'a', ...date }))
  const { earliest, latest, isTold } = eventDays({ article: anArticle({ text: whole, headlineFrom: 'title', published }), sentences, quantities: [], dates, mentions: [] })
  return `${earliest}${latest === earliest ? '' : ` ${latest}`}${isTold ? '' : ' (printed)'}`
}

it.each([
  ['The army fired shells on Wednesday, the ministry said Thursday.', '2025-06-18'],
  ['The army fired shells Wednesday, according to a statement on Thursday.', '2025-06-18'],
  ['Shells hit the port, state radio said in a report on Thursday.', '2025-06-18 2025-06-19'],
  ['Shells hit the port, the ministry said in a statement on Thursday.', '2025-06-19'],
  ['Shells hit the port, state radio reported Thursday. They fell at around 9 p.m. near the docks.', '2025-06-19'],
  ['Shells hit the port, state radio reported Thursday. The coast guard had said on Wednesday that it heard blasts.', '2025-06-18'],
  ['Shells hit the port at night, the ministry said Thursday. The blasts were heard at around 9 p.m. the previous day.', '2025-06-18'],
  ['Guards shot at a boat that crossed the line Wednesday night, the navy said Thursday. It came at around 9 p.m. and left soon.', '2025-06-18'],
  ['Guards shot at a boat that crossed the line on Monday, the navy said Thursday.', '2025-06-19'],
  // datelines
  ['LIMA, June 19 (Agency) - Peru and Chile signed a pact, the ministry said. The document was signed on Wednesday.', '2025-06-18'],
  ['LIMA, June 20. /AGENCY/. A minister has arrived in Quito, the embassy said. The guest, who landed on Wednesday, will visit the port.', '2025-06-18'],
  ['LIMA, June 19 (Agency) -- The army test-fired a rocket on Wednesday, it said on Thursday.', '2025-06-18'],
  ['QUITO (Agency) -- Troops shelled the town over the weekend and set two houses on fire, the mayor said on Monday.', '2025-06-14 2025-06-15'],
  // what somebody says is the news
  ['The ministry has proposed talks on the dam. Its spokesman told reporters on Wednesday that a date was open.', '2025-06-18'],
  ['The ministry has proposed talks on the dam. In a message sent on Tuesday, it named a date.', '2025-06-17'],
  ['The bank will keep its rate, it said in connection with the crisis. The bank’s statement, issued on Wednesday, calls it mild.', '2025-06-18'],
  ['The agency’s chief has called the plant safe. Speaking in the capital on Monday, he said that no steam was seen.', '2025-06-16'],
  ['The army has accused its rival of a raid. A spokesman made the claim in a statement on the evening of the 18th.', '2025-06-18'],
  ['The army has accused its rival of a raid. Chile said on Monday that it lost a boat.', '2025-06-20 (printed)'],
  ['The army believes that the boat is old, a lawmaker said. He told of it after a closed briefing by the spy agency on Wednesday.', '2025-06-18'],
  ['The leader has seen off a regiment. Footage aired by state television on Wednesday showed rows of men.', '2025-06-18'],
  ['The ministry said Thursday it would retaliate. The treasury on Tuesday put three firms on its list.', '2025-06-19'],
  ['The ministry will retaliate, it said Thursday, over the pact that Peru and Chile signed a day earlier.', '2025-06-19'],
  ['The central bank cut its rate. The decision was announced on Wednesday after two days of talks.', '2025-06-18'],
  ['The leader called for more ships at a party meeting, state media said Thursday. The four-day meeting closed Wednesday, the agency said.', '2025-06-18'],
  ['The army has accused its rival of a raid. The raid took place on Monday.', '2025-06-20 (printed)'],
  ['A pilot captured over the weekend has died of his wounds, the ministry said Thursday. It said it was told by a friendly agency that the man died the previous morning.', '2025-06-18'],
  ['A thousand soldiers have been hurt, a lawmaker told reporters. The losses came in a few days. On Tuesday an official had put the toll at ten.', '2025-06-20 (printed)'],
  ['Ten soldiers were killed, the agency reported at a meeting on June 19. A general is among them. On June 16, the ministry confirmed for the first time that they fought.', '2025-06-19'],
  ['The army said in a statement to the press that it fired shells on Monday.', '2025-06-16'],
  ['Five men held since Monday were freed on Wednesday.', '2025-06-18'],
  ['The agency admitted that Monday’s launch had failed.', '2025-06-16'],
  ['Two nations signed a pact on a ferry line, which will open on July 1.', '2025-06-20 (printed)'],
  ['Balloons were found in the capital. The army counted 150 of them between Tuesday evening and Wednesday morning.', '2025-06-17 2025-06-18'],
  ['The two sides agreed on a truce in talks that ended on Tuesday.', '2025-06-17'],
  // sentences that go on
  ['Ten men crossed earlier this week, the army said Thursday. They came over the river at about 7:40 a.m. Tuesday.', '2025-06-17'],
  ['Ten men crossed the river, the army said Thursday. A similar crossing took place on Tuesday.', '2025-06-19'],
  ['The party held a session, state media said Thursday. In his speech Wednesday, its head named two tasks.', '2025-06-18'],
  ['Trade rose in May, customs data released on the 18th showed.', '2025-06-18'],
  ['Nine people were killed in Wednesday’s bombing of a market, the governor said Thursday.', '2025-06-18'],
  ['The ministry summoned the envoy over remarks he made on Monday.', '2025-06-20 (printed)'],
  ['The launch came a day after the two nations ended a drill on Tuesday.', '2025-06-18'],
  ['Two days after firing shells on Monday, the army fired rockets.', '2025-06-18'],
  ['Days after firing shells on Monday, the army fired rockets.', '2025-06-20 (printed)'],
  ['The army fired rockets, the navy said Wednesday, a week after a test on June 11.', '2025-06-18'],
  ['A hospital has opened. State media said on Thursday that the ribbon was cut there the day before.', '2025-06-18'],
  ['The army held a service for the pilot, who died on June 14, at a base on Wednesday.', '2025-06-18'],
  ['Shells have hit the port, the ministry said in a statement on Thursday.', '2025-06-19'],
  ['Shells hit the port at about 10 a.m., the ministry said Thursday.', '2025-06-19'],
  ['The envoy met the president, state media confirmed Thursday, saying that they agreed.', '2025-06-18 2025-06-19'],
  ['The envoy met the president, state media said.', '2025-06-20 (printed)'],
  ['The envoy met the president, the press service of the palace reported Thursday.', '2025-06-19'],
  ['The president called on the neighbor to talk. In her speech at the fair marking the pact on Wednesday, she also said that prices fell.', '2025-06-18'],
  ['The first trucks have rolled over the bridge. The span, inaugurated on Wednesday by two ministers, is long.', '2025-06-18'],
  ['The army dismissed the offer, saying it had no reason to talk “today or tomorrow.” The remark came in a statement issued late Wednesday.', '2025-06-18'],
  ['The army dismissed the offer of talks "on Monday or Tuesday" as a trick on Wednesday.', '2025-06-18'],
  ['The envoy met the president.', '2025-06-20 (printed)'],
  ['The agency said Thursday that another 1,600 soldiers had been moved, bringing the number to 3,400, up from 1,800 last week.', '2025-06-19'],
  ['Prices rose to 5,000, up from 4,000 last week, a source said Thursday.', '2025-06-19'],
  ['The number of troops has fallen to 8,000 from 11,000 last week, the army chief said on Thursday.', '2025-06-19'],
  ['Days after the crash on Monday, officials said on Thursday that they had found the wreck.', '2025-06-19'],
  ['The capital on Thursday called for talks, a day after its rival blew up roads on Wednesday.', '2025-06-19'],
  ['A hall shown in photos last week could hold 1,000 machines, experts said Monday.', '2025-06-16'],
  ['The plant, photographed last week, was reopened, state media reported Monday.', '2025-06-16'],
  ['A governor who returned last week said Monday he had signed nothing.', '2025-06-16'],
  ['Officials who visited the site on Monday said on Tuesday that they found no damage.', '2025-06-17'],
  ['The flight on Monday was the second of its kind, state media said Thursday.', '2025-06-19'],
  ['The death toll from Monday’s blast rose to 43, officials said Thursday.', '2025-06-19'],
  ['Monday’s blast killed 43, officials said Thursday.', '2025-06-16'],
  ['The ministry denied on Thursday that its drones flew over the city on Monday.', '2025-06-19'],
  ['The ministry condemned a launch that took place on Monday.', '2025-06-20 (printed)'],
  ['A diplomat told a committee of the assembly on Monday that the reports were rumors.', '2025-06-16'],
  ['The leader watched a test earlier this week, state media said Thursday.', '2025-06-16 2025-06-18'],
  ['The leader called a meeting at the site, state media said Thursday. At the two-day meeting, which ended Wednesday, he dismissed two ministers.', '2025-06-17 2025-06-18'],
  ['The army has handed over 140 guns in a ceremony, state media reported Thursday. The leader told the crowd on Wednesday that more would follow.', '2025-06-18'],
  ['The army has handed over 140 guns, state media reported Thursday. A ministry told reporters on Wednesday that more would follow.', '2025-06-18 2025-06-19'],
  ['The army has handed over 140 guns, the ministry said Thursday. Its rival told reporters on Wednesday that more would follow.', '2025-06-19'],
  ['Rallies have been held, state media reported Thursday. Students gathered in the capital the previous day.', '2025-06-18'],
  ['The ministry on Thursday warned that more shells would follow.', '2025-06-19'],
  ['The United States on Wednesday began a drill set to run through June 27.', '2025-06-18'],
  ['Losses reached 3,000 in May, the institute estimated in an update on Thursday.', '2025-06-19'],
  ['The congress will open on July 5, state media reported Thursday.', '2025-06-19'],
  ['The envoy will arrive on Monday.', '2025-06-23'],
  ['The United Nations said Thursday it would look into Tuesday’s crossing.', '2025-06-19'],
  ['Two soldiers who crossed the line on Tuesday were sent home.', '2025-06-17'],
  ['The ministry said Thursday that it sent home two soldiers who crossed the line on Tuesday.', '2025-06-19'],
  ['Troops shot after soldiers crossed the line on Wednesday, the army said Thursday.', '2025-06-18'],
  ['Talks were held between Monday and Wednesday, officials said.', '2025-06-16 2025-06-18'],
  ['Rations have been cut since last week, a source said on Tuesday.', '2025-06-09 2025-06-15'],
  ['Rations have been cut this week, a source said on Wednesday.', '2025-06-16 2025-06-18'],
  ['A first group has arrived, the governor said Thursday. It came by train on Tuesday night.', '2025-06-17'],
  ['None has left, the ministry said Thursday. It denied a report that some crossed on Tuesday.', '2025-06-19'],
  ['Losses reached 3,000 by mid-June, the institute said on Thursday.', '2025-06-19'],
  ['A meeting is set, the ministry said Thursday. It comes after the president on Tuesday banned leaflets.', '2025-06-19'],
  ['The treaty was signed in 2024. It is dead.', '2025-06-20 (printed)'],
  ['The strikes changed everything. Analysts met in May.', '2025-06-20 (printed)'],
])('%s', (text, days) => {
  expect(daysOf(text)).toBe(days)
})
