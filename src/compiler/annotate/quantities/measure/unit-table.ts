import { SCALES } from '../words.ts'

/** Units by their singular English name: data. Words match in any case and number; symbols match as written. */

export type UnitKind = 'share' | 'time' | 'measure'

export interface Unit {
  name: string
  kind: UnitKind
  /** "km/h" is kilometres an hour. */
  per: string | null
  /** "5 bcm" is five billion cubic metres. */
  scale: number
  /** The name with scale, for a base: "per million British thermal units". */
  base: string
}

/** name | words (a plural in s is understood) | symbols. A word may hold spaces. */
const ROWS: readonly [kind: UnitKind, rows: string][] = [
  ['share', `
    percent | percent, per cent, pct, percents | %, pc
    percentage-point | percentage point, percent point, per cent point, % point | pp, ppt
    basis-point | basis point | bp, bps
    times | time, times
    point | point | pts`],
  ['time', `
    second | second | sec, secs, s
    millisecond | millisecond | ms
    microsecond | microsecond | μs
    nanosecond | nanosecond | ns
    minute | minute | min, mins
    hour | hour | hr, hrs
    day | day |
    week | week | wk, wks
    fortnight | fortnight |
    month | month |
    quarter | quarter |
    year | year | yr, yrs
    decade | decade |
    century | century, centuries |
    millennium | millennium, millennia |`],
  ['measure', `
    millimetre | millimetre, millimeter | mm, mms
    centimetre | centimetre, centimeter | cm, cms
    decimetre | decimetre, decimeter | dm
    metre | metre, meter | m
    kilometre | kilometre, kilometer, klick | km, kms
    inch | inch, inches | ″
    foot | foot, feet | ft, ′
    yard | yard | yd, yds
    mile | mile | mi
    nautical mile | nautical mile, sea mile | nm, nmi
    light-year | light year | ly
    astronomical unit | astronomical unit |
    micrometre | micrometre, micrometer, micron | µm, μm
    nanometre | nanometre, nanometer |
    fathom | fathom |
    furlong | furlong |
    square millimetre | square millimetre, square millimeter | mm²
    square centimetre | square centimetre, square centimeter | cm², sq cm
    square metre | square metre, square meter, square m, sq metre, sq meter | m², sq m, sqm, m2
    square kilometre | square kilometre, square kilometer, sq kilometre, sq kilometer, square km, square kms | km², sq km, km2
    square foot | square foot, square feet, sq foot, sq feet | sq ft
    square inch | square inch, square inches | sq in
    square yard | square yard | sq yd
    square mile | square mile, sq mile | sq mi
    acre | acre |
    hectare | hectare | ha
    cubic metre | cubic metre, cubic meter, cubic m | m³, cu m, m3
    cubic centimetre | cubic centimetre, cubic centimeter | cm³, cc
    cubic kilometre | cubic kilometre, cubic kilometer | km³
    cubic foot | cubic foot, cubic feet | cu ft
    cubic yard | cubic yard |
    billion cubic metres | | bcm, BCM
    million cubic feet | | mmcf, MMcf
    billion cubic feet | | bcf, Bcf
    trillion cubic feet | | tcf, Tcf
    acre-foot | acre foot, acre feet |
    decilitre | decilitre, deciliter | dl, dL
    millilitre | millilitre, milliliter | ml, mL
    centilitre | centilitre, centiliter | cl
    litre | litre, liter | l, L
    hectolitre | hectolitre, hectoliter | hl
    gallon | gallon | gal
    pint | pint |
    quart | quart |
    teaspoon | teaspoon | tsp
    tablespoon | tablespoon | tbsp
    fluid ounce | fluid ounce | fl oz
    bushel | bushel |
    cup | cup |
    barrel | barrel | bbl, bbls
    barrel per day | | bpd, bopd
    million barrels per day | | mbpd
    barrel of oil equivalent | barrels of oil equivalent, barrel of oil equivalent | boe
    barrel of oil equivalent per day | | boepd, boed
    microgram | microgram, microgramme | µg, μg, mcg
    milligram | milligram, milligramme | mg
    gram | gram, gramme | g
    kilogram | kilogram, kilogramme, kilo | kg, kgs
    tonne | tonne, metric ton, metric tonne | t, mt, MT
    kilotonne | kilotonne | kt
    million tonnes | | mmt, MMT
    lakh tonnes | | LMT, lmt
    million tonnes per year | | mtpa, MTPA
    ton | ton, short ton, long ton |
    kiloton | kiloton |
    megaton | megaton |
    megatonne | megatonne | Mt
    gigatonne | gigatonne, gigaton | Gt
    ounce | ounce | oz
    troy ounce | troy ounce |
    pound | pound | lb, lbs
    stone | stone | st
    hundredweight | hundredweight | cwt
    quintal | quintal |
    tola | tola |
    carat | carat, karat |
    knot | knot | kn, kt
    mile per hour | | mph
    kilometre per hour | | kph, kmh, kmph
    mile per gallon | | mpg, MPG
    revolution per minute | revolution | rpm
    beat per minute | | bpm
    frame per second | frame per second, frames per second | fps
    dot per inch | | dpi
    pixel per inch | | ppi
    mach | |
    parsec | parsec |
    bigha | bigha |
    dunam | dunam |
    cusec | cusec |
    bit | bit |
    kilobit | kilobit | kbit, kb
    kilobit per second | | kbps, Kbps
    megabit | megabit | Mbit, mb, Mb
    gigabit | gigabit | Gbit, Gb
    megabit per second | | Mbps, mbps
    gigabit per second | | Gbps, gbps
    terabit per second | | Tbps
    byte | byte |
    kilobyte | kilobyte | KB, kB
    megabyte | megabyte | MB
    megabyte per second | | MBps
    gigabyte per second | | GBps
    gigabyte | gigabyte | GB
    terabyte | terabyte | TB
    petabyte | petabyte | PB
    exabyte | exabyte | EB
    zettabyte | zettabyte | ZB
    megapixel | megapixel | MP
    pixel | pixel | px
    watt | watt | W
    milliwatt | milliwatt | mW
    kilowatt | kilowatt | kW, KW, kWp
    megawatt | megawatt | MW, MWp, MWe
    gigawatt | gigawatt | GW, GWp, GWe
    terawatt | terawatt | TW
    watt-hour | watt hour | Wh
    kilowatt-hour | kilowatt hour | kWh, KWh
    megawatt-hour | megawatt hour | MWh
    gigawatt-hour | gigawatt hour | GWh
    terawatt-hour | terawatt hour | TWh
    joule | joule | J
    kilojoule | kilojoule | kJ
    megajoule | megajoule | MJ
    calorie | calorie | cal
    kilocalorie | kilocalorie | kcal
    gigajoule | gigajoule | GJ
    British thermal unit | british thermal unit | BTU, Btu
    million British thermal units | | mmBtu, MMBtu, mmbtu, MMBTU
    horsepower | horsepower | hp, bhp, HP, PS
    newton | newton | N
    kilonewton | kilonewton | kN
    newton-metre | newton metre, newton meter | Nm
    pound-foot | pound foot, pound feet, foot pound, foot pounds | lbft, lb ft
    volt | volt | V
    kilovolt | kilovolt | kV
    millivolt | millivolt | mV
    ampere | ampere, amp | A
    milliampere | milliampere, milliamp | mA
    ampere-hour | ampere hour, amp hour | Ah
    milliampere-hour | milliampere hour, milliamp hour | mAh, MAh
    ohm | ohm | Ω
    megavolt-ampere | megavolt ampere | MVA
    hertz | hertz | Hz
    kilohertz | kilohertz | kHz
    megahertz | megahertz | MHz
    gigahertz | gigahertz | GHz
    terahertz | terahertz | THz
    decibel | decibel | dB, dBA
    lumen | lumen | lm
    lux | lux |
    nit | nit |
    teraflop | teraflop | TFLOPS, TFLOP
    petaflop | petaflop | PFLOPS
    exaflop | exaflop | EFLOPS
    pascal | pascal | Pa
    kilopascal | kilopascal | kPa
    megapascal | megapascal | MPa
    hectopascal | hectopascal | hPa
    millibar | millibar | mb, mbar
    millimetre of mercury | | mmHg
    atmosphere | | atm
    sievert | sievert | Sv
    millisievert | millisievert | mSv
    microsievert | microsievert | μSv, µSv
    millimole | millimole | mmol
    mole | mole | mol
    gray | | Gy
    becquerel | becquerel | Bq
    radian | radian | rad
    degree | degree, deg | °
    degree Celsius | degree celsius, degree centigrade, celsius, celcius, centigrade, degree c, deg c, deg celsius, ° celsius | °C, ℃, ° C
    degree Fahrenheit | degree fahrenheit, fahrenheit, farenheit, degree farenheit, degree f, deg f, deg fahrenheit, ° fahrenheit | °F, ℉, ° F
    kelvin | kelvin |
    calibre | caliber, calibre |
    magnitude | magnitude |
    parts per million | parts per million | ppm
    parts per billion | parts per billion | ppb
    parts per trillion | parts per trillion |
    pound per square inch | | psi
    twenty-foot equivalent unit | | TEU, TEUs
    cent | cent, ¢ | ¢
    penny | penny, pence, p | p
    paisa | paisa, paise |
    kopeck | kopeck, kopek |
    bitcoin | bitcoin | BTC
    satoshi | satoshi |
    ether | ether | ETH`],
]

