export { Charts } from './charts.tsx'
export type { ChartsProps } from './charts-props.ts'
