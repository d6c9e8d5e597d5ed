/** Currencies by ISO 4217 code: data. */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.trim().split(/\s*[,\n]\s*/).map((entry) => {
    const cut = entry.lastIndexOf(' ')
    return [entry.slice(0, cut), entry.slice(cut + 1)]
  }))

/** A sign before or after the number. */
export const MONEY_SIGNS = pairs('$ USD, £ GBP, € EUR, ¥ JPY, ₩ KRW, ₹ INR, ₽ RUB, ₴ UAH, ₺ TRY, ₪ ILS, ฿ THB, ₫ VND, ₱ PHP, ₦ NGN, ₸ KZT, ₾ GEL, ₡ CRC, ₲ PYG, ₵ GHS, ￥ JPY, ￦ KRW, ￡ GBP, ﷼ IRR')

/** Letters before a dollar sign. */
export const DOLLAR_PREFIXES = pairs(
  'us USD, u.s. USD, usd USD, a AUD, au AUD, aud AUD, c CAD, ca CAD, can CAD, cad CAD, cdn CAD, hk HKD, hkd HKD, nz NZD, nzd NZD, s SGD, sg SGD, sgd SGD, nt TWD, r BRL, mex MXN, mx MXN, j JMD, tt TTD, fj FJD, b BND, z ZWL, n NAD',
)

/** Codes and abbreviations that stand before or after a number. */
export const MONEY_CODES = new Map<string, string>([
  ...'USD EUR GBP JPY CNY KRW KPW INR PKR BDT LKR NPR RUB UAH BYN KZT CHF SEK NOK DKK ISK PLN CZK HUF RON BGN TRY ILS SAR AED QAR KWD BHD OMR IQD IRR EGP MAD TND NGN GHS KES UGX TZS ETB ZAR ZMW AUD NZD CAD MXN BRL ARS CLP COP PEN VES HKD TWD SGD MYR IDR THB PHP VND MMK KHR MNT FRF DEM ITL ESP NLG'
    .split(' ').map((code) => [code, code] as const),
  ...pairs('usd USD, eur EUR, gbp GBP, jpy JPY, krw KRW, cny CNY, rmb CNY, Rs INR, RM MYR, RMB CNY, Rp IDR, KSh KES, Ksh KES, Sh KES, SFr CHF, Fr CHF, DM DEM, GBP£ GBP, Rs. INR'),
])

/** Names, singular and plural; the modifier before the name decides where one name is shared ("Australian dollars"). */
export const MONEY_NAMES = pairs(`
  dollar USD, dollars USD, buck USD, bucks USD, euro EUR, euros EUR, yen JPY, yuan CNY, renminbi CNY, rmb CNY, won KRW
  ruble RUB, rubles RUB, rouble RUB, roubles RUB, rupee INR, rupees INR, franc CHF, francs CHF, peso MXN, pesos MXN
  real BRL, reais BRL, reals BRL, rand ZAR, lira TRY, liras TRY, lire ITL, krona SEK, kronor SEK, krone NOK, kroner NOK
  zloty PLN, zlotys PLN, forint HUF, forints HUF, koruna CZK, korunas CZK, leu RON, lei RON, shekel ILS, shekels ILS
  riyal SAR, riyals SAR, dirham AED, dirhams AED, rial IRR, rials IRR, dinar KWD, dinars KWD, baht THB, ringgit MYR
  rupiah IDR, dong VND, hryvnia UAH, hryvnias UAH, naira NGN, shilling KES, shillings KES, taka BDT, cedi GHS, cedis GHS
  kyat MMK, riel KHR, tugrik MNT, tenge KZT, birr ETB, guilder NLG, guilders NLG, markka FIM, mark DEM, marks DEM
  peseta ESP, pesetas ESP, drachma GRD, drachmas GRD, escudo PTE, escudos PTE, pound GBP, pounds GBP, quid GBP, sterling GBP`)

/** The modifier before a shared name, as "modifier name-stem". */
export const MONEY_MODIFIERS = pairs(`
  u.s. dollar USD, us dollar USD, american dollar USD, states dollar USD, australian dollar AUD, canadian dollar CAD, kong dollar HKD
  zealand dollar NZD, singapore dollar SGD, singaporean dollar SGD, taiwan dollar TWD, taiwanese dollar TWD, jamaican dollar JMD, zimbabwean dollar ZWL
  british pound GBP, sterling pound GBP, egyptian pound EGP, lebanese pound LBP, syrian pound SYP, sudanese pound SDG, irish pound IEP
  pakistani rupee PKR, pakistan rupee PKR, nepalese rupee NPR, lankan rupee LKR, indian rupee INR, mauritian rupee MUR
  swiss franc CHF, french franc FRF, belgian franc BEF, cfa franc XOF, congolese franc CDF, rwandan franc RWF, luxembourg franc LUF
  mexican peso MXN, philippine peso PHP, argentine peso ARS, chilean peso CLP, colombian peso COP, cuban peso CUP, uruguayan peso UYU
  swedish kron SEK, norwegian kron NOK, danish kron DKK, icelandic kron ISK, qatari riyal QAR, saudi riyal SAR, omani rial OMR, yemeni rial YER, iranian rial IRR
  iraqi dinar IQD, kuwaiti dinar KWD, serbian dinar RSD, jordanian dinar JOD, tunisian dinar TND, algerian dinar DZD, bahraini dinar BHD, libyan dinar LYD
  moroccan dirham MAD, kenyan shilling KES, ugandan shilling UGX, tanzanian shilling TZS, somali shilling SOS, italian lira ITL, turkish lira TRY, italian lire ITL
  belarusian ruble BYN, russian ruble RUB, german mark DEM, deutsche mark DEM, finnish mark FIM, finnish markka FIM, czech koruna CZK, dutch guilder NLG, chinese yuan CNY, japanese yen JPY, thai baht THB, indonesian rupiah IDR, malaysian ringgit MYR, vietnamese dong VND, ukrainian hryvnia UAH, nigerian naira NGN, african rand ZAR, brazilian real BRL, polish zloty PLN, hungarian forint HUF, spanish peseta ESP, portuguese escudo PTE, greek drachma GRD, new shekel ILS, israeli shekel ILS`)

/** The modifiers alone, for text without capitals. */
export const DEMONYMS: ReadonlySet<string> = new Set([...MONEY_MODIFIERS.keys()].map((key) => key.split(' ')[0] ?? ''))
