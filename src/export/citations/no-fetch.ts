/** In the place of the citation library's means to fetch: nothing that is cited is looked up anywhere. */
export default function noFetch(): never {
  throw new Error('A citation asks no host.')
}
export const Headers = globalThis.Headers
