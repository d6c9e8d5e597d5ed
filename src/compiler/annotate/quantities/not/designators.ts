import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, isBare, isCapitalised, lowerAt, settle, type Mention, type Rule, type Scene } from '../mention.ts'
import { SYMBOL_UNITS, WORD_UNITS } from '../measure/unit-table.ts'
import { isNumberWord, set } from '../words.ts'

/** Nouns whose number names one of them, in any case: "phase two", "flight 370". */
const HEADS = set(
  'no nos number numbers article articles section sections chapter chapters room flight resolution resolutions highway route channel unit phase level grade stage tier type category zone gate platform junction junctions exit volume paragraph appendix annex version versions mark mk exhibit rule protocol proposition reactor interstate autoroute motorway sub-paragraph verse psalm page lane track pier berth sector ward precinct apollo formula group pool episode round day week game season scenario step option table figure fig lot terminal hall suite apartment apt',
)
/** Lists and indexes named by how many they hold: a name even before what it counts ("S&P 500 companies"). */
const INDEXES = set('nasdaq nikkei ftse cac dax s&p poor russell fortune stoxx asx topix sensex ibex kospi csi forbes global iphone ipad ios android windows playstation xbox boeing airbus apollo expedition resolution')
/** The same, only with a capital. */
const NAMED_HEADS = set(
  'area building block act part line model order bill law decree directive camp office bureau factory plant shop school division brigade battalion regiment squadron army corps district pavilion class title schedule item question plan point log team study world war big task force studio channel fm radio windows iphone galaxy playstation xbox mission expedition soyuz boeing airbus mig sukhoi tupolev typhoon hurricane vision agenda sputnik expo euro super bowl olympics ios android',
)
/** Number words that are names after a capitalised noun: "World War Two", "Formula One". */
const WORD_NUMBERED = set('war formula phase chapter part act number day stage level group channel bbc radio air force apollo world room article section studio tier unit one')

/** "KN-23", "Hwasong-17", "S&P 500", "A330", "No. 2", "Flight 370", "737s", "38 North", "7-Eleven": names with numbers in them. */
export const designators: Rule = {
  name: 'designator',
  apply(scene) {
    for (const [index, mention] of scene.mentions.entries()) {
      if (mention.fate !== null || mention.form === 'fraction' || mention.form === 'vague' || mention.form === 'multiple') continue
      if (isName(scene, mention, index)) {
        settle(mention, this.name, 'designator')
        remember(scene, mention)
      }
    }
  },
}

/** Three digits or more that named something name it again: "the 737" after "Boeing 737". */
function remember({ tokens, article }: Scene, mention: Mention): void {
  const text = tokens[mention.to - 1]?.text ?? ''
  if (/^\d{3,4}$/.test(text) && !text.endsWith('00')) article.names.add(text)
}

/** Bare digits that the article uses as a name elsewhere. */
export const recalledNames: Rule = {
  name: 'recalled-name',
  apply({ tokens, mentions, article }) {
    if (article.names.size === 0) return
    for (const [index, mention] of mentions.entries()) {
      if (mention.fate !== null || !isBare(mention) || !article.names.has(tokens[mention.to - 1]?.text ?? '')) continue
      settle(mention, this.name, 'designator')
      // "737-800": what a hyphen adds to the name is part of it.
      const next = mentions[index + 1]
      const added = next?.from === mention.to + 1 && DASHES.has(lowerAt(tokens, mention.to)) && gluedBefore(tokens, next.from)
      if (added && isBare(next)) settle(next, this.name, 'designator')
    }
  },
}

function isName(scene: Scene, mention: Mention, index: number): boolean {
  const { tokens } = scene
  if (mention.form === 'words') return isWordName(tokens, mention)
  if (mention.form !== 'digits') return false
  return isGroupOf(tokens, mention) || isGlued(tokens, mention) || isHeaded(tokens, mention) || isAfterName(scene, mention) || isBeforeName(tokens, mention) || isSecondInPhrase(scene, mention, index)
}

