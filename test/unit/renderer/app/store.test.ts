import { expect, test } from 'vitest'
import type { Opening } from '#contract/opening.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import { createApp, followMainProcess, readOpening } from '#renderer/app/store.ts'
import { salioDouble } from '#renderer/gallery/salio-double.ts'
import { africasTalking, jpay, NOW, snapshot } from '../samples.ts'

const answers = { getProviders: [jpay] } as const

test('starts with the last snapshot on the requested screen', async () => {
  const { salio } = salioDouble({ ...answers, getSnapshot: snapshot() }, { screen: 'settings' })
  const app = createApp(salio)
  followMainProcess(app, null)
  await expect.poll(() => app.getState().snapshot?.at).toBe(NOW)
  expect(app.getState().providers).toEqual([jpay])
  expect(app.getState().stack.at(-1)).toEqual({ screen: 'settings' })
})

test('draws at once what the document carries, and then what was sent before it could listen', async () => {
  const missed = Promise.withResolvers<Opening | null>()
  const { calls, salio } = salioDouble({ getOpening: () => missed.promise })
  const app = createApp(salio)
  const opening: Opening = { snapshot: snapshot(), providers: [jpay], place: { screen: 'settings' } }
  followMainProcess(app, opening)
  expect(app.getState().snapshot).toEqual(snapshot())
  expect(app.getState().providers).toEqual([jpay])
  expect(app.getState().stack.at(-1)).toEqual({ screen: 'settings' })
  missed.resolve({ ...opening, snapshot: snapshot({ at: NOW + 1 }) })
  await expect.poll(() => app.getState().snapshot?.at).toBe(NOW + 1)
  expect(calls.map(({ name }) => name)).toEqual(['getOpening'])
})

test('reads what the document carries, once', () => {
  const opening: Opening = { snapshot: snapshot(), providers: [jpay], place: { screen: 'balances' } }
  const element = document.createElement('script')
  element.id = 'opening'
  element.type = 'application/json'
  element.textContent = JSON.stringify(opening)
  document.body.append(element)
  expect(readOpening()).toEqual(opening)
  expect(readOpening()).toBeNull()
})

test('a late answer does not replace a newer snapshot', async () => {
  const asked = Promise.withResolvers<ReturnType<typeof snapshot>>()
  const { salio, send } = salioDouble({ ...answers, getSnapshot: () => asked.promise })
  const app = createApp(salio)
  followMainProcess(app, null)
  send('snapshot', snapshot({ at: NOW + 1 }))
  asked.resolve(snapshot())
  await expect.poll(() => app.getState().providers).toHaveLength(1)
  expect(app.getState().snapshot?.at).toBe(NOW + 1)
})

test('a screen opened during the start is not replaced by the initial one', async () => {
  const { salio, send } = salioDouble({ ...answers, getSnapshot: snapshot() })
  const app = createApp(salio)
  followMainProcess(app, null)
  send('go', { screen: 'balances' })
  await expect.poll(() => app.getState().snapshot).not.toBeNull()
  expect(app.getState().stack.at(-1)).toEqual({ screen: 'balances' })
})

test('a stopped mirror receives nothing more', async () => {
  const { salio, send } = salioDouble({ ...answers, getSnapshot: snapshot() })
  const app = createApp(salio)
  const stop = followMainProcess(app, null)
  await expect.poll(() => app.getState().snapshot).not.toBeNull()
  stop()
  send('snapshot', snapshot({ at: NOW + 1 }))
  expect(app.getState().snapshot?.at).toBe(NOW)
})

test('requests the whole snapshot when a change is based on one it does not have', async () => {
  const { inputs, salio, send } = salioDouble({ ...answers, getSnapshot: snapshot() })
  const app = createApp(salio)
  followMainProcess(app, null)
  await expect.poll(() => app.getState().snapshot).not.toBeNull()
  send('snapshot', { ...snapshot({ at: NOW + 2 }), accounts: [], since: NOW + 1 })
  await expect.poll(() => inputs('getSnapshot')).toHaveLength(2)
  expect(app.getState().snapshot?.at).toBe(NOW)
})

test('asks for the card of an account’s provider before it draws that account', async () => {
  const cards = Promise.withResolvers<readonly ProviderCard[]>()
  const { inputs, salio, send } = salioDouble({
    ...answers,
    getSnapshot: snapshot({ accounts: [] }),
    getProviders: () => (inputs('getProviders').length === 1 ? [] : cards.promise)
  })
  const app = createApp(salio)
  followMainProcess(app, null)
  await expect.poll(() => app.getState().snapshot?.accounts).toEqual([])
  send('snapshot', snapshot({ at: NOW + 1 }))
  await expect.poll(() => inputs('getProviders')).toHaveLength(2)
  expect(app.getState().snapshot?.at).toBe(NOW)
  cards.resolve([jpay])
  await expect.poll(() => app.getState().snapshot?.at).toBe(NOW + 1)
  expect(app.getState().providers).toEqual([jpay])
})

test('asks once for the card of a provider that this version does not know', async () => {
  const { inputs, salio, send } = salioDouble({ ...answers, getProviders: [], getSnapshot: snapshot() })
  const app = createApp(salio)
  followMainProcess(app, null)
  await expect.poll(() => app.getState().snapshot).not.toBeNull()
  send('snapshot', snapshot({ at: NOW + 1 }))
  expect(app.getState().snapshot?.at).toBe(NOW + 1)
  expect(inputs('getProviders')).toHaveLength(1)
})

test('loads every provider once, when one is to be chosen', async () => {
  const { inputs, salio } = salioDouble({ ...answers, getAllProviders: [jpay, africasTalking] })
  const app = createApp(salio)
  expect(app.getState().hasAllProviders).toBe(false)
  await app.getState().loadProviders()
  await app.getState().loadProviders()
  expect(app.getState().providers).toEqual([jpay, africasTalking])
  expect(inputs('getAllProviders')).toHaveLength(1)
})
