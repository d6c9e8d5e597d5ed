import type { Change } from '../../../../bundle/schema.ts'
import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, isCapitalised, lowerAt, open, type Mention, type Rule, type Scene } from '../mention.ts'
import { BARE_MULTIPLES } from '../words.ts'
import { governingChange, nounDirection, plainVerbDirection, RANGING, type Direction } from './change-words.ts'
import { isMeasured, isPrice, isRelative } from './measured.ts'
import { isDistanceCovered, isFound, isGround, isHandled, isMoment, isOfPosts, isService, isStolen } from './no-change.ts'
import { revised } from './revised.ts'
import { comparedWith, isComparison, isReached, isUpToObject, ofOwner, pastOnly } from './starting-point.ts'
import { isSize } from '../measure/size.ts'
import { isTotalMade, totalBefore } from './total-made.ts'

/** "rose 5%", "fell to 8,579 from 9,000", "a drop of 9%", "a tenfold increase", "5% higher", "cut from 5 to 3", "doubled". */
export const changes: Rule = {
  name: 'change',
  apply(scene) {
    const mentions = open(scene).filter((mention) => !isSize(scene.tokens, mention))
    for (const [index, mention] of mentions.entries()) {
      if (mention.change === null) fromTo(scene, mention, mentions[index + 1])
      mention.change ??= ofOwner(scene.tokens, startOf(scene, mention)) ?? ofVerb(scene, mention) ?? signedUp(scene, mention) ?? after(scene, mention) ?? before(scene, mention, mentions[index - 1]) ?? asForecast(scene, mention, mentions.slice(Math.max(0, index - 3), index))
    }
    for (const [index, mention] of mentions.entries()) {
      const next = mentions[index + 1]
      if (next?.change?.role === 'by' && mention.change === null && next.left === mention.right + 2 && lowerAt(scene.tokens, next.left - 1) === 'or' && (isRelative(mention) || (isMeasured(mention) && next.unit === 'percent'))) mention.change = next.change
    }
  },
}

/** The longest hedge with the article or adverb after it. */
const LONGEST_START = 7

/** Where the words before the number begin: left of its hedge. */
function startOf({ tokens }: Scene, mention: Mention): number {
  const hedge = mention.hedge
  if (hedge === null || hedge.start >= (tokens[mention.left]?.start ?? 0)) return mention.left
  let at = mention.left
  const reach = at - LONGEST_START
  while (at > 0 && at >= reach && (tokens[at - 1]?.start ?? -1) >= hedge.start) at -= 1
  // A hedge carried over from an earlier number stands further off.
  return at < reach ? mention.left : at
}

/** "from X to Y": both ends of one change, in the verb's direction or, by a neutral verb, in the numbers' own. */
function fromTo(scene: Scene, first: Mention, second: Mention | undefined): void {
  if (second === undefined || second.change !== null) return
  const { tokens } = scene
  const [left, right] = [startOf(scene, first), startOf(scene, second)]
  if (lowerAt(tokens, left - 1) !== 'from' || lowerAt(tokens, right - 1) !== 'to' || right - first.right > 8) return
  for (let at = first.right; at < right - 1; at += 1) if (/^[;.]$/.test(tokens[at]?.text ?? '')) return
  const verb = governingChange(tokens, left - 1)
  const same = first.unit === second.unit
  const direction = verb?.direction ?? (same && first.value !== second.value ? (first.value < second.value ? 'up' : 'down') : null)
  if (direction === null || (verb === null && direction === 'up')) return
  shareScale(first, second, right - first.right)
  first.change = { direction, role: 'from' }
  second.change = { direction, role: 'to' }
}

