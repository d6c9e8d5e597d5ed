/** The field before the palette's own code has come, and after. */
export const PALETTE_FIELD = 'h-11 w-full border-b border-line bg-transparent px-4 placeholder:text-muted'
export const PALETTE_HINT = 'Type a topic, figure, report or command'
