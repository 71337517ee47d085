// Pins the checksums of the Electron that package.json names: `node build/package/pin-electron.mjs`. They are taken from
// the installed electron package, whose own hash is in the lock file. Compare them with the SHASUMS256.txt of the release.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/index.mjs'
import { archiveName, pinnedFile } from './official-electron.mjs'

const electron = join(root, 'node_modules/electron')
const { version } = JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8'))
const all = JSON.parse(readFileSync(join(electron, 'checksums.json'), 'utf8'))
const names = ['darwin', 'linux', 'win32'].flatMap(platform =>
  ['arm64', 'x64'].map(arch => archiveName(version, platform, arch))
)
const checksums = Object.fromEntries(names.map(name => [name, all[name]]))
writeFileSync(pinnedFile, `${JSON.stringify({ version, checksums }, null, 2)}\n`)
console.log(`Electron ${version} is pinned in ${pinnedFile}.`)
