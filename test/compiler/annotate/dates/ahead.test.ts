import { describe } from 'vitest'
import { check } from './table.ts'

/** Published on Wednesday 2025-06-25. */
describe('days to come that no future tense tells', () => {
  check([
    ['"I\'ll be there on «Monday»," Trump told reporters on «Tuesday».', 'date 2025-06-30 2025-06-30', 'date 2025-06-24 2025-06-24'],
    ['"I\'m flying to Doha on «Friday»," Witkoff said.', 'date 2025-06-27 2025-06-27'],
    ['"It\'s happening on «Monday»," she said.', 'date 2025-06-30 2025-06-30'],
    ['A heat warning is in force from «Thursday» to «Sunday».', 'date 2025-06-26 2025-06-26', 'date 2025-06-29 2025-06-29'],
    ['A new law enters into force on «Sunday».', 'date 2025-06-29 2025-06-29'],
    ['A vote on the bill is likely on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['Authorities told residents to stay indoors on «Thursday».', 'date 2025-06-26 2025-06-26'],
    ['Election day is «Sunday».', 'date 2025-06-29 2025-06-29'],
    ['France host Brazil on «Sunday».', 'date 2025-06-29 2025-06-29'],
    ['He urged supporters to gather on «Saturday».', 'date 2025-06-28 2025-06-28'],
    ['Hearings have been moved to «Friday».', 'date 2025-06-27 2025-06-27'],
    ['If elected on «Sunday», he would be the youngest mayor.', 'date 2025-06-29 2025-06-29'],
    ['It is opening on «Saturday».', 'date 2025-06-28 2025-06-28'],
    ['It\'ll open in «May».', 'date 2026-05 2026-05-01 2026-05-31'],
    ['Merz meets Macron in Paris on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['Opposition parties called a rally for «Saturday».', 'date 2025-06-28 2025-06-28'],
    ['Serbia travel to Spain on «Saturday».', 'date 2025-06-28 2025-06-28'],
    ['Strikes will close the port from «Tuesday» until «Thursday».', 'date 2025-07-01 2025-07-01', 'date 2025-07-03 2025-07-03'],
    ['The BBC is airing the film on «Sunday».', 'date 2025-06-29 2025-06-29'],
    ['The ban comes into force on «Saturday».', 'date 2025-06-28 2025-06-28'],
    ['The court hears the case on «Monday».', 'date 2025-06-30 2025-06-30'],
    ['The deadline was extended from «June 30» to «September 30».', 'date 2025-06-30 2025-06-30', 'date 2025-09-30 2025-09-30'],
    ['The final is on «Sunday» at Wembley.', 'date 2025-06-29 2025-06-29'],
    ['The king is visiting Canada on «Monday».', 'date 2025-06-30 2025-06-30'],
    ['The launch was brought forward to «Friday».', 'date 2025-06-27 2025-06-27'],
    ['The pope celebrates Mass in Turin on «Sunday».', 'date 2025-06-29 2025-06-29'],
    ['The sale completes on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['The tournament concludes «Sunday».', 'date 2025-06-29 2025-06-29'],
    ['The vote was moved from «Tuesday» to «Thursday».', 'date 2025-06-24 2025-06-24', 'date 2025-06-26 2025-06-26'],
    ['The vote was postponed from «June 20» to «October 4».', 'date 2025-06-20 2025-06-20', 'date 2025-10-04 2025-10-04'],
    ['The vote was postponed from «Tuesday» to «Thursday».', 'date 2025-06-24 2025-06-24', 'date 2025-06-26 2025-06-26'],
    ['They called a strike for «October 2».', 'date 2025-10-02 2025-10-02'],
    ['They have called for a general strike on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['They were told to leave by «Saturday».', 'date 2025-06-28 2025-06-28'],
    ['They\'re meeting on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['Tickets go on sale on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['Trump says he\'ll decide by «Friday»', 'date 2025-06-27 2025-06-27'],
    ['Voters go to the polls on «Sunday».', 'date 2025-06-29 2025-06-29'],
    ['We\'ll know more on «Friday», he said.', 'date 2025-06-27 2025-06-27'],
  ])
})

describe('days that were, beside words of what is to come', () => {
  check([
    ['Kim visits shipyard on «Tuesday», KCNA says', 'date 2025-06-24 2025-06-24'],
    ['Lessons were held from «Wednesday» to «Friday last week».', 'date 2025-06-18 2025-06-18', 'date 2025-06-20 2025-06-20'],
    ['«Monday»\'s meeting will be followed by another on «Friday».', 'date 2025-06-23 2025-06-23', 'date 2025-06-27 2025-06-27'],
    ['Mourners gathered from «Tuesday» to «Thursday last week».', 'date 2025-06-17 2025-06-17', 'date 2025-06-19 2025-06-19'],
    ['Police held him from «Friday» until «Monday».', 'date 2025-06-20 2025-06-20', 'date 2025-06-23 2025-06-23'],
    ['The hearing on «Monday» heard that he stole $3m in «2021».', 'date 2025-06-23 2025-06-23', 'date 2021 2021-01-01 2021-12-31'],
    ['The survivors of «Saturday»\'s fire are being treated.', 'date 2025-06-21 2025-06-21'],
    ['Police are investigating a fire on «Monday» that killed two.', 'date 2025-06-23 2025-06-23'],
    ['The president urged China to lift its ban on «Monday».', 'date 2025-06-23 2025-06-23'],
    ['He is accused of killing three people on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['The blaze raged until «Sunday».', 'date 2025-06-22 2025-06-22'],
    ['He might have been in Kyiv on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['The ban came into force on «Saturday».', 'date 2025-06-21 2025-06-21'],
    ['The minister met Macron in Paris on «Friday».', 'date 2025-06-20 2025-06-20'],
  ])
})

describe('lists, parts, and times counted from one another', () => {
  check([
    ['«A week ago Tuesday», 23 workers died.', 'date 2025-06-17 2025-06-17'],
    ['«A year ago today», the bridge fell.', 'date 2024-06-25 2024-06-25'],
    ['Attacks on «12», «15» and «18 June» killed 31.', 'date 2025-06-12 2025-06-12', 'date 2025-06-15 2025-06-15', 'date 2025-06-18 2025-06-18'],
    ['Attacks on «May 4», «6» and «9» left 14 dead.', 'date 2025-05-04 2025-05-04', 'date 2025-05-06 2025-05-06', 'date 2025-05-09 2025-05-09'],
    ['Exports fell in «April» and «May 2023».', 'date 2023-04 2023-04-01 2023-04-30', 'date 2023-05 2023-05-01 2023-05-31'],
    ['«Five years ago today», on «June 25, 2020», he died.', 'date 2020-06-25 2020-06-25', 'date 2020-06-25 2020-06-25'],
    ['He died «five years ago this week».', 'date 2020-W26 2020-06-22 2020-06-28'],
    ['He died «two years ago last month».', 'date 2023-05 2023-05-01 2023-05-31'],
    ['He visited in «June» and «September of 2023».', 'date 2023-06 2023-06-01 2023-06-30', 'date 2023-09 2023-09-01 2023-09-30'],
    ['He visited in «June», «July» and «September 2023».', 'date 2023-06 2023-06-01 2023-06-30', 'date 2023-07 2023-07-01 2023-07-31', 'date 2023-09 2023-09-01 2023-09-30'],
    ['In «2010» or «2011» the site was abandoned.', 'date 2010 2010-01-01 2010-12-31', 'date 2011 2011-01-01 2011-12-31'],
    ['In «Feb \'22» she left.', 'date 2022-02 2022-02-01 2022-02-28'],
    ['In «the second half of June», rain is expected.', 'date 2025-06 2025-06-16 2025-06-30'],
    ['In «the week ending June 14», 245,000 people filed claims.', 'date 2025-W24 2025-06-08 2025-06-14'],
    ['On «Anzac Day», 40,000 gathered.', 'date 2025-04-25 2025-04-25'],
    ['On «Ash Wednesday», he was shot.', 'date 2025-03-05 2025-03-05'],
    ['On «Bastille Day», «14 July», jets will fly.', 'date 2025-07-14 2025-07-14', 'date 2025-07-14 2025-07-14'],
    ['On International «Women\'s Day», 40 were held.', 'date 2025-03-08 2025-03-08'],
    ['On «Whit Monday» he was shot.', 'date 2025-06-09 2025-06-09'],
    ['On «the first day of the year», Kim saluted the troops.', 'date 2025-01-01 2025-01-01'],
    ['On «the last day of May», Kim saluted the troops.', 'date 2025-05-31 2025-05-31'],
    ['Prices rose in «Q1» and «Q2 2024».', 'date 2024-Q1 2024-01-01 2024-03-31', 'date 2024-Q2 2024-04-01 2024-06-30'],
    ['Prices rose in «the first» and «second halves of 2024».', 'date 2024-H1 2024-01-01 2024-06-30', 'date 2024-H2 2024-07-01 2024-12-31'],
    ['Prices rose in «the first» and «third quarters of 2024».', 'date 2024-Q1 2024-01-01 2024-03-31', 'date 2024-Q3 2024-07-01 2024-09-30'],
    ['Strikes on «3», «10» and «17 June» hit 90 trains.', 'date 2025-06-03 2025-06-03', 'date 2025-06-10 2025-06-10', 'date 2025-06-17 2025-06-17'],
    ['Strikes on «June 3», «10» and «17» hit 90 trains.', 'date 2025-06-03 2025-06-03', 'date 2025-06-10 2025-06-10', 'date 2025-06-17 2025-06-17'],
    ['The April 6 Movement was banned in «2014».', 'date 2014 2014-01-01 2014-12-31'],
    ['The Good Friday Agreement of «1998» ended the Troubles.', 'date 1998 1998-01-01 1998-12-31'],
    ['The festival was held on «the weekend of June 14».', 'date 2025-W24-WE 2025-06-14 2025-06-15'],
    ['The hearing is set for «the week of July 7».', 'date 2025-W28 2025-07-07 2025-07-13'],
    ['They married in «June two years ago».', 'date 2023-06 2023-06-01 2023-06-30'],
    ['UNSCR 1973 and 2231; Resolution 2024 («2011»).', 'date 2011 2011-01-01 2011-12-31'],
  ])
})

describe('clock times with their zone', () => {
  check([
    ['At «1200 hours on Monday», the gun fired.', 'time 2025-06-23T12:00 2025-06-23'],
    ['At «9 a.m. Korea Standard Time on Monday» it fired.', 'time 2025-06-23T09:00+09:00 2025-06-23'],
    ['At «9 a.m. Moscow time» («0600 GMT»), talks began.', 'time 2025-06-25T09:00+03:00 2025-06-25', 'time 2025-06-25T06:00Z 2025-06-25'],
    ['At «9 a.m. Moscow time on Monday», talks began.', 'time 2025-06-23T09:00+03:00 2025-06-23'],
    ['In «the last 48 hours», 61 were killed.', 'duration PT48H 2025-06-23 2025-06-25'],
    ['Kickoff is at «7:30 p.m. Saturday».', 'time 2025-06-28T19:30 2025-06-28'],
    ['The drone was shot down at «14.30 hours».', 'time 2025-06-25T14:30 2025-06-25'],
    ['The quake struck shortly before «midnight on Sunday».', 'time 2025-06-22T24:00 2025-06-22'],
  ])
})

describe('names of things', () => {
  check([
    ['A Long March 7 carrier rocket blasted off from Wenchang.'],
    ['Easter Island and Christmas Island were hit.'],
    ['He is Person of the Year; she, Player of the Season.'],
    ['He told USA Today he would resign.'],
    ['India Today and Russia Today reported it.'],
    ['It is Goal of the Month; Match of the Day drew 4m.'],
    ['March 14 Alliance and the April 6 Youth Movement backed him.'],
    ['Ms. August said the company is fine.'],
    ['The BBC\'s Today programme was told 12 had died.'],
    ['The Good Friday Agreement ended the Troubles.'],
    ['Under Resolution 1718, Section 302 and Rule 2004, they were punished.'],
  ])
})
