import { settle, type Rule } from '../mention.ts'

const ADDRESS = /(?:https?:\/\/|www\.|[\w.+-]{1,64}@)\S+|\b[\w-]{1,63}\.(?:com|org|net|gov|edu|info|io|kp|co)\b\S*|(?:^|\s)[@#]\w+/giu

/** Web and mail addresses, handles and tags. */
export const urls: Rule = {
  name: 'url',
  apply({ sentence, mentions }) {
    const text = sentence.text
    if (!/[@#]|:\/\/|\w\.(?:com|org|net|gov|edu|info|io|kp|co)|www\./i.test(text)) return
    for (const match of text.matchAll(ADDRESS)) {
      const start = sentence.start + match.index
      const end = start + match[0].length
      // "#5" and "# 5" are numbers of a rank.
      if (/^\s?#\d+$/.test(match[0])) continue
      for (const mention of mentions) {
        if (mention.start < end && mention.end > start) settle(mention, this.name, 'other', 'url')
      }
    }
  },
}
