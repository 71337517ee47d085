import { readFileSync } from 'node:fs'

/** Electron's fuses in the order of their bytes, and how Salio wants each. */
export const wanted = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  // Left as Electron ships it: it guards WebAssembly's memory by the processor.
  WasmTrapHandlers: true
} as const

/** Marks the place in the executable. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** The state of every fuse in an executable, in order: true, false, or null where it has been removed. */
export function readFuses(executable: string): (boolean | null)[] {
  const bytes = readFileSync(executable)
  const at = bytes.indexOf(SENTINEL)
  if (at < 0) throw new Error('there are no fuses in it')
  const [version, count] = bytes.subarray(at + SENTINEL.length)
  if (version !== 1 || count === undefined) throw new Error(`its fuses are of version ${version}`)
  const wire = bytes
    .subarray(at + SENTINEL.length + 2)
    .subarray(0, count)
    .toString('latin1')
  return [...wire].map(state => ({ '0': false, '1': true })[state] ?? null)
}
