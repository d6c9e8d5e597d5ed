import { describe } from 'vitest'
import { check } from './table.ts'

/** Published on Wednesday 2025-06-25. */
describe('days to come that no future tense tells', () => {
  check([
    ['The hearing, scheduled for «Thursday», has been postponed.', 'date 2025-06-26 2025-06-26'],
    ['The visit was pushed back from «June 20» to «the week of July 7».', 'date 2025-06-20 2025-06-20', 'date 2025-W28 2025-07-07 2025-07-13'],
    ['Blast kills four; schools to stay shut «Thursday»', 'date 2025-06-26 2025-06-26'],
    ['Rail workers to strike «Friday», union says', 'date 2025-06-27 2025-06-27'],
    ['The march is taking place on «Saturday» in the capital.', 'date 2025-06-28 2025-06-28'],
    ['Three women are being released on «Sunday».', 'date 2025-06-29 2025-06-29'],
    ['Customs will release the trade figures for «May» on «Friday».', 'date 2025-05 2025-05-01 2025-05-31', 'date 2025-06-27 2025-06-27'],
    ['«A week on Friday» the school closes.', 'date 2025-07-04 2025-07-04'],
    ['He\'ll be freed on «Saturday».', 'date 2025-06-28 2025-06-28'],
    ['It will open on «May 3».', 'date 2026-05-03 2026-05-03'],
    ['It won\'t open on «May 3».', 'date 2026-05-03 2026-05-03'],
    ['Of 400 beds, 60 are needed by «Friday».', 'date 2025-06-27 2025-06-27'],
    ['Schools are closed on «Monday» for the holiday.', 'date 2025-06-30 2025-06-30'],
    ['The cafe is closed from «Friday» to «Sunday».', 'date 2025-06-27 2025-06-27', 'date 2025-06-29 2025-06-29'],
    ['The school closes on «Friday week».', 'date 2025-07-04 2025-07-04'],
    ['The trial was postponed from «May» to «September».', 'date 2025-05 2025-05-01 2025-05-31', 'date 2025-09 2025-09-01 2025-09-30'],
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

describe('days to come by the grammar of their clause', () => {
  check([
    ['The zoo will remain closed on «Monday».', 'date 2025-06-30 2025-06-30'],
    ['Ferries will be kept moored on «Monday».', 'date 2025-06-30 2025-06-30'],
    ['The guard will be formally charged on «Monday».', 'date 2025-06-30 2025-06-30'],
    ['The singer will be flown home and buried on «Monday».', 'date 2025-06-30 2025-06-30'],
    ['He is expected to be released on bail and deported on «Monday».', 'date 2025-06-30 2025-06-30'],
    ['The zoo stays closed on «Monday».', 'date 2025-06-30 2025-06-30'],
    ['Work will get started on «Monday».', 'date 2025-06-30 2025-06-30'],
    ['The judges rule on the sale on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['Five leaders hold a summit on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['On «Friday» the bank decides on rates.', 'date 2025-06-27 2025-06-27'],
    ['The firm reports results on «Friday».', 'date 2025-06-27 2025-06-27'],
    ['Farmers choose a mayor on «Sunday» after the old one resigned.', 'date 2025-06-29 2025-06-29'],
    ['Junior doctors in Lima to strike on «Friday»', 'date 2025-06-27 2025-06-27'],
    ['New tariffs on Chilean steel to take effect on «Friday»', 'date 2025-06-27 2025-06-27'],
    ['Talks to resume on «Friday»', 'date 2025-06-27 2025-06-27'],
    ['Border talks between Chile, Peru to resume «Friday»', 'date 2025-06-27 2025-06-27'],
    ['Lima mayor signs budget, to visit Quito on «Friday»', 'date 2025-06-27 2025-06-27'],
  ])
})

describe('days that were, by the grammar of their clause', () => {
  check([
    ['The zoo remained closed on «Monday».', 'date 2025-06-23 2025-06-23'],
    ['The singer was flown home and buried on «Monday».', 'date 2025-06-23 2025-06-23'],
    ['He said he would resign and left for Lima on «Monday».', 'date 2025-06-23 2025-06-23'],
    ['The court will hear it and he was charged on «Monday».', 'date 2025-06-23 2025-06-23'],
    ['Workers who will be laid off and their sons marched on «Monday».', 'date 2025-06-23 2025-06-23'],
    ['The family voted on «Monday».', 'date 2025-06-23 2025-06-23'],
    ['Police blame the driver for the crash on «Monday».', 'date 2025-06-23 2025-06-23'],
    ['The deal struck on «Monday» ends a feud.', 'date 2025-06-23 2025-06-23'],
    ['The mayor says he met the envoy on «Monday».', 'date 2025-06-23 2025-06-23'],
    ['Storm kills four on «Monday»', 'date 2025-06-23 2025-06-23'],
    ['Efforts to reach miners on «Monday» fail', 'date 2025-06-23 2025-06-23'],
  ])
})

describe('somebody\'s day, whatever is to come of it', () => {
  check([
    ['Schools shut by «Tuesday»\'s storm would reopen on «Monday».', 'date 2025-06-24 2025-06-24', 'date 2025-06-30 2025-06-30'],
    ['Clashes after «Saturday»\'s match could cost the club dear.', 'date 2025-06-21 2025-06-21'],
    ['«Friday»\'s ruling, which will be appealed, bars him.', 'date 2025-06-20 2025-06-20'],
    ['«Sunday»\'s fire will take long to put out.', 'date 2025-06-22 2025-06-22'],
    ['«Sunday»\'s vote could bring him down.', 'date 2025-06-29 2025-06-29'],
    ['«Sunday»\'s vote, which will decide who rules, is close.', 'date 2025-06-29 2025-06-29'],
    ['«Friday»\'s ruling will decide his fate.', 'date 2025-06-27 2025-06-27'],
  ])
})

describe('what is named ahead by a verb of the past', () => {
  check([
    ['The mayor declared «Friday» a day of mourning.', 'date 2025-06-27 2025-06-27'],
    ['The guild named «Friday» as the date for a walkout.', 'date 2025-06-27 2025-06-27'],
    ['«Saturday» has been declared a holiday.', 'date 2025-06-28 2025-06-28'],
    ['The king proclaimed a day of mourning for «Friday».', 'date 2025-06-27 2025-06-27'],
    ['Lawmakers set a vote for «Thursday».', 'date 2025-06-26 2025-06-26'],
    ['Forecasters warned of heavy snow on «Thursday».', 'date 2025-06-26 2025-06-26'],
    ['Forecasters predicted gales on «Thursday».', 'date 2025-06-26 2025-06-26'],
    ['He was told to appear in court on «Thursday».', 'date 2025-06-26 2025-06-26'],
    ['The bank signalled a cut in «September».', 'date 2025-09 2025-09-01 2025-09-30'],
    ['The queen ruled out an election in «November».', 'date 2025-11 2025-11-01 2025-11-30'],
    ['They nominated her for the election in «October».', 'date 2025-10 2025-10-01 2025-10-31'],
    ['She is the favourite to win the election in «November».', 'date 2025-11 2025-11-01 2025-11-30'],
  ])
})

describe('what verbs that name a time ahead told of the past', () => {
  check([
    ['He signalled his support in «September».', 'date 2024-09 2024-09-01 2024-09-30'],
    ['He predicted the crash in «October».', 'date 2024-10 2024-10-01 2024-10-31'],
    ['He won an election in «November».', 'date 2024-11 2024-11-01 2024-11-30'],
    ['The mayor declared an emergency on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['The UN warned of famine on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['He was told of her death on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['He read out songs, forecasts and a letter on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['They vowed revenge on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['The court ordered his arrest in «September».', 'date 2024-09 2024-09-01 2024-09-30'],
  ])
})

describe('days that were, beside words of what is to come', () => {
  check([
    ['The envoy called for a ceasefire on «Sunday».', 'date 2025-06-22 2025-06-22'],
    ['The president announced a truce on «Saturday».', 'date 2025-06-21 2025-06-21'],
    ['She called an emergency meeting on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['They announced a vote for «Saturday».', 'date 2025-06-28 2025-06-28'],
    ['Russia’s «Thursday» strike killed 12.', 'date 2025-06-19 2025-06-19'],
    ['They met after the army\'s «Monday» parade.', 'date 2025-06-23 2025-06-23'],
    ['Efforts to reach the miners continued on «Tuesday».', 'date 2025-06-24 2025-06-24'],
    ['He might have visited Kyiv on «Friday».', 'date 2025-06-20 2025-06-20'],
    ['The amended law came into force on «July 3».', 'date 2024-07-03 2024-07-03'],
    ['The factory should have opened in «April».', 'date 2025-04 2025-04-01 2025-04-30'],
    ['The law took effect on «July 1».', 'date 2024-07-01 2024-07-01'],
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
    ['Attacks on «May 4», «6», and «9, 2023» left 14 dead.', 'date 2023-05-04 2023-05-04', 'date 2023-05-06 2023-05-06', 'date 2023-05-09 2023-05-09'],
    ['The blast, at «10.20 on Monday morning», killed six.', 'time 2025-06-23T10:20 2025-06-23'],
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
    ['He studied at October 6 University in 6th of October City.'],
    ['The 1 October Media Group was shut.'],
    ['The 26th of July Movement and the M23 rebels.'],
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
