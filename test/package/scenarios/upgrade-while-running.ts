// Runs as an ordinary user whose Salio is upgraded while it runs.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { connectAccount } from '#test/e2e/kit/connect-account.ts'
import { Checks } from '../check-report.ts'
import { runRootTask } from '../run-as-user.ts'
import { quit, startUserEnvironment } from '../user-environment.ts'

const checks = new Checks()
const place = await startUserEnvironment('.config-upgraded')
const versionOf = (page: Page) => page.evaluate(async () => (await window.salio.getDesktop()).version)

const salio = await place.start()
const page = await salio.page()
const before = await versionOf(page)
await connectAccount(page, place.simulator, 'jpay-africa', 'Main shop')

await checks.that('an upgrade leaves the running Salio alone', async () => {
  await runRootTask('upgrade')
  assert.equal(salio.process.exitCode, null)
  assert.equal(await versionOf(page), before)
})
await checks.that('files that it loads only now are still there, in its own version', async () => {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Send test notification' }).click()
  const { title } = await place.desktop.notifications.next()
  await page.getByRole('button', { name: 'Open-source licences' }).click()
  await page.getByText(/^react \d/).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return title
})
await checks.that('it reaches the keyring as before', async () => {
  const kept = (await place.salioSecrets()).length
  await page.evaluate(() => window.salio.startDemo())
  assert.ok((await place.salioSecrets()).length > kept)
  await page.evaluate(() => window.salio.leaveDemo())
})
await checks.that('Quit still quits it', async () => assert.equal(await quit(place, salio), 0))
await checks.that('the next start runs the new version, with the same wallets', async () => {
  const again = await place.start()
  const popover = await again.page()
  await popover.locator('[data-reach="fresh"]', { hasText: 'Payout' }).waitFor()
  const now = await versionOf(popover)
  assert.notEqual(now, before)
  assert.equal(await quit(place, again), 0)
  return `${before} became ${now}`
})

await place.stop()
process.exit(checks.end('Upgrade of a running Salio'))
