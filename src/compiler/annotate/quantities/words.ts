/** The number words of English: data for the scanner. All keys are lower case. */

const table = (entries: string): ReadonlyMap<string, number> =>
  new Map(entries.split(' ').map((entry) => {
    const [word = '', value = ''] = entry.split('=')
    return [word, Number(value)]
  }))

export const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const UNITS = table('one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9')
export const TEENS = table(
  'ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19',
)
export const TENS = table('twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90')

/** "twenties": the decade of a life or a century. */
export const PLURAL_TENS = new Map([...TENS].map(([word, value]) => [word.replace(/y$/, 'ies'), value]))

/** Scales that multiply what stands before them, written as words. */
export const SCALES = table(
  'hundred=1e2 thousand=1e3 lakh=1e5 lakhs=1e5 million=1e6 crore=1e7 crores=1e7 billion=1e9 trillion=1e12 quadrillion=1e15',
)
/** Short scales, after digits only: with or without a space. */
export const SHORT_SCALES = table('mn=1e6 mil=1e6 bil=1e9 mln=1e6 mio=1e6 bn=1e9 bln=1e9 tn=1e12 tr=1e12 trn=1e12 tln=1e12')
/** Shorter ones, glued to the digits, as written; `b`, `t` and `m` only with money or before a noun. */
export const GLUED_SCALES = table('k=1e3 K=1e3 M=1e6 mm=1e6 MM=1e6 m=1e6 B=1e9 b=1e9 T=1e12 t=1e12')

/** Plural scales that say how many without saying a number; the low bound counts two of them. */
export const VAGUE_SCALES = table(
  'dozens=12 scores=20 tens=10 hundreds=1e2 thousands=1e3 lakhs=1e5 millions=1e6 crores=1e7 billions=1e9 trillions=1e12',
)
/** "several hundred", "a few thousand", "many thousands": also two of them at least. */
export const VAGUE_COUNTS = set('several few many couple')

export const ORDINALS = table(
  'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=1e2 thousandth=1e3 millionth=1e6 billionth=1e9',
)
/** Parts: the denominators of fractions in words, singular and plural. */
export const PARTS = table(
  'half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 twelfth=12 twelfths=12 sixteenth=16 sixteenths=16 twentieth=20 twentieths=20 hundredth=100 hundredths=100 thousandth=1e3 thousandths=1e3',
)
export const VULGAR = table('½=0.5 ¼=0.25 ¾=0.75 ⅓=0.3333333333333333 ⅔=0.6666666666666666 ⅕=0.2 ⅖=0.4 ⅗=0.6 ⅘=0.8 ⅙=0.16666666666666666 ⅚=0.8333333333333334 ⅛=0.125 ⅜=0.375 ⅝=0.625 ⅞=0.875')

/** Adverbs and verbs that are numbers by themselves. */
export const MULTIPLES = table('twice=2 thrice=3')
export const MULTIPLE_VERBS = table(
  'doubled=2 doubling=2 doubles=2 tripled=3 tripling=3 triples=3 trebled=3 trebling=3 quadrupled=4 quadrupling=4 quadruples=4 quintupled=5 quintupling=5 halved=0.5 halving=0.5 halves=0.5',
)
/** Nouns and adjectives too: numbers only when a verb or a comparison stands by. */
export const BARE_MULTIPLES = table('double=2 triple=3 treble=3 quadruple=4 quintuple=5 halve=0.5')

const SMALL = new Map([...UNITS, ...TEENS, ...TENS])

/** The value of one number word below a hundred, or undefined. */
export function smallNumber(lower: string): number | undefined {
  return SMALL.get(lower)
}

const FOLD = /^([a-z]+)fold$/

/** "tenfold" is 10; undefined for "manyfold", "scaffold". */
export function foldOf(lower: string): number | undefined {
  if (!lower.endsWith('fold')) return undefined
  const word = FOLD.exec(lower)?.[1] ?? ''
  return smallNumber(word) ?? (word === 'hundred' ? 100 : word === 'thousand' ? 1000 : undefined)
}

const STARTERS = new Set([
  ...[UNITS, TEENS, TENS, SCALES, VAGUE_SCALES, ORDINALS, PARTS, VULGAR, MULTIPLES, MULTIPLE_VERBS, BARE_MULTIPLES, PLURAL_TENS].flatMap((map) => [...map.keys()]),
  'zero', 'nil', 'dozen', 'couple', 'pair', 'score',
])

/** Whether a number can begin at, or stand in, this word. */
export function isNumberWord(lower: string): boolean {
  return STARTERS.has(lower) || foldOf(lower) !== undefined
}
