// Runs as an ordinary user who chooses "Delete everything" before Salio is removed from the machine.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { connectAccount } from '#test/e2e/kit/connect-account.ts'
import { filesUnder } from '#test/e2e/kit/files.ts'
import { Checks } from '../check-report.ts'
import { runRootTask } from '../run-as-user.ts'
import { startUserEnvironment } from '../user-environment.ts'

const checks = new Checks()
const place = await startUserEnvironment('.config-deleted')
const salio = await place.start()
const page = await salio.page()
await connectAccount(page, place.simulator, 'jpay-africa', 'Deleted shop')
await connectAccount(page, place.simulator, 'clickairtime', 'Deleted airtime')
await page.evaluate(() => window.salio.setStartAtLogin({ on: true }))
const secrets = (await place.salioSecrets()).map(({ secret }) => secret)

/** Files in the user's configuration that are Salio's, or that contain the name or a key of an account. */
const traces = () =>
  filesUnder(place.config)
    .filter(
      ({ path, text }) =>
        /salio\.(db|desktop)|\/(logs|backups)\//.test(path) ||
        ['Deleted shop', 'Deleted airtime', ...secrets].some(trace => text.includes(trace))
    )
    .map(({ path }) => path)

await checks.that('before that, its keys are in the keyring and its files in the home folder', () => {
  assert.ok(secrets.length >= 3)
  assert.ok(traces().some(path => path.endsWith('autostart/salio.desktop')))
  return `${secrets.length} keys, ${traces().length} files`
})
await checks.that('Delete everything empties both, and quits', async () => {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  // Salio may exit before Playwright reports the click.
  const press = page.getByRole('button', { name: 'Delete and quit' }).click()
  press.catch(() => undefined)
  assert.equal(await salio.waitForExit(), 0)
  assert.deepEqual(await place.salioSecrets(), [])
  assert.deepEqual(traces(), [])
})
await checks.that('after removing the package nothing of either is left', async () => {
  await runRootTask('remove')
  assert.ok(!existsSync('/usr/bin/salio'))
  assert.deepEqual(await place.desktop.keyring.secrets(), [])
  assert.deepEqual(traces(), [])
})

await place.stop()
process.exit(checks.end('Delete everything and remove'))
