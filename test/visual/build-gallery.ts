import { resolve } from 'node:path'
import { build } from 'vite'

/** Once for all the tests that look at it. */
export default async (): Promise<void> => {
  await build({ configFile: resolve(import.meta.dirname, '../../build/gallery.vite.config.ts') })
}
