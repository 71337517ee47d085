// Writes the software bill of materials (SBOM) of the built app and reports known vulnerabilities of its packages:
// `npm run sbom`. Exits with 1 if a vulnerability forbids shipping.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { audit } from './package/audit.mjs'
import { billOfMaterials } from './package/sbom.mjs'
import { ensureBuilt } from './setup/app.mjs'
import { root, setUp } from './setup/index.mjs'
import { runCommand } from './setup/stop.mjs'

const readJson = path => JSON.parse(readFileSync(join(root, path), 'utf8'))

await runCommand(async () => {
  const electron = await setUp({ desktop: false })
  await ensureBuilt(root)
  const app = readJson('package.json')
  const shipped = readJson('out/licenses.json')
  const bill = billOfMaterials({
    app,
    shipped,
    lock: readJson('package-lock.json'),
    runtime: versionsOf(electron)
  })
  const file = join(root, `dist/salio-${app.version}.cdx.json`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(bill, null, 1)}\n`)
  console.log(`The bill of materials is in ${file}: ${bill.components.length} components.`)
  const { npm_config_registry: registry = 'https://registry.npmjs.org/' } = process.env
  const { sentence, forbids } = await audit(shipped, registry)
  console.log(sentence)
  return forbids ? 1 : 0
})

function versionsOf(electron) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  return JSON.parse(
    execFileSync(electron, ['-p', 'JSON.stringify(process.versions)'], { env, encoding: 'utf8' })
  )
}
