/** The part of Citation.js that is used here; it brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[])
    format(format: 'bibliography', options: { format: 'text'; template: string; lang: string }): string
    format(format: 'bibtex'): string
  }
  export const plugins: {
    config: {
      get(name: '@csl'): { templates: { add(name: string, style: string): void } }
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; asciiOnly: boolean } }
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