/** "rose 2%, more than the 1.5% that economists expected", "compared with 0.2% in May": another value of the same change. */
function asForecast({ tokens }: Scene, mention: Mention, previous: readonly Mention[]): Change | null {
  const known = previous.findLast(({ unit }) => unit === mention.unit)
  const alike = known ?? previous.findLast(({ unit }) => /^(?:basis-point|percentage-point)$/.test(unit ?? ''))
  if (alike?.change?.role !== 'by' || mention.left - alike.right > 24) return null
  const article = lowerAt(tokens, mention.left - 1) === 'the' ? 1 : 0
  const word = lowerAt(tokens, mention.left - 1 - article)
  if (word === 'than' || (article === 1 && /^(?:above|below|beating|missing)$/.test(word))) return tokens.slice(mention.right, mention.right + 6).some((token) => /^(?:expected|forecast|forecasts|predicted|estimated|projected|anticipated|seen|pencilled|penciled|poll|economists|analysts|consensus)$/.test(token.lower)) ? alike.change : null
  if (mention.unit !== 'percent' || known === undefined || article === 1) return null
  const compared = /^(?:versus|vs|against|after|following)$/.test(word) || (word === 'with' && lowerAt(tokens, mention.left - 2) === 'compared') || (word === 'to' && lowerAt(tokens, mention.left - 2) === 'compared')
  return compared && mention.left - alike.right < 12 ? alike.change : null
}

/** "from 5 to 9 million": both are millions where nothing but "to" stands between numbers of one size. */
function shareScale(first: Mention, second: Mention, apart: number): void {
  const ratio = first.mantissa / second.mantissa
  if (apart !== 1 || first.scale !== 1 || second.scale < 1000 || first.form !== 'digits' || ratio > 20 || ratio < 1 / 20) return
  first.value *= second.scale
  first.scale = second.scale
  if (first.low !== null) first.low = first.value
  if (first.high !== null) first.high = first.value
}

function ofVerb(scene: Scene, mention: Mention): Change | null {
  const { tokens } = scene
  if (mention.rule !== 'multiple-verb') return null
  // "more than double the average" compares; "will double the average" changes.
  if (BARE_MULTIPLES.has(lowerAt(tokens, mention.from)) && !/^(?:to|will|would|could|can|may|might|should|must|not)$/.test(lowerAt(tokens, startOf(scene, mention) - 1))) return null
  return { direction: mention.value < 1 ? 'down' : 'up', role: 'by' }
}

/** "(+6%)" */
function signedUp({ tokens }: Scene, mention: Mention): Change | null {
  const sign = mention.left - 1
  const signed = lowerAt(tokens, sign) === '+' && gluedBefore(tokens, mention.left) && tokens[sign - 1]?.kind !== 'number'
  return signed && /^(?:percent|percentage-point|basis-point|point)$/.test(mention.unit ?? '') ? by('up') : null
}

const HIGHER = /^(?:higher|up|stronger|firmer|above|upwards?|dearer|pricier|costlier|warmer|hotter|larger|bigger|wider)$/
const LOWER = /^(?:lower|down|weaker|softer|below|downwards?|off|cheaper|cooler|colder|smaller|narrower)$/
/** Between the number and its unit: "five extra days". */
const ADDED = /^(?:more|extra|additional|further)$/

