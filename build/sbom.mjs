// Writes the software bill of materials (SBOM) of the built app, reports known vulnerabilities of its packages, and asks
// whether its Electron is still supported: `npm run sbom`. Exits with 1 if an answer, or a missing one, forbids shipping;
// with --test it only reports.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { audit, electronSupport } from './package/audit.mjs'
import { billOfMaterials } from './package/sbom.mjs'
import { ensureBuilt } from './setup/app.mjs'
import { root, setUp } from './setup/index.mjs'
import { npmCommand } from './setup/npm.mjs'
import { runCommand } from './setup/stop.mjs'

const readJson = path => JSON.parse(readFileSync(join(root, path), 'utf8'))

await runCommand(async () => {
  const electron = await setUp({ desktop: false })
  await ensureBuilt(root)
  const app = readJson('package.json')
  const runtime = versionsOf(electron)
  const shipped = readJson('out/licenses.json')
  const bill = billOfMaterials({
    app,
    shipped,
    lock: readJson('package-lock.json'),
    runtime
  })
  const file = join(root, `dist/salio-${app.version}.cdx.json`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(bill, null, 1)}\n`)
  console.log(`The bill of materials is in ${file}: ${bill.components.length} components.`)
  const registry = execFileSync(...npmCommand(['config', 'get', 'registry']), { encoding: 'utf8' }).trim()
  const answers = [await audit(shipped, registry), await electronSupport(runtime.electron, registry)]
  for (const { sentence } of answers) console.log(sentence)
  const isForbidden = answers.some(({ forbids }) => forbids)
  if (isForbidden) console.log('For these reasons it must not be shipped.')
  return isForbidden && !process.argv.includes('--test') ? 1 : 0
})

function versionsOf(electron) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  return JSON.parse(
    execFileSync(electron, ['-p', 'JSON.stringify(process.versions)'], { env, encoding: 'utf8' })
  )
}
