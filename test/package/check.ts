// Tries out the packages in dist/, as root: `npm run package:check` starts it.
import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { inThrowaway } from './throwaway.ts'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')

/** deb and rpm have names of their own for a processor. */
const { deb: forDeb, rpm: forRpm } =
  process.arch === 'x64' ? { deb: 'amd64', rpm: 'x86_64' } : { deb: 'arm64', rpm: 'aarch64' }
const made = readdirSync(dist)
const deb = made.find(name => name.endsWith(`-${forDeb}.deb`))
const rpm = made.find(name => name.endsWith(`-${forRpm}.rpm`))
if (deb === undefined) throw new Error('There is no deb for this machine in dist/.')

const inside = (path: string) => (path.startsWith(root) ? join('/project', relative(root, path)) : path)
const files = [join(dist, 'pictures'), join(dist, deb), ...(rpm ? [join(dist, rpm)] : [])]
const command = [process.execPath, join(import.meta.dirname, 'installed.ts'), ...files]
process.exitCode = inThrowaway(root, command.map(inside))
