import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { leanCitations } from './src/build/lean-citations.ts'
import { seedsOfProject } from './src/build/seed-folder.ts'
import { tallywire } from './src/build/vite-plugin.ts'

export default defineConfig({
  // Relative: the built page works under any path.
  base: './',
  plugins: [react(), tailwindcss(), leanCitations(), tallywire({ seeds: seedsOfProject() })],
  build: {
    // The size budget reads which chunks the first load needs.
    manifest: true,
    // Fonts stay files: inlined they would count as style.
    assetsInlineLimit: 0,
  },
  test: {
    projects: [
      // What needs no page shares its modules: the compiler is loaded once, not once a file.
      { extends: true, test: { name: 'node', include: ['test/**/*.test.ts'], isolate: false } },
      // What needs a document is named .tsx, with JSX or without.
      { extends: true, test: { name: 'page', include: ['test/**/*.test.tsx'], environment: 'jsdom', setupFiles: ['test/setup.ts'] } },
    ],
    // Generous for a busy machine; no test asserts time.
    testTimeout: 20_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
})
