import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Contender, contender, linkFolder, makeOpening, packageSalio } from '../desktop/contenders.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const ASAR = join(ROOT, 'node_modules/@electron/asar/bin/asar.js')

/** The build that the popover is compared with. */
export const BEFORE = '9fe31f8'

/** A build, and the script that makes accounts for it: each has a database of its own. */
interface Build {
  readonly contender: Contender
  readonly seed: string
}

export type Name = 'before' | 'now'

export interface Builds extends Readonly<Record<Name, Build>> {
  /** No build of Salio can open sooner than this: a window that shows a few words. */
  readonly bare: Contender
}

/**
 * Packages Salio as it ships and as it was, around the same files of one Electron, which are hard links, so that the page
 * cache and the fuses are the same. The earlier build is kept in `.cache`.
 * @param folder where both are put
 */
export function makeBuilds(folder: string): Builds {
  const before = packageBefore(join(ROOT, '.cache', `bench-${BEFORE}`))
  const now = packageSalio()
  return {
    before: { contender: assemble(folder, 'before', now, before), seed: seedOf(dirname(dirname(before))) },
    now: { contender: assemble(folder, 'now', now, now), seed: seedOf(ROOT) },
    bare: makeOpening(folder)
  }
}

const seedOf = (source: string) => join(source, 'test/bench/desktop/seed.ts')

/** The folder of the earlier build's package. */
function packageBefore(source: string): string {
  const packaged = join(source, 'dist/linux-unpacked')
  if (existsSync(packaged)) return packaged
  rmSync(source, { recursive: true, force: true })
  mkdirSync(source, { recursive: true })
  const archive = execFileSync('git', ['archive', BEFORE], { cwd: ROOT, maxBuffer: 1e9 })
  execFileSync('tar', ['-x', '-C', source], { input: archive })
  const { ELECTRON_RUN_AS_NODE: _node, ...env } = process.env
  const run = (...args: string[]) =>
    execFileSync('npm', args, {
      cwd: source,
      env: { ...env, ELECTRON_OVERRIDE_DIST_PATH: join(ROOT, 'node_modules/electron/dist') },
      stdio: 'inherit'
    })
  run('ci', '--silent', '--ignore-scripts', '--no-audit', '--no-fund')
  run('run', '--silent', 'package', '--', '--test', 'dir')
  return packaged
}

/** A copy of the package `around` with the app of another, whose entry is `inside.cjs`. */
function assemble(folder: string, name: string, around: string, app: string): Contender {
  const made = contender(join(folder, name))
  const source = join(folder, `${name}-source`)
  linkFolder(around, made.folder)
  execFileSync(process.execPath, [ASAR, 'extract', join(app, 'resources/app.asar'), source])
  mkdirSync(join(source, 'out/bench'))
  copyFileSync(join(import.meta.dirname, 'inside.cjs'), join(source, 'out/bench/inside.cjs'))
  const manifest = join(source, 'package.json')
  const described = JSON.parse(readFileSync(manifest, 'utf8'))
  writeFileSync(manifest, JSON.stringify({ ...described, main: 'out/bench/inside.cjs' }))
  rmSync(made.asar)
  rmSync(`${made.asar}.unpacked`, { recursive: true })
  execFileSync(process.execPath, [ASAR, 'pack', source, made.asar, '--unpack', '**/*.node'])
  rmSync(source, { recursive: true })
  return { ...made, isAsked: true }
}
