import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { askNames, invalidPayloads, NON_JSON_KEY } from '../kit/invalid-payloads.ts'
import { Salio } from '../kit/salio.ts'

const PAYLOADS = 100_000
const BATCH = 2_000
/** The environment variable SEED=2 gives other payloads. */
const { SEED: seed = '1' } = process.env

let desktop: Desktop
let salio: Salio
let page: Page
beforeAll(async () => {
  desktop = await startDesktop()
  salio = await Salio.start(desktop)
  page = await salio.page()
  await page.getByRole('button', { name: 'Connect a wallet' }).waitFor()
})
afterAll(async () => {
  await salio.quit()
  await desktop.stop()
})

/** A hash of everything a payload might change: the snapshot, except its time, and the keyring. */
async function stateHash(): Promise<string> {
  const snapshot = await page.evaluate(() => window.salio.getSnapshot())
  const keys = await desktop.keyring.secrets()
  const text = JSON.stringify([{ ...snapshot, at: 0 }, keys])
  return createHash('sha256').update(text).digest('hex')
}

test(`${PAYLOADS.toLocaleString('en')} invalid payloads over the real bridge change nothing and get no information`, async () => {
  const before = await stateHash()
  const each = Math.ceil(PAYLOADS / askNames.length)
  const replies = new Set<string>()
  let sent = 0
  for (const name of askNames) {
    const payloads = invalidPayloads(name, each, Number(seed))
    for (let at = 0; at < payloads.length; at += BATCH) {
      const batch = payloads.slice(at, at + BATCH)
      const answers = await page.evaluate(ask, { name, beyond: NON_JSON_KEY, batch: JSON.stringify(batch) })
      for (const answer of answers) replies.add(answer)
      sent += batch.length
    }
  }
  expect(sent).toBeGreaterThanOrEqual(PAYLOADS)
  expect([...replies]).toEqual(['salio:refused'])
  expect(await stateHash()).toBe(before)
  expect(await page.getByRole('button', { name: 'Connect a wallet' }).isVisible()).toBe(true)
}, 180_000)

/** Runs in the page: sends all payloads at once; returns "answered" or the error of each. */
function ask({ name, beyond, batch }: { name: string; beyond: string; batch: string }): Promise<string[]> {
  const named: Record<string, unknown> = { NaN: Number.NaN, Infinity: Number.POSITIVE_INFINITY }
  const payloads: unknown[] = JSON.parse(batch, (_key, value) => {
    const name = typeof value === 'object' && value !== null ? value[beyond] : undefined
    return name === undefined ? value : named[name]
  })
  const channel = Reflect.get(window.salio, name) as (payload: unknown) => Promise<unknown>
  return Promise.all(
    Array.from(payloads, payload =>
      channel(payload).then(
        () => 'answered',
        (error: Error) => error.message
      )
    )
  )
}
