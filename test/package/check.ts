// Tries out the packages in dist/, as root: `npm run package:check` starts it.
import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { inThrowaway } from './throwaway.ts'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')

/** deb and rpm have names of their own for a processor. */
const { deb: forDeb, others } =
  process.arch === 'x64' ? { deb: 'amd64', others: 'x86_64' } : { deb: 'arm64', others: '(aarch64|arm64)' }
const made = readdirSync(dist)
const named = (pattern: string) => made.find(name => new RegExp(`-${pattern}$`).test(name))
const deb = named(`${forDeb}\\.deb`)
const rpm = named(`${others}\\.rpm`)
const image = named(`${others}\\.AppImage`)
if (deb === undefined) throw new Error('There is no deb for this machine in dist/.')

const inside = (path: string) => (path.startsWith(root) ? join('/project', relative(root, path)) : path)
const files = ['pictures', deb, rpm, image].map(name => (name === undefined ? '' : join(dist, name)))
const command = [process.execPath, join(import.meta.dirname, 'installed.ts'), ...files]
process.exitCode = inThrowaway(root, command.map(inside))
