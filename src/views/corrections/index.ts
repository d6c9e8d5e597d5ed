export { CorrectionNote } from './correction-note.tsx'
export { CorrectThis, type CorrectThisProps } from './correct-this.tsx'
export { Dispute, type DisputeProps } from './dispute.tsx'
