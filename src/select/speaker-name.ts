/** A speaker by his name, else by the text's own words; reports of which nothing is told are said to be without a name. */
export function speakerName(origin: string, { entityNames }: { entityNames: ReadonlyMap<string, string> }): string {
  return entityNames.get(origin) ?? unnamed(origin)
}

/** "reports" alone: whose they are, nobody says. */
export function unnamed(words: string): string {
  return /^(?:the |some |recent )?(?:media )?reports?$/i.test(words) ? `unnamed ${words.toLowerCase().replace(/^(?:the|some) /, '')}` : words
}
