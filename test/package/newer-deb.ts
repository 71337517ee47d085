import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allowDebugging, changeArchivedManifest } from './testing-switch.ts'

/** The next version with the same number of characters. */
export const versionAfter = (version: string): string =>
  version.replace(/[0-8](?=[^0-8]*$)/, digit => String(Number(digit) + 1))

/**
 * Makes a newer version of a deb: the same Salio with the next version number, which may be debugged. It is packed without
 * compression, because it is thrown away.
 * @returns the new deb's path
 */
export function newerDeb(deb: string, version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'salio-newer-'))
  const tree = join(folder, 'tree')
  execFileSync('dpkg-deb', ['-R', deb, tree])
  const control = join(tree, 'DEBIAN/control')
  const next = versionAfter(version)
  writeFileSync(control, readFileSync(control, 'utf8').replace(`Version: ${version}`, `Version: ${next}`))
  const app = join(tree, 'opt/Salio')
  changeArchivedManifest(join(app, 'resources/app.asar'), `"version": "${version}"`, `"version": "${next}"`)
  allowDebugging(app)
  const newer = join(folder, 'newer.deb')
  execFileSync('dpkg-deb', ['-Znone', '-b', tree, newer], { stdio: ['ignore', 'ignore', 'inherit'] })
  return newer
}
