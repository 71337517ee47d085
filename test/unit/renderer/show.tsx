import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Place, Snapshot } from '../../../electron/contract/snapshot.ts'
import { App } from '../../../renderer/app.tsx'
import { createApp, mirror } from '../../../renderer/state/store.ts'
import { AppContext } from '../../../renderer/state/use-app.ts'
import { salioDouble } from './salio-double.ts'
import { africasTalking, jpay, NOW } from './samples.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** The whole popover on one snapshot, with the other side of the bridge in the test's hands. */
export async function show(
  start: Snapshot,
  answers: Parameters<typeof salioDouble>[0] = {},
  place: Place = { screen: 'balances' }
) {
  const ok = { ok: true, value: null } as const
  const double = salioDouble({
    getSnapshot: start,
    getProviders: [africasTalking, jpay],
    getPlace: place,
    hide: null,
    keepWindow: null,
    networkChanged: null,
    openLogFolder: null,
    openLink: null,
    getSuggestion: null,
    getChart: null,
    getLedger: null,
    getSpendingUntil: null,
    refresh: { read: true, allowedAt: null },
    changeSettings: ok,
    snooze: ok,
    unsnooze: ok,
    ...answers
  })
  const app = createApp(double.salio)
  mirror(app)
  render(
    <AppContext value={app}>
      <App />
    </AppContext>
  )
  await screen.findByRole('heading', { level: 1 })
  return { ...double, app, user: userEvent.setup() }
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(button(name))
export const title = () => screen.getByRole('heading', { level: 1 }).textContent
