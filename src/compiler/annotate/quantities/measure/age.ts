import type { Token } from '../../../segment/index.ts'
import { CARDINALS, MONTHS } from '../../dates/lexicon.ts'
import { DASHES, isCapitalised, isOpen, lowerAt, type Rule } from '../mention.ts'

const OLD = /^(?:old|olds)$/

/** "30-year-old", "29 years old", "three years of age", "87 yo", "aged 55", "Papermaster, 49,": the unit is the year. */
export const age: Rule = {
  name: 'age',
  apply({ tokens, mentions }) {
    for (const [index, mention] of mentions.entries()) {
      if (!isOpen(mention)) continue
      if (mention.unit !== null) {
        if (!/^(?:year|month|week|day)$/.test(mention.unit)) continue
        const next = DASHES.has(lowerAt(tokens, mention.right)) ? mention.right + 1 : mention.right
        if (OLD.test(lowerAt(tokens, next))) mention.right = next + 1
        else if (lowerAt(tokens, next) === 'of' && lowerAt(tokens, next + 1) === 'age') mention.right = next + 2
        continue
      }
      if (/^(?:yo|y\/o)$/.test(lowerAt(tokens, mention.to))) {
        mention.unit = 'year'
        mention.right = mention.to + 1
        continue
      }
      if (mention.value < 0 || mention.value > 120 || !Number.isInteger(mention.value) || mention.scale !== 1 || mention.form === 'ordinal') continue
      // "aged 5 to 36 months": the unit comes after the other end.
      const other = mentions[index + 1]
      if (other !== undefined && other.from === mention.to + 1 && /^(?:day|week|month|year)$/.test(other.unit ?? '') && /^(?:to|or|and|-|–)$/.test(lowerAt(tokens, mention.to))) continue
      const before = lowerAt(tokens, mention.from - 1)
      const last = mentions[index - 1]
      // "aged 24 and 31".
      if (last?.rule === 'age' && last.to === mention.from - 1 && /^(?:and|or|to|,|-|–)$/.test(before)) mention.unit = 'year'
      else if (isAgeOfSomebody(tokens, mention.from, mention.to) || /^(?:aged|age|ages)$/.test(before) || isAgeBound(tokens, mention.from, mention.to) || (before === 'of' && lowerAt(tokens, mention.from - 2) === 'age')) mention.unit = 'year'
      else if (before === 'turned' || before === 'turns' || before === 'turning') {
        const next = tokens[mention.to]
        if (next === undefined || next.kind === 'punct' || /^(?:on|in|this|last|next)$/.test(next.lower)) mention.unit = 'year'
      } else if (mention.form === 'digits' && isAppositive(tokens, mention.from, mention.to)) mention.unit = 'year'
      if (mention.unit === 'year') mention.rule = 'age'
    }
  },
}

/** "a boy of 15", "children as young as 10", "raise the pension age to 67": nothing is counted after the number. */
function isAgeOfSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]
  if (next !== undefined && next.kind !== 'punct' && !/^(?:and|or|in|on|at|to|from|by|with|who|was|were|is|are|will|would|for|after|when|this|last|next|but|as)$|^[a-z]{2,}ed$/.test(next.lower)) return false
  const [before, second, third] = [lowerAt(tokens, from - 1), lowerAt(tokens, from - 2), lowerAt(tokens, from - 3)]
  // "the oldest is 61 and the youngest 20"
  if (/^(?:oldest|youngest)$/.test(/^(?:is|was|being)$/.test(before) ? second : before)) return true
  if (before === 'of' && /^(?:boy|girl|man|woman|child|youth|lad|teenager|baby)$/.test(second)) return /^(?:a|an|the|one)$/.test(third)
  if (before === 'as' && /^(?:young|old)$/.test(second)) return true
  if (before === 'than' && /^(?:younger|older)$/.test(second)) return true
  if (!/^(?:is|was|be|to|from|of|at|reached|hit|between)$/.test(before)) return false
  for (let at = from - 2; at > from - 10; at -= 1) {
    if (lowerAt(tokens, at) === 'age') return !/^(?:old|of)$/.test(lowerAt(tokens, at + 1)) || before !== 'of'
    if (tokens[at] === undefined || tokens[at]?.kind === 'punct') return false
  }
  return false
}

const YOUNG_AND_OLD = /^(?:children|kids|infants|babies|boys|girls|youths|minors|people|men|women|adults|soldiers|workers|voters|recruits|students|conscripts|those|anyone|everyone|pupils|citizens|patients|drivers|residents|players|passengers|pensioners|females|males|users|teenagers|people|fathers|mothers|parents|households|consumers|migrants|refugees|prisoners|employees|candidates|athletes|swimmers|detainees|victims|inmates|nurses|teachers|smokers)$/