/** Letters touch the digits: "A330", "G7", "KN-23", "737s", "KC-45", "7e7", "-200LR", "R2-D2". */
function isGlued(tokens: readonly Token[], mention: Mention): boolean {
  const before = tokens[mention.from - 1]
  const glued = gluedBefore(tokens, mention.from)
  // "4x100m" and "320x240" multiply.
  const times = before?.lower === 'x' && tokens[mention.from - 2]?.kind === 'number'
  // A name with two numbers, where no size is meant.
  if (isProduct(tokens, mention)) return true
  if (glued && before?.kind === 'word' && !mention.prefixed && !times) return true
  if (glued && before !== undefined && DASHES.has(before.text) && gluedBefore(tokens, mention.from - 1)) {
    const stem = tokens[mention.from - 2]
    if (stem?.kind === 'word' && isDesignatorStem(stem) && !(mention.unit !== null && mention.unit !== 'times')) return true
    // The end of "A330-200", "787-9": digits on a designator's digits.
    if (stem?.kind === 'number' && isBare(mention) && tokens[mention.from - 3]?.kind === 'word' && gluedBefore(tokens, mention.from - 2)) return true
    // "CVE-2024-30080"
    if (stem?.kind === 'number' && isBare(mention) && DASHES.has(lowerAt(tokens, mention.from - 3)) && gluedBefore(tokens, mention.from - 2) && gluedBefore(tokens, mention.from - 3) && isCapitalised(tokens[mention.from - 4])) return true
  }
  if (before?.text === '#' && mention.scale === 1) return true
  if (isCompany(tokens, mention)) return true
  // "221B Baker Street"
  if (mention.scale !== 1 && !mention.prefixed && mention.to === mention.from + 2 && gluedBefore(tokens, mention.from + 1) && isAddress(tokens, mention.to)) return true
  if (mention.unit !== null || mention.scale !== 1) return false
  const next = tokens[mention.to]
  if (next?.kind === 'word' && gluedBefore(tokens, mention.to) && !/^(?:x|s)$/.test(next.lower)) return true
  if (next?.lower === 's' && gluedBefore(tokens, mention.to)) return true
  const possessive = (next?.lower === "'s" || next?.lower === '’s') && /^\d{3}$/.test(tokens[mention.to - 1]?.text ?? '')
  if (possessive) return true
  return isJoinedName(tokens, mention)
}

/** "the 4×4 Club": both numbers before a capitalised name. */
function isProduct(tokens: readonly Token[], { from, to }: Mention): boolean {
  const first = tokens[from - 1]?.text === '×' && gluedBefore(tokens, from) && tokens[from - 2]?.kind === 'number'
  const last = tokens[to]?.text === '×' && tokens[to + 1]?.kind === 'number'
  return (first && isCapitalised(tokens[to])) || (last && isCapitalised(tokens[to + 2]))
}

