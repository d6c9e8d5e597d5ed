import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import bundleUrl from 'virtual:tallywire-bundle'
import { App } from './app.tsx'
import { BUNDLE_KEY } from './load-bundle.ts'
import './styles.css'
import { applyTheme, storedTheme } from './theme.ts'

applyTheme(storedTheme())
const queries = new QueryClient()
import.meta.hot?.on('tallywire:bundle', () => void queries.invalidateQueries({ queryKey: BUNDLE_KEY }))

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <NuqsAdapter>
        <App bundleUrl={bundleUrl} />
      </NuqsAdapter>
    </QueryClientProvider>
  </StrictMode>,
)
