import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether LibreOffice is installed here: "apt install libreoffice-calc" on Debian. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Comma, semicolon: how LibreOffice's token for a delimiter writes them. */
const DELIMITERS: Readonly<Record<string, number>> = { 'en-US': 44, 'sw-KE': 44, 'fr-FR': 59 }

const profile = (locale: string) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`

/**
 * Opens a CSV file in LibreOffice Calc, as a user of a locale does who accepts what the import dialog proposes, saves it
 * as a spreadsheet and that as CSV again.
 */
export function throughLibreOffice(text: string, locale: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'salio-calc-'))
  const run = (...args: readonly string[]) =>
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}`, '--headless', ...args], {
      stdio: 'ignore'
    })
  try {
    mkdirSync(join(folder, 'user'))
    writeFileSync(join(folder, 'user/registrymodifications.xcu'), profile(locale))
    writeFileSync(join(folder, 'export.csv'), text)
    run(
      '--infilter=CSV:44,34,76,1,,0,false,true,false',
      '--convert-to',
      'ods',
      '--outdir',
      folder,
      join(folder, 'export.csv')
    )
    const filter = `csv:Text - txt - csv (StarCalc):${DELIMITERS[locale]},34,76,1,,0,false,false,true`
    run('--convert-to', filter, '--outdir', folder, join(folder, 'export.ods'))
    return readFileSync(join(folder, 'export.csv'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