/** "aged between 19", "children under five", "men over 60": nothing else is counted after the number. */
function isAgeBound(tokens: readonly Token[], from: number, to: number): boolean {
  const before = lowerAt(tokens, from - 2)
  if (/^(?:between|from|over|under|about|around)$/.test(lowerAt(tokens, from - 1)) && /^(?:aged|age|ages)$/.test(before)) return true
  const who = /^(?:is|are|was|were|be|being)$/.test(before) ? lowerAt(tokens, from - 3) : before
  if (!/^(?:under|over|below|above)$/.test(lowerAt(tokens, from - 1)) || !(YOUNG_AND_OLD.test(who) || (who !== before && isNumberWord(who)))) return false
  const next = tokens[to]
  return next === undefined || next.kind === 'punct' || /^(?:are|is|were|was|have|has|had|in|who|and|or|at|to|from|by|on|with|will|can|could|may|must|suffer|die|died|face|live|stood|rose|fell|grew|got|went|came|made|took|led|found|felt|spent|lost|won|need|needs|should|would|might|account|accounted|make|living|working|under)$|[a-z]{3}ed$/.test(next.lower)
}

/** "one in four was under five" */
function isNumberWord(lower: string): boolean {
  return /^\d+$/.test(lower) || CARDINALS.has(lower)
}

const PERSON = /^(?:soldier|man|woman|boy|girl|student|teacher|driver|officer|worker|pilot|defector|suspect|victim|resident|father|mother|son|daughter|brother|sister|wife|husband|prisoner|private|sergeant|lieutenant|captain|activist|engineer|farmer|nurse|doctor|refugee|comrade|national|citizen|native|survivor|president|minister|premier|leader|king|queen|prince|princess|pope|actor|actress|singer|author|writer|artist|coach|player|striker|midfielder|defender|goalkeeper|forward|golfer|champion|swimmer|sprinter|boxer|senator|lawmaker|judge|lawyer|mayor|governor|chairman|chairwoman|director|founder|billionaire|businessman|businesswoman|executive|scientist|researcher|professor|priest|bishop|general|commander|dictator|gunman|attacker|migrant|refugee|passenger|cyclist|pedestrian|climber|tourist|retiree|pensioner|teenager|nanny|neighbor|neighbour|widow|grandmother|grandfather|uncle|aunt|cousin|friend|colleague|candidate|politician|diplomat|ambassador|another|other|third|fourth|fifth|accomplice|deputy|brother-in-law|guard|robber|thief|burglar|rider|jockey|trainer|chef|designer|musician|rapper|comedian|broadcaster|journalist|reporter)$/

/** "Name Surname, 49, …", "a soldier, 21, and …": between commas after someone. */
function isAppositive(tokens: readonly Token[], from: number, to: number): boolean {
  // "Min-ho" is three tokens.
  const first = DASHES.has(lowerAt(tokens, from - 3)) && isCapitalised(tokens[from - 4]) ? from - 4 : from - 2
  const [comma, name, next] = [tokens[from - 1], tokens[first], tokens[to]]
  if (comma?.text === ',' && PERSON.test(name?.lower ?? '')) return next === undefined || /^[,.;)—–]$/.test(next.text)
  // "the victims, 12 and 15, were"
  const two = next?.lower === 'and' && tokens[to + 1]?.kind === 'number' && /^[,.;)—–]$/.test(tokens[to + 2]?.text ?? '')
  if (comma?.text === ',' && two && name !== undefined && PERSON.test(name.lower.replace(/s$/, ''))) return true
  if (comma?.text !== ',' || !isCapitalised(name)) return false
  if (next !== undefined && !/^[,.;)—–]$/.test(next.text)) return false
  const given = tokens[first - 1]
  if (isMonth(name?.lower ?? '') || /^(?:in|on|at|near|from|to|of|since|by)$/.test(given?.lower ?? '')) return false
  return isCapitalised(given) || (given === undefined && next !== undefined)
}

function isMonth(lower: string): boolean {
  return MONTHS.has(lower)
}

const OWNERS = /^(?:his|her|their|its|my|our|your|the)$/

/** "in their 20s", "in her mid-thirties": ten years from the decade on. */
export const ageDecade: Rule = {
  name: 'age-decade',
  apply({ tokens, mentions }) {
    for (const [index, mention] of mentions.entries()) {
      if (!isOpen(mention) || mention.form !== 'decade' || mention.rule === 'word-year') continue
      let at = mention.from - 1
      if (DASHES.has(lowerAt(tokens, at))) at -= 1
      // "in their 50s and 60s".
      const before = mentions[index - 1]
      const listed = before?.rule === 'age-decade' && before.to === mention.from - 1 && /^(?:and|or|to|,)$/.test(lowerAt(tokens, mention.from - 1))
      if (listed) at = before.from - 1
      if (/^(?:early|mid|late|the|low|upper)$/.test(lowerAt(tokens, at)) && OWNERS.test(lowerAt(tokens, at - 1))) at -= 1
      const owner = lowerAt(tokens, at)
      if (!OWNERS.test(owner) || owner === 'the' || !/^(?:in|into|of|to|from|aged)$/.test(lowerAt(tokens, at - 1))) continue
      mention.unit = 'year'
      mention.low = mention.value
      mention.high = mention.value + 9
      mention.qualifier = 'range'
      mention.rule = 'age-decade'
    }
  },
}
