export type { LedgerProps } from './ledger-props.ts'
export { Ledger } from './ledger.tsx'
