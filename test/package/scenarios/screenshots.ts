// Runs as an ordinary user: takes screenshots of the installed Salio for a look at what was packaged.
import assert from 'node:assert/strict'
import { fillInConnectForm } from '#test/e2e/kit/connect-account.ts'
import { Checks } from '../check-report.ts'
import { takeScreenshots } from '../take-screenshots.ts'
import { quit, startUserEnvironment } from '../user-environment.ts'

const checks = new Checks()
const place = await startUserEnvironment('.config-pictured', { screen: '2560x1600' })
const salio = await place.start(['/usr/bin/salio', '--force-device-scale-factor=2'])
const page = await salio.page()
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

await checks.that('screenshots of the main screens can be taken', async () => {
  await page.getByRole('heading', { name: 'Know before it runs out' }).waitFor()
  await takeScreenshots(page, 'welcome')
  place.simulator.setBalance('jpay-africa', 'payout', '3250.00')
  await fillInConnectForm(page, place.simulator, 'jpay-africa', 'Main shop')
  await takeScreenshots(page, 'connect')
  await press('Test connection')
  await page.getByText('Payout').first().waitFor()
  await press('Continue')
  await page.getByLabel('Low below').first().fill('20,000')
  await page.getByLabel('Critical below').first().fill('5,000')
  await press('Done')
  const payout = page.locator('[data-level="critical"]', { hasText: 'Payout' })
  await payout.first().waitFor()
  await takeScreenshots(page, 'balances')
  await payout.last().click()
  await page.getByRole('heading', { name: 'Payout' }).waitFor()
  await takeScreenshots(page, 'wallet')
  await press('Back')
  await press('Settings')
  await takeScreenshots(page, 'settings')
})
await checks.that('it notifies of a critical wallet', async () => {
  const { title, body } = await place.desktop.notifications.next()
  return `${title}: ${body}`
})
await checks.that('afterwards it quits', async () => assert.equal(await quit(place, salio), 0))

await place.stop()
process.exit(checks.end('Screenshots'))
