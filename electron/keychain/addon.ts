import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * SHA-256 of keytar's prebuilt addons on the platforms that Salio is packaged for. The addon lies beside the app's archive,
 * which checks its own files only. macOS is left out: there the app's signature covers the addon, and changes it.
 */
export const addonHashes: Readonly<Record<string, string | undefined>> = {
  'linux-x64': 'e7894a1e1001764de29ff08d3dae418ccbaaf78889c5673d367e05df1682fc7c',
  'linux-arm64': '8f0f32c5d576a0987e294b8dc9f1909133504f4fe20b65888bca0dd3bfaec29c',
  'win32-x64': 'b82625e7c713fd20b5cb57993e073076c87660652202893fad39d874d77169fc',
  'win32-arm64': 'b9cd3c6658b1bed712e28f19ef777971ba46fc81a6004923dd15faa6e5bb01b8'
}

/**
 * Whether the addon that keytar would load is the one Salio was made with. True where it is not known, and where there is
 * none to load.
 * @param folder keytar's package
 */
export function isAddonGenuine(
  folder = keytarFolder(),
  target = `${process.platform}-${process.arch}`
): boolean {
  const expected = addonHashes[target]
  // The order in which keytar looks.
  const file = ['build/Release', `prebuilds/${target}`]
    .map(path => join(folder, path, 'keytar.node'))
    .find(existsSync)
  if (expected === undefined || file === undefined) return true
  return createHash('sha256').update(readFileSync(file)).digest('hex') === expected
}

const keytarFolder = (): string => dirname(dirname(createRequire(import.meta.url).resolve('keytar')))
