import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** The popover's own page, policy and all, with the gallery in the app's place. */
const gallery: Plugin = {
  name: 'salio:gallery',
  transformIndexHtml: {
    order: 'pre',
    handler: html => html.replace('./main.tsx', './gallery/main.tsx')
  }
}

/** Built beside the app, never into it: what ships is out/, and this is not there. */
export default defineConfig({
  root: resolve(root, 'renderer'),
  plugins: [gallery, react()],
  logLevel: 'warn',
  build: { outDir: resolve(root, '.cache/gallery'), emptyOutDir: true, minify: false }
})
