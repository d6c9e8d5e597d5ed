/** A speaker by his name, else by the text's own words; reports of which nothing is told are said to be unattributed. */
export function speakerName(origin: string, { entityNames }: { entityNames: ReadonlyMap<string, string> }): string {
  return entityNames.get(origin) ?? unattributed(origin)
}

/** "reports" alone: whose they are, nobody says. */
export function unattributed(words: string): string {
  return /^(?:the |some |recent )?(?:media )?reports?$/i.test(words) ? `unattributed ${words.toLowerCase().replace(/^(?:the|some) /, '')}` : words
}

/** "officials (unnamed, “Six killed in mall”)" → "officials (unnamed)": beside a figure of that report, which it is need not be said. */
export function briefSpeaker(name: string): string {
  return name.replace(/ \(unnamed, “.*”\)$/s, ' (unnamed)')
}
