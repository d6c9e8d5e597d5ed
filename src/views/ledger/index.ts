export { Ledger, type LedgerProps } from './ledger.tsx'
