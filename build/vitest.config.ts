import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

/** Only catches what hangs: on a busy machine a sound property test takes far longer than the default of 5 s. */
const testTimeout = 60_000
const hookTimeout = 60_000

/** Every project runs in Electron's Node, the runtime that ships, with its SQLite and V8. */
export default defineConfig({
  root,
  test: {
    pool: 'forks',
    // By default one processor stays idle, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        root,
        test: { name: 'layers', include: ['test/layers/**/*.test.ts'] }
      },
      {
        root,
        test: {
          name: 'unit',
          testTimeout,
          hookTimeout,
          include: ['test/unit/electron/**/*.test.ts', 'test/unit/build/**/*.test.ts']
        }
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'renderer',
          testTimeout,
          hookTimeout,
          include: ['test/unit/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom'
        }
      },
      {
        root,
        test: { name: 'providers', testTimeout, hookTimeout, include: ['test/providers/**/*.test.ts'] }
      },
      {
        root,
        test: { name: 'lines', testTimeout, include: ['test/lines/**/*.test.ts'], fileParallelism: false }
      },
      {
        root,
        test: {
          name: 'visual',
          include: ['test/visual/**/*.test.ts'],
          globalSetup: 'test/visual/build-gallery.ts',
          testTimeout: 120_000,
          hookTimeout
        }
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/desktop/**/*.test.ts', 'test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout,
          hookTimeout
        }
      },
      {
        root,
        test: {
          name: 'windows',
          include: ['test/windows/**/*.test.ts'],
          globalSetup: 'test/windows/kit/package.ts',
          fileParallelism: false,
          // What is waited for has limits of its own.
          testTimeout: 600_000,
          hookTimeout: 600_000
        }
      }
    ]
  }
})
