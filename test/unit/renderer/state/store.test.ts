import { expect, test } from 'vitest'
import { salioDouble } from '../../../../renderer/gallery/salio-double.ts'
import { createApp, mirror } from '../../../../renderer/state/store.ts'
import { jpay, NOW, snapshot } from '../samples.ts'

const answers = { getProviders: [jpay], getPlace: { screen: 'settings' } } as const

test('starts on the last snapshot and at the place asked for', async () => {
  const app = createApp(salioDouble({ ...answers, getSnapshot: snapshot() }).salio)
  mirror(app)
  await expect.poll(() => app.getState().snapshot?.at).toBe(NOW)
  expect(app.getState().providers).toEqual([jpay])
  expect(app.getState().stack.at(-1)).toEqual({ screen: 'settings' })
})

test('an answer older than what was told meanwhile does not replace it', async () => {
  const asked = Promise.withResolvers<ReturnType<typeof snapshot>>()
  const { salio, tell } = salioDouble({ ...answers, getSnapshot: () => asked.promise })
  const app = createApp(salio)
  mirror(app)
  tell('snapshot', snapshot({ at: NOW + 1 }))
  asked.resolve(snapshot())
  await expect.poll(() => app.getState().providers).toHaveLength(1)
  expect(app.getState().snapshot?.at).toBe(NOW + 1)
})

test('a place it is sent to while it begins is not left for the one it was to begin at', async () => {
  const { salio, tell } = salioDouble({ ...answers, getSnapshot: snapshot() })
  const app = createApp(salio)
  mirror(app)
  tell('go', { screen: 'balances' })
  await expect.poll(() => app.getState().snapshot).not.toBeNull()
  expect(app.getState().stack.at(-1)).toEqual({ screen: 'balances' })
})

test('a mirror that is stopped hears no more', async () => {
  const { salio, tell } = salioDouble({ ...answers, getSnapshot: snapshot() })
  const app = createApp(salio)
  const stop = mirror(app)
  await expect.poll(() => app.getState().snapshot).not.toBeNull()
  stop()
  tell('snapshot', snapshot({ at: NOW + 1 }))
  expect(app.getState().snapshot?.at).toBe(NOW)
})

test('a change to a snapshot that is not here has all of it asked for anew', async () => {
  const { inputs, salio, tell } = salioDouble({ ...answers, getSnapshot: snapshot() })
  const app = createApp(salio)
  mirror(app)
  await expect.poll(() => app.getState().snapshot).not.toBeNull()
  tell('snapshot', { ...snapshot({ at: NOW + 2 }), accounts: [], since: NOW + 1 })
  await expect.poll(() => inputs('getSnapshot')).toHaveLength(2)
  expect(app.getState().snapshot?.at).toBe(NOW)
})