/** "The 3M company", "3M's profit": a letter that could be a scale is part of a firm's name. */
function isCompany(tokens: readonly Token[], mention: Mention): boolean {
  const letter = tokens[mention.to - 1]
  if (mention.unit !== null || letter === undefined || !/^\p{Lu}$/u.test(letter.text) || !gluedBefore(tokens, mention.to - 1)) return false
  // The firm known by no other name, whatever verb follows.
  if (letter.text === 'M' && mention.value === 3e6) return !isCountAfter(tokens, mention)
  return /^(?:company|co|co\.|corp|corp\.|inc|inc\.|['’]s|said|says|shares)$/.test(lowerAt(tokens, mention.to))
}

/** "7-Eleven", "787-8", "747-400", "737-800": a hyphen to a name or to more of one. */
function isJoinedName(tokens: readonly Token[], mention: Mention): boolean {
  if (!DASHES.has(lowerAt(tokens, mention.to)) || !gluedBefore(tokens, mention.to) || !gluedBefore(tokens, mention.to + 1)) return false
  const tail = tokens[mention.to + 1]
  return tail !== undefined && isCapitalised(tail) && !/^(?:\p{Lu}\p{Ll}+ed)$/u.test(tail.text) && tail.lower !== 'year'
}

/** What takes a figure after its hyphen: "mid-2000", "sub-5", "pre-1990", "under-21". */
const PREFIX = set('pre post mid sub under over up top non plus minus near about magnitude number aged early late and or to by than least most some another all only just first last the a an is was at in of from between')

/** The word before a hyphen: a name's letters, of an element or an acid too ("caesium-137", "omega-3"). */
function isDesignatorStem(stem: Token): boolean {
  return !PREFIX.has(stem.lower) && !WORD_UNITS.has(stem.lower) && !SYMBOL_UNITS.has(stem.text) && (isCapitalised(stem) || stem.text.length > 2 || stem.lower === 'mp') && !isNumberWord(stem.lower)
}

/** "No. 2", "Article 5", "phase 3", "World War 2": the noun before says so. */
function isHeaded(tokens: readonly Token[], mention: Mention): boolean {
  if (mention.scale !== 1 && mention.form === 'digits') return false
  let at = mention.from - 1
  if (lowerAt(tokens, at) === '.') at -= 1
  const head = tokens[at]
  // The second of "Articles 5 and 6", "Nos. 3 and 4".
  if (head !== undefined && /^(?:and|or|to|,|-|–)$/.test(head.text) && tokens[at - 1]?.kind === 'number' && /^(?:nos|articles|sections|chapters|resolutions|rooms|numbers|flights|paragraphs|units|phases|levels|junctions|exits|gates|terminals|platforms|wards|versions|types|stages)$/.test(lowerAt(tokens, at - 2) === '.' ? lowerAt(tokens, at - 3) : lowerAt(tokens, at - 2))) return mention.unit === null
  if (head?.kind !== 'word') return false
  if (mention.unit !== null && mention.unit !== 'times' && !/^(?:no|article|section|resolution|flight)$/.test(head.lower)) return false
  if (head.lower === 'number' && isVerbBefore(tokens, at)) return false
  // "No 25,000 workers are coming" counts them.
  if (head.lower === 'no' && tokens[at + 1]?.text !== '.' && mention.value >= 1000 && isCountAfter(tokens, mention)) return false
  if (head.lower === 'no' || head.lower === 'number' || head.lower === 'nos' || head.lower === 'numbers') {
    return head.lower !== 'no' || tokens[at + 1]?.text === '.' || isCapitalised(head) || mention.form === 'digits'
  }
  if (isCapitalised(head) && INDEXES.has(head.lower)) return true
  if (head.text.length === 1 && lowerAt(tokens, at - 1) === '&') return true
  if (/^['’]s$/.test(head.lower)) return lowerAt(tokens, at - 1) === 'poor'
  if (/^[Dd]ay$/.test(head.text) && lowerAt(tokens, mention.to) === 'of') return true
  if (head.text === 'Unit') return true
  // "a rival group 45,000": so long a number, and written so, names nothing.
  if (HEADS.has(head.lower) && /\d,\d/.test(tokens[mention.to - 1]?.text ?? '')) return false
  if (HEADS.has(head.lower)) {
    if (/^(?:day|week|game|season|round|group|pool|figure|table|hall|step|track|rule|mark|unit)$/.test(head.lower)) return !isCountAfter(tokens, mention) && !DASHES.has(lowerAt(tokens, at - 1))
    return true
  }
  return isCapitalised(head) && NAMED_HEADS.has(head?.lower ?? '') && !isCountAfter(tokens, mention)
}

/** "were said to number 4,000", "they number 300": a verb, not "the number 4". */
function isVerbBefore(tokens: readonly Token[], at: number): boolean {
  return /^(?:to|will|would|may|might|could|now|who|which|that|they|we|still|already|do|[a-z]{3,}s)$/.test(lowerAt(tokens, at - 1)) && !/ss$|^(?:has|was|his|this|its)$/.test(lowerAt(tokens, at - 1))
}

/** Words that begin a sentence or a headline with a capital and are no names. */
const PLAIN = set(
  'a an the in on at by for from to of with and or but as about around some over under nearly almost only just more less than least most up down all another between within after before since until during that these those this its his her their our my your it he she they we i you there here when where while if not no so then now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec kills killed kill wounds wounded hits dies dead adds cuts loses wins win won beat beats leaves leave left seizes arrests frees holds takes sends sent gets buys sells orders has have had is are was were be been roughly approximately exactly estimated additional extra further also both either neither each every any what which who how including include includes per plus minus nor via like against amid among toward towards under through across out off into onto upon without near next last first second third early late aged age says said say reports fires launches deploys supplies',
)

/** "S&P 500", "Nikkei 225", "Airbus 380", "Trent 900", "Resolution 1718": a bare number right after a name. */
function isAfterName({ tokens, sentence }: Scene, mention: Mention): boolean {
  if (!isBare(mention) || mention.prefixed) return false
  const at = mention.from - 1
  const name = tokens[at]
  const text = tokens[mention.to - 1]?.text ?? ''
  if (mention.from !== mention.to - 1 || !/^\d{1,4}$/.test(text) || name === undefined) return false
  if (!isCapitalised(name) || PLAIN.has(name.lower) || /(?:ing|ed|ly)$/.test(name.lower)) return false
  if (isTitleCase(tokens)) return false
  if (isModelOfCounted(tokens, at)) return true
  if (isSecondOwner(tokens, mention)) return false
  if (isCountAfter(tokens, mention)) return text.length >= 3 && !text.endsWith('0') && name.start > sentence.start && !/^(?:people|men|women|children|others|more|of|troops|soldiers|civilians)$/.test(lowerAt(tokens, mention.to))
  return true
}

/** "had 500 cases and Bolivia 300.": as many of the same. */
function isSecondOwner(tokens: readonly Token[], { from, to }: Mention): boolean {
  const next = tokens[to]
  if (!/^(?:and|but|while|,)$/.test(lowerAt(tokens, from - 2)) || INDEXES.has(lowerAt(tokens, from - 1)) || (next !== undefined && next.kind !== 'punct' && !/^(?:and|in|on)$/.test(next.lower))) return false
  return tokens.slice(Math.max(0, from - 14), from - 2).some((token, at, all) => (token.kind === 'number' || isNumberWord(token.lower)) && !isCapitalised(all[at - 1]) && all[at + 1]?.kind === 'word')
}

/** "18 Leopard 2 tanks": a count, one to three names, and the number of the model. */
function isModelOfCounted(tokens: readonly Token[], name: number): boolean {
  let at = name
  while (at > name - 3 && isCapitalised(tokens[at]) && !isNumberWord(lowerAt(tokens, at))) at -= 1
  return at < name && (tokens[at]?.kind === 'number' || isNumberWord(lowerAt(tokens, at)))
}

/** Verbs and other words that end like a plural. */
const VERB_S = /^(?:is|was|has|as|its|his|this|us|plus|across|falls|rises|says|goes|does|drops|gains|loses|costs|gets|makes|takes|comes|offers|starts|sells|weighs|carries|delivers|provides|features|includes|remains|looks|seems|means|gives|needs|becomes|begins|arrives|returns|replaces|requires|allows|applies|covers|contains|protects|boasts|lets|uses|beats|faces|sits|lands|launches)$/

/** A plural noun, or "of", "more", a participle, right after: the number counts it. */
function isCountAfter(tokens: readonly Token[], mention: Mention): boolean {
  // "17 Patriot systems"
  let at = mention.to
  while (at < mention.to + 2 && isCapitalised(tokens[at]) && tokens[at]?.kind === 'word') at += 1
  const next = tokens[at]
  if (at > mention.to) return next?.kind === 'word' && /^\p{Ll}+[^s]s$|^(?:people|troops|aircraft|men|women)$/u.test(next.text) && !VERB_S.test(next.lower)
  if (next === undefined || next.kind !== 'word' || isCapitalised(next)) return false
  if (/^(?:people|men|women|children|others|more|of|troops|aircraft|police|additional|new|other|percent|civilians)$/.test(next.lower)) return true
  if (/(?:[^s]s)$/.test(next.lower) && !VERB_S.test(next.lower)) return true
  // "gave 500 artillery shells": an adjective or noun before the plural.
  const second = tokens[mention.to + 1]
  return second?.kind === 'word' && /[a-z]{3,}s$/.test(second.lower) && !/(?:ss|us|is)$/.test(second.lower) && /^\p{Ll}{3,}$/u.test(next.text) && !/^(?:was|has|had|and|the|for|that|which|with|from|when|after|fell|rose|index|will|are|were)$/.test(next.lower)
}

/** A headline in which most longer words have a capital: there a capital says nothing. */
const titleCase = new WeakMap<readonly Token[], boolean>()

function isTitleCase(tokens: readonly Token[]): boolean {
  const known = titleCase.get(tokens)
  if (known !== undefined) return known
  const found = mostlyCapital(tokens)
  titleCase.set(tokens, found)
  return found
}

function mostlyCapital(tokens: readonly Token[]): boolean {
  let long = 0
  let capital = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue
    long += 1
    if (isCapitalised(token)) capital += 1
  }
  return long >= 3 && capital > long * 0.8
}

/** "38 North", "10 Downing Street", "3 Doors Down": a small bare number, then a capitalised word in the singular, nothing counted. */
function isBeforeName(tokens: readonly Token[], mention: Mention): boolean {
  if (!isBare(mention) || mention.from !== mention.to - 1 || mention.from === 0) return false
  const next = tokens[mention.to]
  if (next === undefined || !isCapitalised(next) || !/^\d{1,3}$/.test(tokens[mention.to - 1]?.text ?? '')) return false
  if (/^(?:Downing|Squadron|Corps|Commando|Para)$/.test(next.text) || isAddress(tokens, mention.to)) return true
  if (isTitleCase(tokens)) return false
  // What follows the name decides: a plural head is counted ("20 South African soldiers"), a verb or a sign makes it a name.
  let at = mention.to
  while (isCapitalised(tokens[at])) at += 1
  const after = tokens[at]
  if (at - mention.to !== 1 || next.lower.endsWith('s')) return false
  if (after !== undefined && (after.lower === "'s" || after.lower === '’s' || after.text === ',' || after.text === '.' || /^(?:said|says|reported|wrote|analysts?|website|has|is|was)$/.test(after.lower))) {
    return /^(?:by|of|from|for|to|at|on|with|,|;|"|“|‘|'|that|and|as)$/.test(lowerAt(tokens, mention.from - 1)) || /^(?:website|analysts?|said|says|wrote)$/.test(after.lower)
  }
  return false
}

/** "45 Loop Street", "10 Upper Mill Road": up to three names, the last of them a kind of street. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  for (let last = at; last < at + 3 && isCapitalised(tokens[last]); last += 1) {
    if (/^(?:street|avenue|road|lane|drive|boulevard|square|terrace|crescent|st|ave|rd|blvd)$/.test(lowerAt(tokens, last))) return true
  }
  return false
}

/** Nothing follows that the number could count: "unveils new 787 as orders slow". */
function isNoNoun(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'punct' || /^(?:as|to|in|on|at|for|with|after|by|amid|from|despite|and|is|was|will|has|jet|plane|model|jetliner|airliner)$/.test(next.lower)
}

const PHRASE_END = /^(?:and|or|to|of|in|at|on|for|with|by|from|more|than|over|about|some|nearly|up|were|was|are|is|had|has|have|which|that|who|whose|can|could|will|would|may|might|killed|carrying|each|per|a|an|as|said|after|before|while|but|plus|when|where|into|against|worth|between|around)$/

/** "five new 737 aircraft", "20 of its larger 777 planes": the second number of one noun phrase names the model. */
function isSecondInPhrase({ tokens, mentions }: Scene, mention: Mention, index: number): boolean {
  const text = tokens[mention.to - 1]?.text ?? ''
  if (!isBare(mention) || !/^\d{3,4}$/.test(text)) return false
  const following = tokens[mention.to]
  // "a 747," "a 737 MAX": one thing can't be counted.
  if (/^(?:new|newest|latest|first|next)$/.test(lowerAt(tokens, mention.from - 1)) && !text.endsWith('00') && isNoNoun(following)) return true
  if (/^an?$/.test(lowerAt(tokens, mention.from - 1)) && !text.endsWith('0') && (following === undefined || following.kind === 'punct' && !DASHES.has(following.text) || isCapitalised(following))) return true
  if (/^7[0-8]7$/.test(text) && /^(?:Max|MAX|NG|ER|LR|Dreamliner|Freighter)$/.test(following?.text ?? '')) return true
  // "the 747 for two years", "its new 787": airliners, known by this number alone.
  if (/^7[0-8]7$/.test(text) && /^(?:an?|the|its|their|his|['’]s|new|newer|older|larger|smaller|first|range)$/.test(lowerAt(tokens, mention.from - 1)) && !isCountAfter(tokens, mention)) return true
  const before = mentions[index - 1]
  if (before === undefined || before.fate !== null || before.unit !== null || mention.from - before.right > 6 || before.right === mention.from) return false
  // "two of the Trent 900 engines", "20 of Boeing's larger 777 planes": the phrase goes on through its "of".
  let start = lowerAt(tokens, before.right) === 'of' ? before.right + 1 : before.right
  while (/^(?:the|its|their|his|her|these|those|our)$/.test(lowerAt(tokens, start))) start += 1
  if (start >= mention.from || /^(?:19|20)\d\d$/.test(text)) return false
  for (let at = start; at < mention.from; at += 1) {
    const token = tokens[at]
    if (token === undefined || PHRASE_END.test(token.lower) || (token.kind !== 'word' && !(DASHES.has(token.text) && gluedBefore(tokens, at)))) return false
  }
  if (!tokens.slice(start, mention.from).some((token) => token.kind === 'word')) return false
  // "The two sides exchanged 390 prisoners": what the first counts has been said.
  if (tokens.slice(start, mention.from).some(({ text }) => /^\p{Ll}{3,}[^s]s$/u.test(text))) return false
  const next = tokens[mention.to]
  return next?.kind === 'word' && !/^(?:people|of|in|and|were|was|to|by)$/.test(next.lower)
}

/** "Ford Five Hundred", "Formula One": number words with capitals after a capitalised word, in a line that has others without. */
function isCapitalName(tokens: readonly Token[], mention: Mention): boolean {
  const head = tokens[mention.from - 1]
  // Two words of a number with capitals in mid-sentence need no name before them: "the Five Hundred".
  const compound = mention.to - mention.from >= 2 && head?.kind === 'word'
  if ((!compound && (!isCapitalised(head) || PLAIN.has(head?.lower ?? ''))) || isTitleCase(tokens)) return false
  for (let at = mention.from; at < mention.to; at += 1) if (tokens[at]?.kind === 'word' && !isCapitalised(tokens[at])) return false
  return tokens.length > mention.to + 1
}

/** "the Six Nations", "Five Eyes" in mid-sentence, "the Group of Seven". */
function isTitle(tokens: readonly Token[], mention: Mention): boolean {
  const [number, before, next] = [tokens[mention.from], tokens[mention.from - 1], tokens[mention.to]]
  if (!isCapitalised(number) || before?.kind !== 'word' || mention.unit !== null || mention.scale !== 1 || isTitleCase(tokens)) return false
  return isCapitalised(next) || isGroupOf(tokens, mention)
}

/** "Group of 77", "Gang of Eight": nothing is counted after it. */
function isGroupOf(tokens: readonly Token[], mention: Mention): boolean {
  return lowerAt(tokens, mention.from - 1) === 'of' && /^(?:Group|Gang)$/.test(tokens[mention.from - 2]?.text ?? '') && !isCountAfter(tokens, mention)
}

/** "World War Two", "Formula One", "phase two", "number one", "Channel Four". */
function isWordName(tokens: readonly Token[], mention: Mention): boolean {
  if (isTitle(tokens, mention)) return true
  if (isCapitalName(tokens, mention)) return true
  if (mention.scale !== 1 || mention.unit !== null) return false
  const before = tokens[mention.from - 1]
  const at = DASHES.has(before?.text ?? '') && gluedBefore(tokens, mention.from) ? mention.from - 2 : mention.from - 1
  const head = tokens[at]
  const capital = isCapitalised(tokens[mention.from])
  // "7-Eleven"
  if (capital && at === mention.from - 2 && head?.kind === 'number') return true
  if (head?.kind !== 'word') return false
  if (head.lower === 'number' || head.lower === 'no') return head.lower === 'number'
  if (capital && isCapitalised(head) && WORD_NUMBERED.has(head.lower)) return true
  if (capital && (head.lower === 'big' || head.lower === 'group') && tokens[mention.to]?.kind !== 'word') return true
  if (/^(?:phase|level|stage|tier|chapter|article|section|volume|type|grade|category)$/.test(head.lower)) return true
  return /^(?:day|week|round|part|season|game|step|act)$/.test(head.lower) && (tokens[mention.to] === undefined || tokens[mention.to]?.kind === 'punct' || /^(?:of|was|is|in)$/.test(lowerAt(tokens, mention.to))) && at !== mention.from - 2
}
