import { messages } from '../../diagnostics.ts'
import { isReadMore } from '../read-more.ts'
import { firstOf, type OddityFinder } from './oddity.ts'

const HTML =
  /<\/?(?:p|div|a|br|hr|span|b|i|u|em|strong|small|sup|sub|ul|ol|li|dl|dt|dd|h[1-6]|table|tbody|thead|tr|td|th|img|figure|html|head|body|title|meta|link|script|style|section|article|header|footer|nav|blockquote|iframe|button|form)(?:\s[^<>]{0,300})?\/?>|<!--|<!doctype\b|&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/gi

/** Tags and entities of a web page. A separator may be a link. */
export const html: OddityFinder = (lines) => {
  const found = firstOf(HTML, lines.filter(({ text }) => /[<&]/.test(text) && !isReadMore(text)))
  return found === null ? null : { message: messages.looksLikeHtml(found.quote, found.count), offset: found.offset }
}
