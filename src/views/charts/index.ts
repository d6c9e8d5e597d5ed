export { Charts } from './charts.tsx'
export { PinnedCharts } from './pinned-charts.tsx'
export type { ChartsProps } from './charts-props.ts'
export { chartList, type ListedChart } from './chart-list.tsx'
