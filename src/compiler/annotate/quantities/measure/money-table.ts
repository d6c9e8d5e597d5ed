/** Currencies by ISO 4217 code: data. */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.trim().split(/\s*[,\n]\s*/).map((entry) => {
    const cut = entry.lastIndexOf(' ')
    return [entry.slice(0, cut), entry.slice(cut + 1)]
  }))

/** A sign before or after the number. */
export const MONEY_SIGNS = pairs('$ USD, ₿ bitcoin, £ GBP, € EUR, ¥ JPY, ₩ KRW, ₹ INR, ₽ RUB, ₴ UAH, ₺ TRY, ₪ ILS, ฿ THB, ₫ VND, ₱ PHP, ₦ NGN, ₸ KZT, ₾ GEL, ₡ CRC, ₲ PYG, ₵ GHS, ₭ LAK, ₮ MNT, ₼ AZN, ֏ AMD, ৳ BDT, ៛ KHR, ؋ AFN, 元 CNY, 円 JPY, ￥ JPY, ￦ KRW, ￡ GBP, ﷼ IRR')

/** Letters before a dollar sign. */
export const DOLLAR_PREFIXES = pairs(
  'us USD, u.s. USD, usd USD, a AUD, au AUD, aud AUD, c CAD, ca CAD, can CAD, cad CAD, cdn CAD, hk HKD, hkd HKD, nz NZD, nzd NZD, s SGD, sg SGD, sgd SGD, nt TWD, t TWD, r BRL, mex MXN, mx MXN, j JMD, tt TTD, fj FJD, b BND, z ZWL, n NAD',
)

/** Codes and abbreviations that stand before or after a number. A code that is also a word ("ALL", "TOP") is left out. */
export const MONEY_CODES = new Map<string, string>([
  ...`AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF
    DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD
    KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG
    QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SLE SOS SRD SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF
    XCD XOF XPF YER ZAR ZMW DEM ESP FRF ITL NLG`
    .trim().split(/\s+/).map((code) => [code, code] as const),
  ...pairs('usd USD, eur EUR, gbp GBP, jpy JPY, krw KRW, cny CNY, rmb CNY, Rs INR, RM MYR, RMB CNY, Rp IDR, KSh KES, Ksh KES, Sh KES, SFr CHF, Fr CHF, DM DEM, GBP£ GBP, Rs. INR'),
])

/**
 * Names, singular and plural, with the currency that each means alone ("-": none), then the modifiers that make it another's:
 * "Australian dollars". Where two words tell one country from its neighbour, both stand here and win over the last alone.
 */
