/** Inside a line: what begins emphasis, code, a link, HTML, a character reference, a table's cell, mathematics or a mention. */
const MARKUP = /[\\`*_{}[\]<>#&|~!@$]/g
/** Addresses that a reader of Markdown makes links of although nothing marks them. */
const BARE_LINK = /:(?=\/\/)|(?<=www)\./gi
/** At a line's start: what begins a list, a rule, or makes a heading of the line before. */
const OPENING = /^[-+=:]|(?<=^\d{1,9})[.)]/

/** Any text as one line of Markdown that shows it as it stands: nothing in it is markup, a link, or HTML. */
export function markdownText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.replaceAll(MARKUP, String.raw`\$&`).replaceAll(BARE_LINK, String.raw`\$&`).replace(OPENING, String.raw`\$&`)
}

/** An address of our own as a link; what is none, as text. */
export function markdownLink(text: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(text) ? `<${text}>` : markdownText(text)
}
