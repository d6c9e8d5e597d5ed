/** The closed word classes of English, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const DETERMINERS = words(
  'the a an this these those some any each every no all both either neither another such his her its their our my your whose several many few much most what which',
)

export const POSSESSIVE_PRONOUNS = words('his her its their our my your whose')

export const PREPOSITIONS = words(
  `of in on at by for from with about against among amongst amid amidst between into onto through during including via
   under over above below within without across toward towards upon near inside outside along alongside around beyond
   behind beside besides despite except per throughout off off aboard following excluding regarding concerning versus
   like unlike beneath past opposite atop aged plus minus due worth out up down`,
)

/** A preposition before a noun phrase, a conjunction before a clause. */
export const CLAUSE_PREPOSITIONS = words('after before since until till as than once')

export const SUBORDINATORS = words(
  'because although though if unless while whereas whether lest when whenever where wherever how why',
)

export const RELATIVES = words('who whom which that')

export const CONJUNCTIONS = words('and or but nor yet &')

export const PRONOUNS = words(
  `i you he she it we they me him us them himself herself itself themselves ourselves who whom whoever someone somebody anyone
   anybody everyone everybody nobody none others mine yours hers ours theirs there something anything everything nothing`,
)

export const MODALS = words(
  "will would shall should can could may might must ought cannot wo ca 'll 'd won't can't wouldn't couldn't shouldn't mustn't",
)
export const BE = words("be is are was were been being am 's 're 'm isn't aren't wasn't weren't ain't")
export const HAVE = words("have has had having 've haven't hasn't hadn't")
export const DO = words("do does did don't doesn't didn't")
export const NEGATIONS = words("not never n't")

/** Adverbs without "-ly", and the words that hedge a number. */
export const ADVERBS = words(
  `also already still now then soon again ago away back ever once twice just even only too very quite rather almost nearly about approximately
   roughly around some more less least most well so thus hence however therefore furthermore moreover meanwhile instead
   perhaps maybe here there today yesterday tomorrow tonight overnight altogether together apart alone ahead abroad
   overseas onboard underground underwater offshore inland downrange elsewhere everywhere nationwide worldwide long far later earlier recently afterward afterwards else yet
   year-on-year year-over-year month-on-month month-over-month quarter-on-quarter on-year on-month nonetheless nevertheless otherwise likewise indeed further straight half-way downward upward upwards downwards northward southward eastward westward northwards southwards eastwards westwards indefinitely unchanged`,
)

/** Words in "-ly" that are no adverbs. */
export const LY_NOT_ADVERB = words(
  'family supply apply rely comply imply multiply assembly ally tally rally monopoly anomaly reply bully belly jelly lily fly july daily weekly monthly yearly quarterly elderly friendly deadly hourly costly likely unlikely early only italy lively lovely ugly holy',
)

export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
)

export const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
)

/** Nouns of time: a phrase that ends with one says when, not what. */
export const TIME_NOUNS = words(
  'second minute hour day week month year decade century quarter morning afternoon evening night weekend time moment period season spring summer autumn fall winter today yesterday tomorrow tonight',
)

/** Number words, besides digits. */
export const NUMBER_WORDS = words(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
   twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds thousands
   millions billions trillions dozen dozens score scores half halves third thirds quarter quarters fifth fifths tenth
   tenths m mn mln bn bln tn trn k`,
)

/** Words between a number and its noun, or before a number, that say how it is meant and not what is counted. */
export const DROPPED_PREMODIFIERS = words(
  `additional more other others extra further total confirmed estimated reported alleged unconfirmed such same so-called odd
   overall feared presumed combined consecutive successive straight separate various different potential possible planned proposed mere
   whopping record-breaking fewer less or or-so plus another entire whole remaining initial projected expected supposed purported
   approximate approximately about around roughly nearly almost some over under only just even up to at least most as many
   much than exactly precisely an a the`,
)

/** Common adjectives that no ending gives away. */
export const ADJECTIVES = words(
  `new old big small large great high low long short young major minor heavy light free full main key top foreign local central
   senior junior male female strong weak good bad best worst recent current former same certain likely unlikely able unable ready
   wide deep rich hot cold first second third last next past previous following coming other more fewer additional extra
   further total net gross sharp severe serious steep slight modest massive huge fresh raw safe secret civil poor average
   close wild dry wet rural urban broad narrow brief empty false true real fair sole single double triple joint
   separate mobile solid liquid human inhuman modern mass due willing set bound aware worth responsible hungry sick alive absent present familiar eligible available unspecified undisclosed
   larger smaller bigger higher lower older younger newer longer shorter heavier greater better worse fewer richer poorer
   largest smallest biggest highest lowest oldest youngest newest longest shortest heaviest greatest latest earliest richest poorest fewest
   thick thin tight tall fast faster slower cheaper stronger louder thicker thinner taller wider deeper later
   northern southern eastern western northeastern northwestern southeastern southwestern downtown mainland`,
)

/** Before "of", these say where: "40 km north of the capital". */
export const COMPASS = words('north south east west northeast northwest southeast southwest')

/** Open a phrase of time after a noun: "300 workers last year". */
export const TIME_OPENERS = words('last next past previous following coming earlier later ago')
