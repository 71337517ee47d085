import { rmSync, writeFileSync } from 'node:fs'
import { compileNsis } from '#test/unit/build/package/nsis.ts'
import { HOME, type Windows } from './windows.ts'

const POWERSHELL = 'C:\\windows\\system32\\WindowsPowerShell\\v1.0\\powershell.exe'

/** Puts a program in PowerShell's place that says who signed a file, and cannot do anything else; see signature.nsi. */
export function playPowerShell(windows: Windows): void {
  // Wine's own says nothing, and is the same file in every Windows here.
  rmSync(windows.path(POWERSHELL))
  compileNsis('test/windows/kit/signature.nsi', 'amd64-unicode', windows.path(POWERSHELL))
}

/** Has it say who signed an installer that Salio fetches. */
export function saySignedBy(windows: Windows, subject: string, installer: string): void {
  const Path = `${HOME}\\AppData\\Local\\salio-updater\\pending\\temp-${installer}`
  const answer = JSON.stringify({ Status: 0, Path, SignerCertificate: { Subject: subject } })
  writeFileSync(windows.path('C:\\signature.json'), answer)
}
