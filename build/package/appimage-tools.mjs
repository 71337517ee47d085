import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { whereOnPath } from '../setup/packages.mjs'

/** What appimage-runtime.sh says of itself: where the files begin. */
const LENGTH = 4096

/**
 * Lays out what electron-builder makes AppImages with, for where its own cannot be downloaded: the distribution's
 * tools, and a stand-in for the runtime. Such an AppImage leaves what it unpacks behind, and is for tests only.
 * @param folder an empty one
 */
export function layAppImageTools(folder, arch = process.arch, where = whereOnPath) {
  for (const tool of ['mksquashfs', 'desktop-file-validate']) symlinkSync(where(tool), join(folder, tool))
  mkdirSync(join(folder, 'lib', arch), { recursive: true })
  mkdirSync(join(folder, 'runtimes'))
  const runtime = readFileSync(join(import.meta.dirname, 'appimage-runtime.sh'), 'utf8')
  writeFileSync(join(folder, 'runtimes', `runtime-${arch}`), runtime.padEnd(LENGTH, '\n'))
}