/** Compounds with a rate in their name are taken apart: the unit and what it is per. */
const SPLIT = / per (second|minute|hour|day|year|inch|gallon)$/
/** A scale in the name goes to the number. */
const SCALED = /^(lakh|million|billion|trillion) /

/** Words with spaces and hyphens joined by one space; the longest has this many tokens. */
export const LONGEST_UNIT = 4
export const WORD_UNITS = new Map<string, Unit>()
export const SYMBOL_UNITS = new Map<string, Unit>()

for (const [kind, rows] of ROWS) {
  for (const row of rows.trim().split('\n')) {
    const [name = '', words = '', symbols = ''] = row.split('|').map((cell) => cell.trim())
    const rate = SPLIT.exec(name)
    const base = rate === null ? name : name.slice(0, rate.index)
    const scale = SCALED.exec(base)
    const unit: Unit = {
      name: scale === null ? base : singular(base.slice(scale[0].length)),
      kind,
      per: rate?.[1] ?? null,
      scale: SCALES.get(scale?.[1] ?? '') ?? 1,
      base,
    }
    for (const word of words.split(', ').filter(Boolean)) {
      WORD_UNITS.set(word, unit)
      if (!word.endsWith('s') || word.includes(' ')) WORD_UNITS.set(plural(word), unit)
    }
    for (const symbol of symbols.split(', ').filter(Boolean)) SYMBOL_UNITS.set(symbol, unit)
  }
}

/** "cubic metres" → "cubic metre": for the few names that are given in the plural. */
function singular(name: string): string {
  return name.replace(/feet$/, 'foot').replace(/s$/, '')
}

/** "degree celsius" → "degrees celsius": the first word takes the s there, the last elsewhere. */
function plural(word: string): string {
  return /^(?:degree|deg) /.test(word) ? word.replace(' ', 's ') : `${word}s`
}
