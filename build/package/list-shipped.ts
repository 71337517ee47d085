import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { packageFolder, readPackage } from './shipped.ts'

/**
 * Lists every package of which something is in the built app, with its licence, in a JSON file: what the bundler took
 * in, and what is installed beside the bundle. The app's parts are built one after the other, so that each adds what
 * it took and the last one's list is whole. Fails the build where a package may not be shipped.
 * @param root the project's folder
 * @returns a plugin for each part's build
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

/** The folders of what the lock file installs for users. */
function installed(root: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean; peer?: boolean }>
  }
  return Object.entries(packages)
    .filter(([path, { dev, optional, peer }]) => path !== '' && !dev && !optional && !peer)
    .map(([path]) => join(root, path))
}
