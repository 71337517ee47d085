import { readFileSync, rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Draft } from '../../electron/contract/intents.ts'
import { type SimulatedProvider, type Simulator, startSimulator } from '../../electron/demo/index.ts'
import type { ProviderCard } from '../../electron/domain/provider-card.ts'
import { type Desktop, startDesktop } from '../desktop/index.ts'
import { Processes } from '../desktop/processes.ts'
import { connect } from './connect.ts'
import { formsOf, leaksIn } from './leaks.ts'
import { filesOf, heapOf, processList, type Spot } from './places.ts'
import { Salio } from './salio.ts'

/** What would take a test too long to wait for, and ends as another one does: by its time being over. */
const ENDLESS = ['hang', 'drip', 'slow']
/** What a header, a form, a JSON text and a URL each write differently; no provider takes it for a key. */
const MARK = 'M4rk"ed+/\\&=%_'

let desktop: Desktop
let simulator: Simulator
let salio: Salio
let page: Page
let cards: readonly ProviderCard[]
let watch: Processes
let traffic: string
const crossed: Spot[] = []
const secrets = new Map<string, readonly string[]>()
const plant = (name: string, secret: string) => secrets.set(name, formsOf(secret))

beforeAll(async () => {
  desktop = await startDesktop()
  simulator = await startSimulator()
  // Beside the desktop's folder, which is searched for itself.
  traffic = `${desktop.dir}-traffic`
  watch = new Processes(desktop.env)
  watch.start('sh', ['-c', `exec dbus-monitor --session --binary > '${traffic}'`])
  salio = await Salio.start(desktop)
  page = await salio.page()
  cards = await page.evaluate(() => window.salio.getProviders())
  await recordBridge()
})
afterAll(async () => {
  await watch.stopAll()
  rmSync(traffic, { force: true })
  await simulator.stop()
  await desktop.stop()
})

/** Keeps a copy, in the main process, of everything that it tells or answers the page. */
const recordBridge = () =>
  salio.app.evaluate(({ BrowserWindow, ipcMain }) => {
    const crossed: string[] = []
    Object.assign(globalThis, { crossed })
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, (...args: unknown[]) => unknown>
    for (const [name, handler] of handlers)
      handlers.set(name, async (...args) => {
        const answer = await handler(...args)
        crossed.push(JSON.stringify(answer ?? null))
        return answer
      })
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (!contents) throw new Error('no window')
    const send = contents.send.bind(contents)
    contents.send = (channel, ...args) => {
      crossed.push(JSON.stringify(args))
      send(channel, ...args)
    }
  })

const given = (card: ProviderCard) => simulator.credentials(card.id as SimulatedProvider)

const played = () => cards.filter(({ id }) => id !== 'custom-json')

const draftOf = (card: ProviderCard, secrets: Readonly<Record<string, string>>): Draft => ({
  accountId: null,
  providerId: card.id,
  name: card.name,
  environment: given(card).environment,
  values: { ...given(card).values },
  secrets: { ...secrets },
  intervalMinutes: 60
})

const asked = (provider: SimulatedProvider) =>
  simulator.seen.filter(seen => seen.provider === provider).length

const ask = (draft: Draft) => page.evaluate(draft => window.salio.testConnection(draft), draft)

test('one account is connected by hand, the others over the same bridge', async () => {
  await connect(page, simulator, 'jpay-africa', 'By hand')
  for (const card of played()) {
    const { secrets } = given(card)
    for (const [field, secret] of Object.entries(secrets)) plant(`${card.id} ${field}`, secret)
    const draft = draftOf(card, secrets)
    const result = await page.evaluate(
      draft => window.salio.connect({ draft, rules: {}, keepUntilQuit: false }),
      draft
    )
    expect(result).toMatchObject({ ok: true })
  }
  expect(secrets.size).toBeGreaterThan(played().length)
})

test('every fault of every provider is gone through, with its own secrets and with marked ones', async () => {
  const outcomes = await Promise.all(
    played().map(async card => {
      const provider = card.id as SimulatedProvider
      const marked = Object.fromEntries(
        card.fields.filter(({ kind }) => kind === 'secret').map(({ id }) => [id, `${MARK}${card.id}-${id}`])
      )
      for (const [field, secret] of Object.entries(marked)) plant(`${card.id} marked ${field}`, secret)
      let failed = (await ask(draftOf(card, marked))).ok ? 0 : 1
      for (const name of simulator.faults(provider).filter(name => !ENDLESS.includes(name))) {
        const before = asked(provider)
        simulator.fault(provider, { name })
        // A field of no meaning makes each a draft of its own: a good answer to the same one would be used again.
        const secrets = { ...given(card).secrets, fault: name }
        if (!(await ask(draftOf(card, secrets))).ok) failed += 1
        expect(asked(provider), `${provider}: ${name}`).toBeGreaterThan(before)
      }
      simulator.fault(provider, null)
      return failed
    })
  )
  expect(Math.min(...outcomes)).toBeGreaterThan(14)
})

test('tokens that were minted are secrets as well', () => {
  const sent = simulator.seen.flatMap(({ headers: { authorization } }) => authorization?.split(' ')[1] ?? [])
  for (const [index, token] of [...new Set(sent)].entries()) plant(`token ${index}`, token)
  expect(simulator.strays.map(({ headers }) => headers['authorization'])).not.toContainEqual(
    expect.anything()
  )
})

test('a page that crashes is replaced, and so is Salio when it is killed', async () => {
  const text = await salio.app.evaluate(() => (Reflect.get(globalThis, 'crossed') as string[]).join('\n'))
  crossed.push({ where: 'what crossed the bridge', text: Buffer.from(text).toString('latin1') })
  expect(text.length).toBeGreaterThan(10_000)
  await page.evaluate(() => Object.assign(window, { sentinel: ['stands', 'in the heap'].join(' ') }))
  crossed.push(await heapOf(page))
  await salio.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  )
  crossed.push(...processList())
  const gone = new Promise(resolve => salio.app.process().once('exit', resolve))
  salio.app.process().kill('SIGKILL')
  await gone
  salio = await Salio.start(desktop)
  page = await salio.page()
  await page.getByText('By hand').first().waitFor()
  crossed.push(await heapOf(page))
  await salio.quit()
})

test('the search finds what is there: each form, in each kind of place', () => {
  const [[name, forms] = ['', []]] = secrets
  expect(forms.length).toBeGreaterThan(5)
  for (const form of forms) expect(leaksIn(`before${form}after`, secrets)).toContain(name)
  expect(crossed.filter(({ text }) => text.includes('stands in the heap'))).toHaveLength(1)
  expect(crossed.filter(({ text }) => text.includes(desktop.dir))).not.toEqual([])
  for (const around of ['', 'x', 'xy', 'xyz']) {
    const text = Buffer.from(`${around}${MARK}jpay-africa-appKey and more`).toString('base64')
    expect(leaksIn(text, secrets)).toContain('jpay-africa marked appKey')
  }
})

test('no secret and no token is anywhere but in the keychain', async () => {
  await watch.stopAll()
  const bus = { where: 'the session bus', text: readFileSync(traffic, 'latin1') }
  // The watcher saw the notifications' and the keyring's traffic at all.
  expect(bus.text).toContain('org.freedesktop.Secret')
  const spots = [...crossed, ...filesOf(desktop), bus]
  const found = spots.flatMap(({ where, text }) => leaksIn(text, secrets).map(name => `${name}: ${where}`))
  expect(found).toEqual([])
})
