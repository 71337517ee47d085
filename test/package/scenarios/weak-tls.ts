// Runs as an ordinary user whose environment weakens TLS, as some sessions of developers and offices do.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { join } from 'node:path'
import { fillInConnectForm } from '#test/e2e/kit/connect-account.ts'
import { serverCertificates, testCa } from '#test/unit/electron/providers/office.ts'
import { selfSigned } from '#test/unit/electron/providers/self-signed.ts'
import { serve } from '#test/unit/electron/providers/server.ts'
import { Checks } from '../check-report.ts'
import { PackagedSalio } from '../packaged-salio.ts'
import { quit, startUserEnvironment } from '../user-environment.ts'

const checks = new Checks()
const place = await startUserEnvironment('.config-weak')
const office = join(place.desktop.dir, 'office.pem')
writeFileSync(office, testCa)

for (const [variables, certificate, sentence] of [
  [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, selfSigned, 'switch certificate checks off'],
  [{ SSL_CERT_FILE: office }, serverCertificates.good, 'add a certificate authority'],
  [{ NODE_EXTRA_CA_CERTS: office }, serverCertificates.good, 'add another to Node.js']
] as const)
  await checks.that(`a variable cannot ${sentence}: no key is sent`, async () => {
    const seen: string[] = []
    await using server = await serve((request, response) => {
      seen.push(JSON.stringify(request.headers))
      response.end('{}')
    }, createServer(certificate))
    const salio = await PackagedSalio.start(['/usr/bin/salio'], { ...place.env, ...variables })
    const page = await salio.page()
    const shop = { ...place.simulator, url: () => server.origin.replace('http:', 'https:') }
    await fillInConnectForm(page, shop, 'clickairtime', 'Shop')
    await page.getByRole('button', { name: 'Test connection' }).click()
    await page
      .getByText(/certificate/i)
      .first()
      .waitFor()
    assert.deepEqual(seen, [])
    assert.equal(await quit(place, salio), 0)
  })

await place.stop()
process.exit(checks.end('TLS in a weakened environment'))