/** "a 5% drop", "5% higher", "five more", "12 fewer", "an additional 5". */
function after(scene: Scene, mention: Mention): Change | null {
  const { tokens } = scene
  const left = lowerAt(tokens, startOf(scene, mention) - 1)
  if (/^(?:additional|further|extra|another)$/.test(left)) return signed(scene, mention, 'up')
  let at = DASHES.has(lowerAt(tokens, mention.right)) ? mention.right + 1 : mention.right
  // "142 points, or 0.36%, higher"
  if (lowerAt(tokens, at) === ',' && lowerAt(tokens, mention.left - 1) === 'or' && (HIGHER.test(lowerAt(tokens, at + 1)) || LOWER.test(lowerAt(tokens, at + 1)))) at += 1
  const next = lowerAt(tokens, at)
  const measured = mention.unit !== null
  const comparable = mention.unit !== 'fraction' || mention.rule === 'parts'
  if (mention.right > mention.to + 1 && ADDED.test(lowerAt(tokens, mention.to))) return by('up')
  if (measured && comparable && HIGHER.test(next) && next !== 'above') return by('up')
  // "80 miles off the coast" is a place.
  if (measured && comparable && LOWER.test(next) && next !== 'below' && (next !== 'off' || isRelative(mention))) return by('down')
  // "70,000 barrels a day below its quota"
  for (const place of [at, at + 1, at + 2]) {
    if (/^(?:below|above)$/.test(lowerAt(tokens, place)) && /^(?:its|their|the|an?)$/.test(lowerAt(tokens, place + 1)) && tokens.slice(place + 2, place + 6).some(({ lower }) => LEVEL.test(lower))) return by(lowerAt(tokens, place) === 'below' ? 'down' : 'up')
    if (!/^(?:seats?|votes?|barrels?|tonnes?|tons?|points?|a|per|day|month|year)$/.test(lowerAt(tokens, place))) break
  }
  // "a third below their peak", "2.3% ahead of last year"
  if (/^(?:percent|fraction)$/.test(mention.unit ?? '')) {
    if (next === 'below' || next === 'above') return by(next === 'below' ? 'down' : 'up')
    if (next === 'ahead' && /^(?:at|on)$/.test(lowerAt(tokens, at + 1))) return by('up')
    if (next === 'ahead' && lowerAt(tokens, at + 1) === 'of' && /^(?:last|a|the|its)$/.test(lowerAt(tokens, at + 2))) return by('up')
  }
  // "300 higher than reported"; "300 larger ships" are ships.
  if (!measured && at === mention.right && /^(?:high|low|larg|small)er$/.test(next) && /^(?:than|[.,;])?$/.test(lowerAt(tokens, at + 1))) return by(HIGHER.test(next) ? 'up' : 'down')
  if (next === 'more' && lowerAt(tokens, at - 1) !== 'or') return by('up')
  if (next === 'less' || next === 'fewer') return by('down')
  if (/^(?:additional|extra|further)$/.test(next)) return by('up')
  // "5p a litre more"
  if (measured && /^(?:an?|per)$/.test(next) && /^(?:more|less)$/.test(lowerAt(tokens, at + 2)) && lowerAt(tokens, at + 3) !== 'than') return by(lowerAt(tokens, at + 2) === 'more' ? 'up' : 'down')
  if (!measured || mention.unit === 'year') return null
  if (next === 'sell' && lowerAt(tokens, at + 2) === 'off') return by('down')
  // "60 cm of snow cut off the town" has a verb.
  if (at === mention.right && /^(?:cuts?|drops?|falls?|rises?|gains?|hikes?|slips?|slides?)$/.test(next) && /^(?:off|the|an?|its|their|through|into|down|short|out)$/.test(lowerAt(tokens, at + 1))) return null
  const noun = nounDirection(next) ?? (isModifier(tokens, at) ? nounDirection(lowerAt(tokens, at + 1)) : null)
  return noun === null ? null : by(noun)
}

const LEVEL = /^(?:quota|target|goal|level|average|limit|ceiling|cap|peak|record|capacity|threshold|norm|forecast|budget|plan)$/

/** "a further 0.1%" goes on in the direction of the change before it. */
function signed(scene: Scene, mention: Mention, fallback: Direction): Change {
  const at = startOf(scene, mention)
  const verb = governingChange(scene.tokens, at, 14)
  // "lost another five soldiers": so many more of the lost
  const isLoss = mention.unit === null && /^(?:lose|loses|lost|losing)$/.test(verb === null ? '' : lowerAt(scene.tokens, at - verb.distance))
  // "Prices fell, leaving 40 firms bankrupt and another 10 in debt": those did not fall.
  const isResult = mention.unit === null && verb !== null && scene.tokens.slice(at - verb.distance, at).some(({ lower }) => /^(?:leaving|left|,)$/.test(lower))
  return by(isLoss || isResult ? fallback : (verb?.direction ?? fallback))
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !/^(?:of|in|to|from|by|for|on|at|and|or|the|a|an|with|as)$/.test(token.lower)
}

function by(direction: Direction): Change {
  return { direction, role: 'by' }
}

