import { resolve } from 'node:path'
import { build } from 'vite'

/** Vitest global set-up: builds the gallery once for all visual tests. */
export default async (): Promise<void> => {
  await build({ configFile: resolve(import.meta.dirname, '../../build/gallery.vite.config.ts') })
}
