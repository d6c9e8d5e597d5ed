/** The reader's own day. */
export function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** The page's address without what is asked of it. */
export function pageUrl(): string {
  return location.origin + location.pathname
}
