import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { fillJsdomGaps } from './jsdom-gaps.ts'

fillJsdomGaps()
afterEach(cleanup)

// Lazy parts may take their time on a busy machine; no test asserts time.
configure({ asyncUtilTimeout: 5000 })
