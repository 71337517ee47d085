import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { packageFolder, readPackage } from './shipped.ts'

/**
 * Writes every package in the built app, with its licence, to a JSON file: those the bundler included and those
 * installed beside the bundle. The parts (main, preload, renderer) are built one after the other and each adds its
 * packages, so the last list is complete. Fails the build if a package may not be shipped.
 * @param root project folder
 * @returns creates the plugin for one part's build
 */
export function listShipped(root: string): () => Plugin {
  const folders = new Set(installed(root))
  const add = (file: string) => {
    const folder = packageFolder(file)
    if (folder !== null) folders.add(folder)
  }
  return () => ({
    name: 'salio:list-shipped',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') Object.keys(output.modules).forEach(add)
        else for (const file of output.originalFileNames) add(resolve(this.environment.config.root, file))
      }
    },
    writeBundle() {
      const packages = [...folders].map(readPackage).sort((a, b) => a.name.localeCompare(b.name, 'en'))
      const file = join(root, 'out/licenses.json')
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `${JSON.stringify(packages, null, 1)}\n`)
    }
  })
}

/** Folders of the packages that the lock file lists as run-time dependencies. */
function installed(root: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean; peer?: boolean }>
  }
  return Object.entries(packages)
    .filter(([path, { dev, optional, peer }]) => path !== '' && !dev && !optional && !peer)
    .map(([path]) => join(root, path))
}
