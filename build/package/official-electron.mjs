import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { UserError } from '../setup/stop.mjs'
import { readZipEntry } from './zip.mjs'

/*
 * Packages for users are made of the official Electron only. Its archives are downloaded from its own host, checked
 * against the checksums in this repository, and given to electron-builder, which would otherwise take them from a mirror
 * and check them against that mirror's checksums.
 */

/** Version and SHA-256 of the official archives; `node build/package/pin-electron.mjs` writes it. */
export const pinnedFile = join(import.meta.dirname, 'electron-checksums.json')
const pinned = JSON.parse(readFileSync(pinnedFile, 'utf8'))

const host = 'https://github.com/electron/electron/releases/download'
const architectures = ['x64', 'arm64']

export const archiveName = (version, platform, arch) => `electron-v${version}-${platform}-${arch}.zip`

/**
 * Variables that make another Electron, another host or other checksums be used. npm passes on settings of an .npmrc as
 * variables too.
 */
const redirecting =
  /^(npm_config_|npm_package_config_)?electron_(mirror|nightly_?mirror|custom_?(dir|filename|version)|use_remote_checksums|override_dist_path|builder_binaries_\w+)$/i

/** The names of such variables that are set. */
export const redirections = env => Object.keys(env).filter(name => redirecting.test(name) && env[name] !== '')

/** Throws a UserError unless an archive is the official one of its name. */
export function verifyArchive(bytes, name, { checksums } = pinned) {
  const found = createHash('sha256').update(bytes).digest('hex')
  if (!Object.hasOwn(checksums, name) || checksums[name] !== found)
    throw new UserError(
      `${name} is not the official Electron that this project pinned (its SHA-256 is ${found}). No package was made.`
    )
}

/**
 * Downloads and verifies a platform's archives, or takes those that an earlier run left. Resolves to their folder, which
 * electron-builder can use as `electronDist`.
 * @param version the Electron that package.json names
 * @param folder where to keep the archives
 */
export async function officialArchives(
  version,
  folder,
  { platform = process.platform, pins = pinned, download = get } = {}
) {
  if (version !== pins.version)
    throw new UserError(
      `The checksums in this repository are of Electron ${pins.version}, but package.json names ${version}. Run node build/package/pin-electron.mjs and look at what it changed.`
    )
  mkdirSync(folder, { recursive: true })
  for (const arch of architectures) {
    const name = archiveName(version, platform, arch)
    const file = join(folder, name)
    const bytes = existsSync(file) ? readFileSync(file) : await download(`${host}/v${version}/${name}`)
    verifyArchive(bytes, name, pins)
    writeFileSync(file, bytes)
  }
  return folder
}

async function get(url) {
  console.log(`Downloading ${url}.`)
  const response = await fetch(url).catch(error => {
    throw new UserError(
      `The official Electron could not be downloaded (${error.cause?.message ?? error.message}).`
    )
  })
  if (!response.ok)
    throw new UserError(`The official Electron could not be downloaded (the answer was ${response.status}).`)
  return Buffer.from(await response.arrayBuffer())
}

/**
 * Throws unless files that are being packaged are those of the official archive, byte for byte.
 * @param archive path of the archive
 * @param files for each, its path in the archive and on the disk
 */
export function compareWithArchive(archive, files, pins = pinned) {
  verifyArchive(readFileSync(archive), basename(archive), pins)
  for (const [entry, path] of files)
    if (!readZipEntry(archive, entry).equals(readFileSync(path)))
      throw new Error(`${path} is not the one of the official Electron. No package was made.`)
}
