export { Charts, type ChartsProps } from './charts.tsx'
