import { hasWord, lowerAt, open, type Rule } from '../mention.ts'

const POLL = /^(?:polls?|pollsters?|polling)$/
const SHARES = /^(?:polls?|pollsters?|lead|leads|ahead|behind|margin|approval|jobless|unemployment|inflation|yields?|rates?|votes?|swing|turnout|support|clear|share|voters?)$/
const INDEXES = /^(?:index|dow|nasdaq|ftse|sensex|nifty|stocks|game|games|league|goals?|season|table|scored|match)$/

/** "34 per cent, three points ahead", "the jobless rate rose a tenth of a point to 4.4%": points of a share, not of an index or a game. */
export const pollPoints: Rule = {
  name: 'poll-point',
  apply(scene) {
    const mentions = open(scene)
    if (!mentions.some(({ unit }) => unit === 'point')) return
    if (!hasWord(scene.tokens, POLL) && !mentions.some(({ unit }) => unit === 'percent')) return
    if (!hasWord(scene.tokens, SHARES) || hasWord(scene.tokens, INDEXES)) return
    for (const mention of mentions) {
      if (mention.unit === 'point' && mention.value <= 50 && lowerAt(scene.tokens, mention.right) !== 'or') mention.unit = 'percentage-point'
    }
  },
}
