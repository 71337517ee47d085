import { readFileSync, rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Draft } from '#contract/accounts.ts'
import { type SimulatedProviderId, type Simulator, startSimulator } from '#demo/index.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { Processes } from '#test/desktop/processes.ts'
import { connectAccount } from '../kit/connect-account.ts'
import { Salio } from '../kit/salio.ts'
import {
  desktopFiles,
  heapSnapshot,
  processEnvironments,
  type SearchedPlace
} from '../kit/searched-places.ts'
import { encodingsOf, findLeaks } from '../kit/secret-encodings.ts'

/** Faults left out because they take too long; they end in a timeout like another fault does. */
const ENDLESS = ['hang', 'drip', 'slow']
/** A string that headers, forms, JSON and URLs each encode differently; no provider accepts it as a key. */
const DISTINCTIVE = 'M4rk"ed+/\\&=%_'

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let page: Page
let cards: readonly ProviderCard[]
let busMonitor: Processes
let traffic: string
const recorded: SearchedPlace[] = []
const secrets = new Map<string, readonly string[]>()
const plant = (name: string, secret: string) => secrets.set(name, encodingsOf(secret))

beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  // Outside the desktop's folder, which is searched separately.
  traffic = `${desktop.dir}-traffic`
  busMonitor = new Processes(desktop.env)
  busMonitor.start('sh', ['-c', `exec dbus-monitor --session --binary > '${traffic}'`])
  salio = await Salio.start(desktop)
  page = await salio.page()
  cards = await page.evaluate(() => window.salio.getAllProviders())
  await recordBridge()
})
afterAll(async () => {
  await busMonitor.stopAll()
  rmSync(traffic, { force: true })
  await simulator.stop()
  await desktop.stop()
})

/** Records, in the main process, everything that it sends or answers to the page. */
const recordBridge = () =>
  salio.app.evaluate(({ BrowserWindow, ipcMain }) => {
    const recorded: string[] = []
    Object.assign(globalThis, { recorded })
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, (...args: unknown[]) => unknown>
    for (const [name, handler] of handlers)
      handlers.set(name, async (...args) => {
        const answer = await handler(...args)
        recorded.push(JSON.stringify(answer ?? null))
        return answer
      })
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) throw new Error('no window')
    const send = contents.send.bind(contents)
    contents.send = (channel, ...args) => {
      recorded.push(JSON.stringify(args))
      send(channel, ...args)
    }
  })

const credentialsOf = (card: ProviderCard) => simulator.credentials(card.id as SimulatedProviderId)

const testedCards = () => cards.filter(({ id }) => id !== 'custom-json')

const draftOf = (card: ProviderCard, secrets: Readonly<Record<string, string>>): Draft => ({
  accountId: null,
  providerId: card.id,
  name: card.name,
  environment: credentialsOf(card).environment,
  values: { ...credentialsOf(card).values },
  secrets: { ...secrets },
  intervalMinutes: 60
})

const requestCount = (provider: SimulatedProviderId) =>
  simulator.requests.filter(seen => seen.provider === provider).length

const testDraft = (draft: Draft) => page.evaluate(draft => window.salio.testConnection(draft), draft)

test('connects one account by hand and the others over the same bridge', async () => {
  await connectAccount(page, simulator, 'jpay-africa', 'By hand')
  for (const card of testedCards()) {
    const { secrets } = credentialsOf(card)
    for (const [field, secret] of Object.entries(secrets)) plant(`${card.id} ${field}`, secret)
    const draft = draftOf(card, secrets)
    const result = await page.evaluate(
      draft => window.salio.connect({ draft, rules: [], keepUntilQuit: false }),
      draft
    )
    expect(result).toMatchObject({ ok: true })
  }
  expect(secrets.size).toBeGreaterThan(testedCards().length)
})

test('provokes every fault of every provider, with its own secrets and with distinctive ones', async () => {
  const outcomes = await Promise.all(
    testedCards().map(async card => {
      const provider = card.id as SimulatedProviderId
      const marked = Object.fromEntries(
        card.fields
          .filter(({ kind }) => kind === 'secret')
          .map(({ id }) => [id, `${DISTINCTIVE}${card.id}-${id}`])
      )
      for (const [field, secret] of Object.entries(marked)) plant(`${card.id} marked ${field}`, secret)
      let failed = (await testDraft(draftOf(card, marked))).ok ? 0 : 1
      for (const name of simulator.faultNames(provider).filter(name => !ENDLESS.includes(name))) {
        const before = requestCount(provider)
        simulator.setFault(provider, { name })
        // A meaningless field makes each draft unique: the result of an earlier test of the same draft would be reused.
        const secrets = { ...credentialsOf(card).secrets, fault: name }
        if (!(await testDraft(draftOf(card, secrets))).ok) failed += 1
        expect(requestCount(provider), `${provider}: ${name}`).toBeGreaterThan(before)
      }
      simulator.setFault(provider, null)
      return failed
    })
  )
  expect(Math.min(...outcomes)).toBeGreaterThan(14)
})

test('treats the issued tokens as secrets too', () => {
  const sent = simulator.requests.flatMap(
    ({ headers: { authorization } }) => authorization?.split(' ')[1] ?? []
  )
  for (const [index, token] of [...new Set(sent)].entries()) plant(`token ${index}`, token)
  expect(simulator.redirectedRequests.map(({ headers }) => headers['authorization'])).not.toContainEqual(
    expect.anything()
  )
})

test('recovers from a crashed page and from being killed', async () => {
  const text = await salio.app.evaluate(() => (Reflect.get(globalThis, 'recorded') as string[]).join('\n'))
  recorded.push({ where: 'what crossed the bridge', text: Buffer.from(text).toString('latin1') })
  expect(text.length).toBeGreaterThan(10_000)
  await page.evaluate(() => Object.assign(window, { sentinel: ['stands', 'in the heap'].join(' ') }))
  recorded.push(await heapSnapshot(page))
  await salio.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  )
  recorded.push(...processEnvironments())
  const exited = new Promise(resolve => salio.app.process().once('exit', resolve))
  salio.app.process().kill('SIGKILL')
  await exited
  salio = await Salio.start(desktop)
  page = await salio.page()
  await page.getByText('By hand').first().waitFor()
  recorded.push(await heapSnapshot(page))
  await salio.quit()
})

test('the search finds every encoding of a secret in every kind of place', () => {
  const [[name, forms] = ['', []]] = secrets
  expect(forms.length).toBeGreaterThan(5)
  for (const form of forms) expect(findLeaks(`before${form}after`, secrets)).toContain(name)
  expect(recorded.filter(({ text }) => text.includes('stands in the heap'))).toHaveLength(1)
  expect(recorded.filter(({ text }) => text.includes(desktop.dir))).not.toEqual([])
  for (const around of ['', 'x', 'xy', 'xyz']) {
    const text = Buffer.from(`${around}${DISTINCTIVE}jpay-africa-appKey and more`).toString('base64')
    expect(findLeaks(text, secrets)).toContain('jpay-africa marked appKey')
  }
})

test('no secret and no token is anywhere but in the keychain', async () => {
  await busMonitor.stopAll()
  const bus = { where: 'the session bus', text: readFileSync(traffic, 'latin1') }
  // Proves that the monitor recorded the keyring's traffic.
  expect(bus.text).toContain('org.freedesktop.Secret')
  const spots = [...recorded, ...desktopFiles(desktop), bus]
  const found = spots.flatMap(({ where, text }) => findLeaks(text, secrets).map(name => `${name}: ${where}`))
  expect(found).toEqual([])
})
