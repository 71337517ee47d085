// Examines the packages in dist/ and tries the deb out, as root: `npm run package:check` starts it.
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Checks } from './checks.ts'
import { checkContents } from './contents.ts'
import { inThrowaway } from './throwaway.ts'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const [app, architecture] =
  process.arch === 'x64' ? ['linux-unpacked', 'amd64'] : ['linux-arm64-unpacked', 'arm64']

/** The package of a kind for this machine; rpm has names of its own for them. */
const made = (ending: RegExp) => readdirSync(dist).find(name => ending.test(name)) ?? null
const deb = made(new RegExp(`-${architecture}\\.deb$`))
const rpm = made(/-(x86_64|aarch64)\.rpm$/)
if (deb === null) throw new Error('there is no deb for this machine in dist/')

const checks = new Checks()
await checkContents(checks, join(dist, app))
const contents = checks.end('What is in the package')
const packages = [deb, ...(rpm === null ? [] : [rpm])].map(name => join(dist, name))
const inside = [process.execPath, join(import.meta.dirname, 'installed.ts'), ...packages]
process.exitCode = inThrowaway(root, inside) || contents
