import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { tallywire } from './src/build/vite-plugin.ts'

export default defineConfig({
  // Relative: the built page works under any path.
  base: './',
  plugins: [react(), tailwindcss(), tallywire({ seeds: process.env['TALLYWIRE_SEEDS'] ?? 'seeds' })],
  build: {
    // The size budget reads which chunks the first load needs.
    manifest: true,
    // Fonts stay files: inlined they would count as style.
    assetsInlineLimit: 0,
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    // Generous for a busy machine; no test asserts time.
    testTimeout: 20_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
})