const NAMED = `
  dollar dollars buck bucks: USD | us, u.s., american, states USD; australian AUD; canadian CAD; hong kong, kong HKD; new zealand, zealand NZD; singapore, singaporean SGD; taiwan, taiwanese, new taiwan TWD; jamaican JMD; zimbabwean, zimbabwe ZWL; namibian, namibia NAD; liberian LRD; barbadian, barbados BBD; bahamian BSD; belize BZD; bermudian, bermudan, bermuda BMD; brunei BND; fijian, fiji FJD; guyanese, guyana GYD; surinamese SRD; tobago, trinidad TTD; solomon, islands SBD; cayman KYD; caribbean XCD
  pound pounds quid: GBP | british, sterling GBP; egyptian EGP; lebanese LBP; syrian SYP; sudanese SDG; south sudanese SSP; irish IEP; cypriot CYP; gibraltar GIP
  rupee rupees: INR | indian INR; pakistani, pakistan PKR; nepalese, nepali NPR; sri lankan, lankan LKR; mauritian MUR; seychellois SCR
  franc francs: CHF | swiss CHF; french FRF; belgian BEF; luxembourg LUF; cfa XOF; african cfa XAF; west african cfa XOF; pacific, cfp XPF; congolese CDF; rwandan RWF; burundian, burundi BIF; guinean GNF; djiboutian, djibouti DJF; comorian KMF
  peso pesos: MXN | mexican MXN; philippine, philippines PHP; argentine, argentinian, argentinean ARS; chilean CLP; colombian COP; cuban CUP; uruguayan UYU; dominican DOP
  won: KRW | south korean, korean KRW; north korean KPW
  yen: JPY | japanese JPY
  yuan renminbi rmb: CNY | chinese CNY
  ruble rubles rouble roubles: RUB | russian RUB; belarusian, belarussian BYN; soviet SUR
  krona kronor: SEK | swedish SEK; icelandic ISK
  krone kroner: NOK | norwegian NOK; danish DKK
  crown crowns: - | swedish SEK; icelandic ISK; norwegian NOK; danish DKK; czech CZK
  koruna korunas koruny: CZK | czech CZK; slovak SKK
  riyal riyals: SAR | saudi SAR; qatari QAR; yemeni YER; omani OMR; iranian IRR
  rial rials: IRR | iranian IRR; omani OMR; yemeni YER; saudi SAR; qatari QAR
  dinar dinars: KWD | kuwaiti KWD; iraqi IQD; serbian RSD; jordanian JOD; tunisian TND; algerian DZD; bahraini BHD; libyan LYD; macedonian MKD
  dirham dirhams: AED | emirati, uae AED; moroccan MAD
  shilling shillings: KES | kenyan, kenya KES; ugandan, uganda UGX; tanzanian, tanzania TZS; somali SOS
  lira liras: TRY | turkish TRY; italian ITL; maltese MTL
  lire: ITL | italian ITL
  leu lei: RON | romanian RON; moldovan MDL
  lev leva levs: BGN | bulgarian BGN
  mark marks: DEM | german, deutsche DEM; finnish FIM; convertible, bosnian BAM
  guilder guilders: NLG | dutch NLG; antillean ANG; caribbean XCG
  kwacha kwachas: ZMW | zambian ZMW; malawian, malawi MWK
  manat manats: AZN | azerbaijani, azeri AZN; turkmen TMT
  som soms: KGS | kyrgyz KGS; uzbek UZS
  sum sums: - | uzbek UZS
  real reais reals: BRL | brazilian BRL
  sol soles: PEN | peruvian PEN
  colon colones: CRC | rican CRC
  leone leones: SLE | leonean SLE
  euro euros: EUR
  rand rands: ZAR | african ZAR
  zloty zlotys zlotych: PLN | polish PLN
  forint forints: HUF | hungarian HUF
  shekel shekels: ILS | new, israeli ILS
  baht: THB | thai THB
  ringgit: MYR | malaysian MYR
  rupiah rupiahs: IDR | indonesian IDR
  dong: VND | vietnamese VND
  hryvnia hryvnias hryvnya hryvnyas: UAH | ukrainian UAH
  naira: NGN | nigerian NGN
  taka: BDT | bangladeshi BDT
  cedi cedis: GHS | ghanaian GHS
  kyat kyats: MMK | myanmar MMK
  riel riels: KHR | cambodian KHR
  kip: LAK | lao, laotian LAK
  tugrik tugriks togrog: MNT | mongolian MNT
  tenge: KZT | kazakh KZT
  birr: ETB | ethiopian ETB
  lari: GEL | georgian GEL
  dram drams: - | armenian AMD
  somoni: TJS | tajik TJS
  afghani afghanis: AFN
  lek leks: ALL | albanian ALL
  denar denars: MKD | macedonian MKD
  kuna kunas: HRK | croatian HRK
  kwanza kwanzas: AOA | angolan AOA
  pula: BWP
  metical meticais: MZN
  ariary: MGA
  dalasi: GMD
  ouguiya: MRU
  nakfa: ERN
  lempira lempiras: HNL
  quetzal quetzales: GTQ
  gourde gourdes: HTG
  guarani guaranis: PYG
  boliviano bolivianos: BOB
  bolivar bolivars bolivares: VES | venezuelan VES
  cordoba cordobas: NIO | nicaraguan NIO
  rufiyaa: MVR
  ngultrum: BTN
  pataca patacas: MOP
  kina: PGK
  markka: FIM
  peseta pesetas: ESP
  drachma drachmas: GRD
  escudo escudos: PTE | portuguese PTE; verdean CVE
  sterling: GBP`

/** Each name's currency when nothing stands before it; null where the name alone means none. */
export const MONEY_NAMES = new Map<string, string | null>()
/** "modifier name" to currency, the name in its first form. */
const MODIFIED = new Map<string, string>()
const FIRST_FORM = new Map<string, string>()
/** The words of the modifiers, for text without capitals. */
export const DEMONYMS = new Set<string>()

for (const row of NAMED.trim().split('\n')) {
  const [, forms = '', alone = '', modifiers = ''] = /^\s*([^:]+): (\S+)(?: \| (.*))?$/.exec(row) ?? []
  const [first = ''] = forms.split(' ')
  for (const form of forms.split(' ')) {
    MONEY_NAMES.set(form, alone === '-' ? null : alone)
    FIRST_FORM.set(form, first)
  }
  for (const group of modifiers.split('; ').filter(Boolean)) {
    const code = group.slice(-3)
    for (const modifier of group.slice(0, -4).split(', ')) {
      MODIFIED.set(`${modifier} ${first}`, code)
      for (const word of modifier.split(' ')) DEMONYMS.add(word)
    }
  }
}

/** "dollars" is a form of "dollar". */
export function firstForm(name: string): string {
  return FIRST_FORM.get(name) ?? name
}

/** The currency that up to two words before a name make it, or undefined: "north korean", "won" is another's than "korean". */
export function modifiedMoney(words: readonly string[], name: string): string | undefined {
  const first = firstForm(name)
  for (let from = 0; from < words.length; from += 1) {
    const code = MODIFIED.get(`${words.slice(from).join(' ')} ${first}`)
    if (code !== undefined) return code
  }
  return undefined
}
