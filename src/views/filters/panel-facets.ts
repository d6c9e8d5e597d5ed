/** What is chosen in the panel, in its order; topics have chips of their own. */
export const PANEL_FACETS = ['kinds', 'certainty', 'speakers', 'entities', 'sources'] as const
export type PanelFacet = (typeof PANEL_FACETS)[number]
