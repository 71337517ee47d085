import { readFileSync } from 'node:fs'

/** Electron's fuses in the order of their bytes, with the state that Salio expects. */
export const expectedFuses = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  // Electron's default: WebAssembly memory is guarded by the processor.
  WasmTrapHandlers: true
} as const

/** Marks the fuses in the executable. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** The state of every fuse in an executable, in order: true, false, or null for a removed fuse. */
export function readFuses(executable: string): (boolean | null)[] {
  const bytes = readFileSync(executable)
  const at = bytes.indexOf(SENTINEL)
  if (at < 0) throw new Error('there are no fuses in it')
  const [version, count] = bytes.subarray(at + SENTINEL.length)
  if (version !== 1 || count === undefined) throw new Error(`its fuses are of version ${version}`)
  const states = bytes
    .subarray(at + SENTINEL.length + 2)
    .subarray(0, count)
    .toString('latin1')
  return [...states].map(state => ({ '0': false, '1': true })[state] ?? null)
}
