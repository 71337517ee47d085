import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { channelNames } from './channel-names.ts'
import { listShipped } from './package/list-shipped.ts'

const root = resolve(import.meta.dirname, '..')
const shipped = listShipped(root)

/** The texts stand in a file of their own, so that the code's size can be guarded apart from them. */
const textsApart = {
  groups: [
    // Those of who is told away from the desk are read only where somebody is, or is being added.
    { name: 'away-texts', test: /messages\/(?:en|fr|sw)\/(?:told|recipients)\.ts/, priority: 1 },
    // Those of the summaries are read with one.
    {
      name: 'summary-texts',
      test: /messages\/(?:(?:en|fr|sw)\/summary|summary\/(?:en|fr|sw))\.ts/,
      priority: 1
    },
    { name: 'texts', test: /(?:electron|renderer)\/messages\/(?:en|fr|sw)\// }
  ]
}

/** All that is needed to draw Balances: each further file is another request to the main process, at every opening. */
const drawnFirst = { name: 'popover', tags: ['$initial' as const] }

/** Has V8 compile the whole file, off the main thread, and keep that, instead of each function when it is first called. */
const compileAll = '//# allFunctionsCalledOnLoad'

export default defineConfig({
  main: {
    plugins: [shipped()],
    resolve: { alias: { 'lazy-val': resolve(root, 'build/lazy-val.cjs') } },
    build: {
      outDir: resolve(root, 'out/main'),
      minify: true,
      externalizeDeps: false, // bundle everything except the native addon
      rolldownOptions: {
        external: ['keytar'],
        // Otherwise shared code would be merged into the main entry, and every helper process would run the whole app.
        experimental: { chunkOptimization: false },
        input: {
          index: resolve(root, 'electron/main.ts'),
          keychain: resolve(root, 'electron/keychain/process.ts'),
          sheets: resolve(root, 'electron/sheets/process.ts'),
          integrity: resolve(root, 'electron/storage/file/integrity-process.ts'),
          certificates: resolve(root, 'electron/providers/http/certificates-process.ts')
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name].cjs',
          codeSplitting: textsApart
        }
      }
    }
  },
  preload: {
    plugins: [channelNames(root), shipped()],
    build: {
      outDir: resolve(root, 'out/preload'),
      minify: true,
      externalizeDeps: false, // a sandboxed preload can only require 'electron'
      rolldownOptions: {
        input: { index: resolve(root, 'electron/preload.ts') },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          codeSplitting: false
        }
      }
    }
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react(), shipped()],
    build: {
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      // A list of what later files need would stand before the first line, where V8 looks for the word about compiling.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : [])
      },
      rolldownOptions: {
        input: { popover: resolve(root, 'renderer/index.html') },
        output: {
          codeSplitting: { groups: [...textsApart.groups, drawnFirst] },
          postBanner: ({ isEntry }) => (isEntry ? compileAll : '')
        }
      }
    }
  }
})
