import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { architectures } from './packed-electron.mjs'

/** Where the app's unpacked files are in a package, by platform. */
const unpacked = 'resources/app.asar.unpacked'
const unpackedFolders = {
  linux: unpacked,
  win32: unpacked,
  darwin: 'Salio.app/Contents/Resources/app.asar.unpacked'
}

/** The machines that headers name: of ELF, of PE and of Mach-O. */
const elfMachines = { 62: 'x64', 183: 'arm64' }
const peMachines = { 34404: 'x64', 43620: 'arm64' }
const machMachines = { 16777223: 'x64', 16777228: 'arm64' }

/** What a native library was made for, by its header: "win32-x64". Null where that is not known here. */
export function addonTarget(bytes) {
  if (bytes.length < 64) return null
  if (bytes.readUInt32BE(0) === 0x7f454c46) return target('linux', elfMachines[bytes.readUInt16LE(18)])
  if (bytes.readUInt32LE(0) === 0xfeedfacf) return target('darwin', machMachines[bytes.readUInt32LE(4)])
  if (bytes.toString('latin1', 0, 2) !== 'MZ') return null
  const header = bytes.readUInt32LE(0x3c)
  const isPe = header + 6 <= bytes.length && bytes.toString('latin1', header, header + 4) === 'PE\0\0'
  return isPe ? target('win32', peMachines[bytes.readUInt16LE(header + 4)]) : null
}

const target = (platform, arch) => (arch ? `${platform}-${arch}` : null)

/** Throws unless a package has the keychain addon of its own platform and architecture, and no other. */
export function checkAddon({ appOutDir, arch, electronPlatformName: platform }) {
  const wanted = `${platform}-${architectures[arch]}`
  const folder = join(appOutDir, unpackedFolders[platform])
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }) : []
  const addons = names.map(name => name.replaceAll('\\', '/')).filter(name => name.endsWith('.node'))
  const expected = `node_modules/keytar/prebuilds/${wanted}/keytar.node`
  const found = addons.map(
    name => `${name} for ${addonTarget(readFileSync(join(folder, name))) ?? 'another system'}`
  )
  if (found.length !== 1 || found[0] !== `${expected} for ${wanted}`)
    throw new Error(
      `This package needs the keychain addon for ${wanted} and no other, but has ${found.join(', ') || 'none'}.`
    )
}
