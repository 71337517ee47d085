import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

/** Every project runs in Electron's Node, the runtime that ships, with its SQLite and V8. */
export default defineConfig({
  root,
  test: {
    pool: 'forks',
    // By default one processor stays idle, which is half of a machine with two.
    maxWorkers: '100%',
    // Only catches what hangs. On a busy machine a sound property test can take far longer than the default of 5 s.
    testTimeout: 60_000,
    projects: [
      {
        root,
        test: { name: 'layers', include: ['test/layers/**/*.test.ts'] }
      },
      {
        root,
        test: {
          name: 'unit',
          include: ['test/unit/electron/**/*.test.ts', 'test/unit/build/**/*.test.ts']
        }
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'renderer',
          include: ['test/unit/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom'
        }
      },
      {
        root,
        test: { name: 'providers', include: ['test/providers/**/*.test.ts'] }
      },
      {
        root,
        test: {
          name: 'visual',
          include: ['test/visual/**/*.test.ts'],
          globalSetup: 'test/visual/build-gallery.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000
        }
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/desktop/**/*.test.ts', 'test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      }
    ]
  }
})
