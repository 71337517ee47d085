import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { whereOnPath } from '../setup/packages.mjs'

/** Bytes before the squashfs image; the same number is in appimage-runtime.sh. */
const LENGTH = 4096

/**
 * Provides the tools electron-builder needs for AppImages if it cannot download its own: links to the distribution's
 * tools, and a substitute for the runtime. Such an AppImage does not delete what it unpacks, and is for tests only.
 * @param folder an empty folder to fill
 */
export function prepareAppImageTools(folder, arch = process.arch, where = whereOnPath) {
  for (const tool of ['mksquashfs', 'desktop-file-validate']) symlinkSync(where(tool), join(folder, tool))
  mkdirSync(join(folder, 'lib', arch), { recursive: true })
  mkdirSync(join(folder, 'runtimes'))
  const runtime = readFileSync(join(import.meta.dirname, 'appimage-runtime.sh'), 'utf8')
  writeFileSync(join(folder, 'runtimes', `runtime-${arch}`), runtime.padEnd(LENGTH, '\n'))
}
