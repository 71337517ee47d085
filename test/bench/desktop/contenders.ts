import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { marker } from '#build/setup/electron.mjs'

const ROOT = resolve(import.meta.dirname, '../../..')
const PACKAGED = join(ROOT, 'dist/linux-unpacked')

/** A packaged app: its folder and executable. */
export interface Contender {
  readonly folder: string
  readonly program: string
  /** The app's archive, which is what it adds to Electron. */
  readonly asar: string
  readonly args: readonly string[]
  /** Whether its entry answers questions. */
  readonly isAsked?: true
}

export type Contenders = Readonly<
  Record<'bare' | 'switched' | 'prepared' | 'window' | 'opens' | 'salio', Contender>
>

/**
 * Packages Salio as it ships and makes a bare app around the same Electron. Its files are hard links to Salio's, so
 * that the page cache and the fuses are the same for all.
 */
export function makeContenders(folder: string): Contenders {
  const packaged = packageSalio()
  const bare = makeBare(folder)
  const withArgument = (arg: string) => ({ ...bare, args: [arg] })
  return {
    bare,
    switched: withArgument('--switched'),
    prepared: withArgument('--prepared'),
    window: withArgument('--window'),
    opens: withArgument('--opens'),
    salio: contender(packaged)
  }
}

/**
 * Packages Salio as it ships; returns the package's folder. The keyrings of benchmarks are no user's, so an unofficial
 * Electron may have them: without its mark it is not kept from them.
 */
export function packageSalio(): string {
  execFileSync('npm', ['run', '--silent', 'package', '--', '--test', 'dir'], { cwd: ROOT, stdio: 'inherit' })
  rmSync(join(PACKAGED, marker), { force: true })
  return PACKAGED
}

/** A bare app that makes a window with a small page when its icon is clicked; the packaged Salio must exist. */
export const makeOpening = (folder: string): Contender => ({
  ...makeBare(folder),
  args: ['--prepared', '--opens']
})

function makeBare(folder: string): Contender {
  const bareApp = contender(join(folder, 'bare'))
  const source = join(folder, 'source')
  linkFolder(PACKAGED, bareApp.folder)
  cpSync(join(import.meta.dirname, 'app'), source, { recursive: true })
  copyFileSync(join(ROOT, 'build/icons/tray/healthy-light-22.png'), join(source, 'icon.png'))
  rmSync(bareApp.asar)
  const asar = join(ROOT, 'node_modules/@electron/asar/bin/asar.js')
  execFileSync(process.execPath, [asar, 'pack', source, bareApp.asar])
  return bareApp
}

/** The packaged app in a folder. */
export const contender = (folder: string): Contender => ({
  folder,
  program: join(folder, 'salio'),
  asar: join(folder, 'resources/app.asar'),
  args: []
})

/** Copies a folder as hard links. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(source, target)
    else linkSync(source, target)
  }
}

/** Bytes on disk that Salio adds to Electron: code, images and the native addon. */
export const ownSize = ({ asar }: Contender): number =>
  statSync(asar).size +
  readdirSync(`${asar}.unpacked`, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
