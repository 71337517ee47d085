// Checks the packages in dist/, as root. Started by `npm run package:check`.
import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { runInThrowawayRoot } from './throwaway-root.ts'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')

/** deb and rpm use different names for an architecture. */
const { deb: debArch, otherArch } =
  process.arch === 'x64'
    ? { deb: 'amd64', otherArch: 'x86_64' }
    : { deb: 'arm64', otherArch: '(aarch64|arm64)' }
const fileNames = readdirSync(dist)
const findFile = (pattern: string) => fileNames.find(name => new RegExp(`-${pattern}$`).test(name))
const deb = findFile(`${debArch}\\.deb`)
const rpm = findFile(`${otherArch}\\.rpm`)
const image = findFile(`${otherArch}\\.AppImage`)
if (deb === undefined) throw new Error('There is no deb for this machine in dist/.')

const pathInside = (path: string) => (path.startsWith(root) ? join('/project', relative(root, path)) : path)
const files = ['pictures', deb, rpm, image].map(name => (name === undefined ? '' : join(dist, name)))
const command = [process.execPath, join(import.meta.dirname, 'install-and-remove.ts'), ...files]
process.exitCode = runInThrowawayRoot(root, command.map(pathInside))