const SERVED = /^(?:power|electricity|gas|water|heating|internet|supply|supplies|aid|mail|services?)$/
const ADVERB = /^(?:by|sharply|slightly|only|just|further|another|a|an|some|its|steadily|modestly|steeply|as|much|more|nearly)$/

/** "rose by 5%", "rose 5%", "up 3%", "fell to 5", "up from 5", "a drop of 9%". */
function before(scene: Scene, mention: Mention, previous: Mention | undefined): Change | null {
  const { tokens } = scene
  const start = startOf(scene, mention)
  const left = pastOnly(tokens, beforeArticle(tokens, lowerAt(tokens, start - 1) === 'between' ? start - 1 : start))
  const word = lowerAt(tokens, left - 1)
  if (isMoment(tokens, mention, word)) return null
  const compared = comparedWith(tokens, left, mention, previous)
  if (compared !== null) return compared
  if (isComparison(tokens, left) || isUpToObject(tokens, left - 2, mention.unit)) return null
  if (isReached(tokens, left - 2, mention.right)) return { direction: 'up', role: 'to' }
  // "up from the 600 it reported in April"
  if (word === 'the' && lowerAt(tokens, left - 2) === 'from' && /^(?:up|down)$/.test(lowerAt(tokens, left - 3))) return { direction: lowerAt(tokens, left - 3) === 'up' ? 'up' : 'down', role: 'from' }
  if (word === 'to' && /^(?:amount|amounts|amounted|amounting|equal|equates|equivalent|corresponding|close|according|due|come|comes|came)$/.test(lowerAt(tokens, left - 2))) return null
  // "fell two seats short of", "a nine-storey hotel collapsed"
  if ([0, 1].some((step) => /^(?:short|shy|behind|ahead|clear)$/.test(lowerAt(tokens, mention.right + step))) || (mention.unit === null && DASHES.has(lowerAt(tokens, mention.right)) && gluedBefore(tokens, mention.right + 1))) return null
  if (word === 'to' && isTotalMade(tokens, totalBefore(tokens, left - 2))) return { direction: previous?.change?.direction ?? 'up', role: 'to' }
  if (word === 'from' && mention.qualifier === 'range' && RANGING.has(lowerAt(tokens, left - 2))) return null
  if (word === 'to' || word === 'from') {
    const verb = governingChange(tokens, left - 1, 12) ?? revised(tokens, left - 1)
    // "Power was cut to 38,000 homes": to those who had it
    if (word === 'to' && mention.unit === null && verb !== null && lowerAt(tokens, left - 1 - verb.distance).startsWith('cut') && /^(?:homes?|households?|customers?|people|residents?|buildings?|villages?|towns?|schools?|hospitals?|consumers?|users?|families|properties|businesses)$/.test(lowerAt(tokens, mention.right)) && tokens.slice(Math.max(0, left - 8), left).some(({ lower }) => SERVED.test(lower))) return null
    // "advanced 3 km to within 5 km of the city"
    if (verb !== null && isDistanceCovered(lowerAt(tokens, left - 1 - verb.distance), mention)) return null
    if (verb !== null && mention.unit === null && isService(tokens, left - 2, verb.distance)) return null
    const near = previous?.change ?? null
    // "fell 123 points, or 0.3 percent, to 38,989".
    if (word === 'to' && near?.role === 'by' && previous !== undefined && left - previous.right <= 2) return { direction: near.direction, role: 'to' }
    // "raised it to $3.05 from $2.95"
    if (word === 'from' && near?.role === 'to' && previous !== undefined && left - previous.right <= 5) return { direction: near.direction, role: 'from' }
    const counts = verb !== null && tokens.slice(left - 1 - verb.distance, left - 1).some((token) => /^(?:number|toll|total|tally|count|figure|size|quota|limit|staff|workforce|fleet)$/.test(token.lower))
    if (verb === null || (verb.loose && verb.direction === 'up' && near === null && !isMeasured(mention) && verb.distance > 4 && !counts)) return null
    if (verb.direction === null && near === null) return null
    const direction = verb.direction ?? near?.direction ?? null
    // "up two points from three months earlier": when, not how many
    const isWhen = word === 'from' && /^(?:week|month|quarter|year|decade)$/.test(mention.unit ?? '') && /^(?:earlier|ago|before|prior|previously)$/.test(lowerAt(tokens, mention.right))
    if (direction === null || (word === 'from' && mention.unit === 'day') || isWhen) return null
    return isMeasured(mention) || verb.distance <= 6 || counts ? { direction, role: word } : null
  }
  // "grew at a rate of 2.8%", "shrinking at an annualised pace of 5%"
  if (lowerAt(tokens, start - 1) === 'of' && /^(?:rate|pace|clip)$/.test(lowerAt(tokens, start - 2)) || /^(?:rate|pace|clip)$/.test(lowerAt(tokens, mention.right))) {
    const verb = governingChange(tokens, left - 1, 8)
    const at = tokens.slice(Math.max(0, left - 8), left).some((token) => token.lower === 'at')
    if (verb?.direction != null && at && isMeasured(mention)) return by(verb.direction)
  }
  // "the fall, of 2.4 per cent,"
  const parted = word === 'of' && lowerAt(tokens, left - 2) === ',' ? nounDirection(lowerAt(tokens, left - 3)) : null
  if (parted !== null) return by(parted)
  if (word === 'of') {
    for (let at = left - 2; at >= left - 7; at -= 1) {
      const lower = lowerAt(tokens, at)
      const direction = nounDirection(lower)
      // "a net loss of 5 million" is a result, "the loss of two wickets" a toll: no change.
      if (isFound(scene, mention, lower) || (/^loss(?:es)?$/.test(lower) && (mention.prefixed || (mention.unit === null && !isOfPosts(tokens, mention))))) return null
      if (direction !== null && (at === left - 2 || isMeasured(mention))) return by(direction)
      if (/^[,;.]$/.test(lower)) return null
    }
    return null
  }
  // "rejected by 120 votes to 68"
  if ((word === 'by' && /^votes?$/.test(lowerAt(tokens, mention.right))) || (word === 'to' && /^votes?$/.test(lowerAt(tokens, left - 2)))) return null
  if (word === 'by') {
    const verb = governingChange(tokens, left - 1, 10)
    if (verb !== null && isDistanceCovered(lowerAt(tokens, left - 1 - verb.distance), mention)) return null
    return verb === null || verb.direction === null ? null : by(verb.direction)
  }
  // "was up 96 cents at $71.03"
  if (word === 'at' && previous?.change?.role === 'by' && left - previous.right <= 2 && mention.unit !== 'percent' && isPrice(previous, mention)) return { direction: previous.change.direction, role: 'to' }
  let at = left - 1
  while (at > left - 5 && ADVERB.test(lowerAt(tokens, at))) at -= 1
  const lower = lowerAt(tokens, at)
  if (/^(?:make|makes|made|making|set|take|takes|took|give|gave|put|end|ended|ends|pick|picked)$/.test(lowerAt(tokens, at - 1))) return null
  if (lower === 'down' && /^(?:shoots?|shot|shooting|shuts?|shutting|takes?|took|taking|brings?|brought|tears?|tore|turns?|turned|knocks?|knocked)$/.test(lowerAt(tokens, at - 1))) return null
  // "draws up a 4-billion list"
  if (lower === 'up' && /^(?:draws?|drew|drawn|drawing|sets?|setting|makes?|made|making|takes?|took|taken|taking|gives?|gave|given|giving|signs?|signed|signing)$/.test(lowerAt(tokens, at - 1))) return null
  if (lower === 'up' || lower === 'down' || lower === 'off') return (lower !== 'off' && (isRelative(mention) || isPredicate(tokens, at))) ? by(lower) : null
  const direction = plainVerbDirection(lower)
  if (direction === null) {
    if (previous?.change != null && (previous.unit !== mention.unit || /^(?:per|an?)$/.test(lowerAt(tokens, mention.right))) && /^(?:, or|or|\()$/.test(tokens.slice(previous.right, start).map((token) => token.lower).join(' ')) && isMeasured(mention)) return previous.change
    // "rose 5%, or 30 points": the same change in another unit; "and the FTSE 2%" repeats the verb.
    return previous?.change?.role === 'by' && isApposed(tokens, previous, left) && isMeasured(mention) ? previous.change : null
  }
  // "fell below $3", "rose above 5%": how far, not by how much.
  if (/^(?:well |just |slightly )?(?:below|above|under|past|as high as|as low as)$/.test(hedgeText(scene, mention)) && (mention.unit === null || isMeasured(mention))) return { direction, role: 'to' }
  // "raised $5m" is money found, no rise.
  if (lower.startsWith('rais') && mention.prefixed) return null
  if (isGround(mention, lower) || isDistanceCovered(lower, mention) || isHandled(scene, mention, lower) || isFound(scene, mention, lower) || isStolen(scene, mention, lower)) return null
  // "rose within half an hour"
  if (/^(?:within|in|inside|for)\b/.test(hedgeText(scene, mention)) && mention.unit !== null && !isMeasured(mention)) return null
  const loose = governingChange(tokens, at + 1, 1)?.loose === true
  // "lost a third of the battalion" is a loss, no lower figure.
  if (/^los(?:e|es|t|ing)$/.test(lower) && lowerAt(tokens, mention.right) === 'of' && !tokens.slice(mention.right + 1, mention.right + 4).some((token) => /^(?:value|worth|weight|power)$/.test(token.lower))) return null
  // "added 163,000 jobs", never "added two players"
  if (loose && !isMeasured(mention) && !(mention.value >= 100 && /^(?:add|gain)/.test(lower) && at > 0)) return null
  if (!isMeasured(mention) && /^(?:contract|contracts|fall|falls|advance|advances|double|triple|raise|raised|raises|raising|boost|increase|rise)$/.test(lower) && mention.form === 'words') return null
  return mention.unit === 'year' || mention.unit === 'day' || mention.unit === 'week' || mention.unit === 'month' ? null : by(direction)
}

function hedgeText({ text }: Scene, { hedge }: Mention): string {
  return hedge === null ? '' : text.slice(hedge.start, hedge.end).toLowerCase()
}

/** "by an average of 1.5 metres", "from a record 38%", "to a two-year low of 5": the article and its noun change nothing. */
function beforeArticle(tokens: readonly Token[], start: number): number {
  const of = lowerAt(tokens, start - 1) === 'of' ? 1 : 0
  const noun = lowerAt(tokens, start - 1 - of)
  const known = of === 1 ? /^(?:average|total|record|maximum|minimum|combined|peak|high|low|pace|rate)$/ : /^(?:record|average|all-time|annual|estimated|seasonally|revised|initial|earlier|previous|prior)$/
  if (!known.test(noun)) return start
  for (let at = start - 2 - of; at > start - (/^(?:high|low|peak)$/.test(noun) ? 8 : 5) - of; at -= 1) if (/^(?:an?|the|its|their)$/.test(lowerAt(tokens, at))) return at
  return start
}

/** "was down 100", ", up 5": said of what the sentence is about, not "set up 5 camps". */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  return /^(?:is|was|were|are|be|been|to|,|-|–|—|\(|closed|ended|finished|trading|closing|currently|went|go|going|still|then)$/.test(lowerAt(tokens, at - 1)) && !/^(?:to)$/.test(lowerAt(tokens, at + 1))
}

function isApposed(tokens: readonly Token[], previous: Mention, left: number): boolean {
  const words = tokens.slice(previous.right, left).map((token) => token.lower).join(' ')
  if (/^(?:, or|or|\(|,|and)$/.test(words)) return true
  // "Apple added 1.2% and Microsoft 0.8%": the verb is left out.
  const between = tokens.slice(previous.right, left)
  const names = between.filter((token) => isCapitalised(token)).length
  return names > 0 && names < 4 && between.length <= names + 3 && between.every((token) => isCapitalised(token) || /^(?:,|and|the|while|by)$/.test(token.lower))
}
