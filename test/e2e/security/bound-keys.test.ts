import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Draft } from '#contract/accounts.ts'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { hostileDrafts } from '#test/hostile/drafts.ts'
import { serve } from '#test/unit/electron/providers/server.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio, until, walletRow } from '../kit/salio.ts'
import { encodingsOf, findLeaks } from '../kit/secret-encodings.ts'

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let page: Page
let thief: Awaited<ReturnType<typeof serve>>
const received: string[] = []

beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  thief = await serve((request, response) => {
    received.push(`${request.method} ${request.url} ${request.rawHeaders.join('\n')}`)
    response.end('{}')
  })
  await start()
  await connectAccount(page, simulator, 'jpay-africa', 'Main shop')
})
afterAll(async () => {
  await salio.quit()
  await thief[Symbol.asyncDispose]()
  await simulator.stop()
  await desktop.stop()
})
beforeEach(() => {
  received.length = 0
})

async function start(): Promise<void> {
  salio = await Salio.start(desktop)
  page = await salio.page()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** The connected account as a draft without secrets, changed. */
async function draft(changes: Partial<Draft>): Promise<Draft> {
  const { accounts } = await page.evaluate(() => window.salio.getSnapshot())
  const [account] = accounts
  if (!account) throw new Error('no account')
  const { environment, id, intervalMinutes, name, providerId, values } = account
  return { accountId: id, providerId, name, environment, values, secrets: {}, intervalMinutes, ...changes }
}

/** What a page that has been taken over would do. */
const sendEverywhere = (draft: Draft) =>
  page.evaluate(
    async draft => [
      await window.salio.testConnection(draft),
      await window.salio.readAnswer(draft),
      await window.salio.connect({ draft, rules: [], keepUntilQuit: false })
    ],
    draft
  )

test('a page that has been taken over gets no kept key to another server', async () => {
  const kept = await desktop.keyring.entries()
  const hostile = [
    await draft({ values: { baseUrl: thief.origin } }),
    await draft({ values: { baseUrl: `${simulator.url('jpay-africa')}/../x` } }),
    await draft({ providerId: 'clickairtime', values: { baseUrl: thief.origin } }),
    await draft({
      providerId: 'custom-json',
      values: {
        url: thief.origin,
        auth: 'header',
        keyName: 'X-Any',
        headers: '[{"name":"X","secret":"headerA"}]'
      }
    })
  ]
  for (const one of hostile)
    for (const answer of await sendEverywhere(one)) expect(answer).toMatchObject({ ok: false })
  expect(received).toEqual([])
  expect(await desktop.keyring.entries()).toEqual(kept)
})

test('nor with any of many sound but hostile drafts over the bridge', async () => {
  const cards = await page.evaluate(() => window.salio.getAllProviders())
  const card = cards.find(({ id }) => id === 'jpay-africa')
  const prey = {
    draft: await draft({}),
    fields: card?.fields.flatMap(({ id, kind }) => (kind === 'secret' ? [] : [id])) ?? [],
    canary: thief.origin,
    providerIds: cards.map(({ id }) => id)
  }
  const { secrets } = simulator.credentials('jpay-africa')
  const forms = new Map(Object.entries(secrets).map(([field, secret]) => [field, encodingsOf(secret)]))
  const kept = await desktop.keyring.entries()
  for (const hostile of hostileDrafts(prey, 60, 1)) await sendEverywhere(hostile)
  expect(received.flatMap(line => findLeaks(line, forms))).toEqual([])
  expect(await desktop.keyring.entries()).toEqual(kept)
})

test('each entry in the keyring says where its key may be sent', async () => {
  const entries = await desktop.keyring.entries()
  const to = [simulator.url('jpay-africa')]
  const binding = JSON.stringify({ salio: 1, provider: 'jpay-africa', to, headers: [] })
  const { appKey, appSecret } = simulator.credentials('jpay-africa').secrets
  expect(entries.map(({ secret }) => secret).sort()).toEqual(
    [`${binding}\n${appKey}`, `${binding}\n${appSecret}`].sort()
  )
})

test('the form has the keys typed again for another address, and says why', async () => {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: /^JPay Africa/ }).click()
  await page.getByRole('button', { name: 'Advanced' }).click()
  await page.getByLabel('Base URL', { exact: true }).fill(thief.origin)
  await page.getByRole('button', { name: 'Test connection' }).click()
  const { host } = new URL(thief.origin)
  const why = page.getByText(
    `You gave this for ${new URL(simulator.url('jpay-africa')).host}. Type it again to let it go to ${host}.`
  )
  await until(() => why.count()).toBe(2)
  expect(received).toEqual([])
  await page.getByLabel('App key', { exact: true }).fill('typed')
  await page.getByLabel('App secret', { exact: true }).fill('again')
  await page.getByRole('button', { name: 'Test connection' }).click()
  await until(() => received.length).toBeGreaterThan(0)
})

test('keys of an earlier version are bound at the first read, in place', async () => {
  const bound = await desktop.keyring.entries()
  await salio.quit()
  for (const { account, secret } of await desktop.keyring.secrets())
    await desktop.keyring.unbindSecret(account, secret)
  const read = simulator.nextRequest('jpay-africa')
  await start()
  await read
  await until(() => walletRow(page, 'Payout').getAttribute('data-reach')).toBe('fresh')
  await until(() => desktop.keyring.entries()).toEqual(bound)
  for (const answer of await sendEverywhere(await draft({ values: { baseUrl: thief.origin } })))
    expect(answer).toMatchObject({ ok: false })
  expect(received).toEqual([])
})
