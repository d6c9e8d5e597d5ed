import { expect, it } from 'vitest'
import { fileName } from '../../src/export/file-name.ts'
import { NO_FILTERS } from '../../src/select/filters.ts'

const PNG = { preset: 'report', extension: 'png' } as const

it.each([
  ['Troops deployed', NO_FILTERS, PNG, 'troops-deployed_all-topics_first_last_report_0123456.png'],
  ['Shells / month', { ...NO_FILTERS, topics: ['munitions'], from: '2025-06-14', to: '2025-06-25' }, PNG, 'shells-month_munitions_2025-06-14_2025-06-25_report_0123456.png'],
  ['Été', { ...NO_FILTERS, topics: ['a', 'b', 'c', 'd', 'e'] }, { preset: null, extension: 'csv' } as const, 'ete_a+b+c+2_first_last_0123456.csv'],
  ['../../etc', NO_FILTERS, PNG, 'etc_all-topics_first_last_report_0123456.png'],
  ['한', NO_FILTERS, PNG, 'chart_all-topics_first_last_report_0123456.png'],
])('%s', (chart, filters, kind, name) => {
  expect(fileName(chart, filters, '0123456789abcdef', kind)).toBe(name)
})
