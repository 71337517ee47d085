// Runs as an ordinary user of an installed Salio whose keychain addon somebody has changed.
import assert from 'node:assert/strict'
import { fillInConnectForm } from '#test/e2e/kit/connect-account.ts'
import { Checks } from '../check-report.ts'
import { quit, startUserEnvironment } from '../user-environment.ts'

const checks = new Checks()
const place = await startUserEnvironment('.config-altered')
const salio = await place.start()
const page = await salio.page()

await checks.that('it is not loaded, and Salio says why no key can be kept', async () => {
  await fillInConnectForm(page, place.simulator, 'clickairtime', 'Shop')
  await page.getByRole('button', { name: 'Test connection' }).click()
  await page.getByText('Global').first().waitFor()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByText('The part of Salio that talks to your keychain was changed').waitFor()
  assert.deepEqual(await place.salioSecrets(), [])
})
await checks.that('afterwards it quits', async () => assert.equal(await quit(place, salio), 0))

await place.stop()
process.exit(checks.end('Altered keychain addon'))
