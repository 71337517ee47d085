import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** Uses the popover's page, including its content security policy, with the gallery instead of the app. */
const gallery: Plugin = {
  name: 'salio:gallery',
  transformIndexHtml: {
    order: 'pre',
    handler: html => html.replace('./main.tsx', './gallery/main.tsx')
  }
}

/** Built into .cache/, so that the gallery never ships: only out/ is packaged. */
export default defineConfig({
  root: resolve(root, 'renderer'),
  plugins: [gallery, react()],
  logLevel: 'warn',
  build: { outDir: resolve(root, '.cache/gallery'), emptyOutDir: true, minify: false }
})
