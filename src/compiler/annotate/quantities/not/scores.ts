import type { Token } from '../../../segment/index.ts'
import { DASHES, gluedBefore, isBare, lowerAt, settle, type Mention, type Rule, type Scene } from '../mention.ts'
import { set } from '../words.ts'

/** Words of games and ballots: with one of these in the sentence, two small numbers and a hyphen are a result. */
const CONTESTS = set(
  'win wins won beat beats beaten beating lose loses lost losing defeat defeats defeated defeating victory draw drew drawn tie tied score scores scored lead leads led leading trailed trailing down up edge edged set sets match game games innings aggregate final vote votes voted ruling ruled decision passed majority record series half-time penalties shootout home away thrash thrashed rout routed triumph aggregate overtime scoreline champions cup league goal goals equaliser',
)

/** "3-1", "6-4 6-3", "a 5-4 ruling", "voted 15 to 2", "10-to-1": results and odds, no ranges. */
export const scores: Rule = {
  name: 'score',
  apply(scene) {
    const { mentions, tokens } = scene
    let contest: boolean | null = null
    const isContest = (): boolean => (contest ??= tokens.some((token) => token.kind === 'word' && CONTESTS.has(token.lower)))
    for (const [index, first] of mentions.entries()) {
      const second = mentions[index + 1]
      if (second === undefined || !isSmall(first) || !isSmall(second)) continue
      // "won 4:0"; two digits after the colon would be a time.
      const colon = second.from === first.to + 1 && lowerAt(scene.tokens, first.to) === ':' && gluedBefore(scene.tokens, second.from) && gluedBefore(scene.tokens, first.to)
      if (colon || (isHyphenPair(scene, first, second) ? isResult(scene, first, second, isContest) : isTally(scene, first, second))) {
        settle(first, this.name, 'other', 'score')
        settle(second, this.name, 'other', 'score')
      }
    }
  },
}

function isSmall(mention: Mention): boolean {
  return (isBare(mention) || (mention.form === 'words' && mention.unit === null)) && Number.isInteger(mention.value) && mention.value >= 0 && mention.value < 1000
}

function isHyphenPair({ tokens }: Scene, first: Mention, second: Mention): boolean {
  // "A330-200" is a name.
  const before = tokens[first.from - 1]
  if (before !== undefined && gluedBefore(tokens, first.from) && (before.kind === 'word' || DASHES.has(before.text))) return false
  return second.from === first.to + 1 && DASHES.has(lowerAt(tokens, first.to)) && gluedBefore(tokens, first.to) && gluedBefore(tokens, second.from)
}

function isResult({ tokens }: Scene, first: Mention, second: Mention, isContest: () => boolean): boolean {
  if (second.unit !== null) return false
  if (first.value >= second.value) return true
  if (second.value > 130) return false
  const next = lowerAt(tokens, second.to)
  if (/^(?:vote|victory|win|defeat|draw|loss|lead|ruling|decision|majority|record|thrashing|rout)$/.test(next)) return true
  return isContest() && !next.endsWith('s') && !/^(?:people|of)$/.test(next)
}

/** "voted 15 to 2", "beat them 3 to 1", "by 5 to 4", "10-to-1", "three-to-one": larger first, nothing counted. */
function isTally({ tokens }: Scene, first: Mention, second: Mention): boolean {
  const hyphens = DASHES.has(lowerAt(tokens, first.to)) && lowerAt(tokens, first.to + 1) === 'to' && DASHES.has(lowerAt(tokens, first.to + 2))
  if (hyphens && second.from === first.to + 3) return first.value > second.value
  if (second.from !== first.to + 1 || lowerAt(tokens, first.to) !== 'to' || second.unit !== null) return false
  if (first.value <= second.value || lowerAt(tokens, first.from - 1) === 'from') return false
  if (isVoteOnObject(tokens, first, second)) return true
  return /^(?:by|voted|won|win|wins|beat|lost|score|led|them|him|it|ruled|passed|outnumbered)$/.test(lowerAt(tokens, first.from - 1))
}

/** "passed the bill 217 to 214": an object stands between the verb and the tally. */
function isVoteOnObject(tokens: readonly Token[], first: Mention, second: Mention): boolean {
  const next = tokens[second.to]
  if (next?.kind === 'word' && !/^(?:in|on|to|with|after|along|vote|late|early)$/.test(next.lower)) return false
  for (let at = first.from - 1; at >= 0 && at > first.from - 7; at -= 1) {
    if (/^(?:passed|approved|rejected|adopted|ratified|voted|defeated|confirmed)$/.test(lowerAt(tokens, at))) return true
    if (tokens[at]?.kind !== 'word') return false
  }
  return false
}
