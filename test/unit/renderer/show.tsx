import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import type { Place } from '#contract/desktop.ts'
import type { Snapshot } from '#contract/snapshot.ts'
import { loadLater } from '#renderer/app/later.tsx'
import { createApp, followMainProcess } from '#renderer/app/store.ts'
import { AppContext } from '#renderer/app/use-app.ts'
import { App } from '#renderer/app.tsx'
import { type DoubleAnswers, defaultAnswers } from '#renderer/gallery/answers.ts'
import { salioDouble } from '#renderer/gallery/salio-double.ts'
import { NOW } from '#renderer/gallery/samples.ts'

beforeAll(loadLater)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Renders the whole popover with one snapshot; a double replaces the main process's side of the bridge. */
export async function show(
  start: Snapshot,
  answers: DoubleAnswers = {},
  place: Place = { screen: 'balances' }
) {
  const double = salioDouble({ ...defaultAnswers, getSnapshot: start, ...answers }, place)
  const app = createApp(double.salio)
  followMainProcess(app, null)
  render(
    <AppContext value={app}>
      <App />
    </AppContext>
  )
  await screen.findByRole('heading', { level: 1 })
  if (place.screen === 'settings') await afterPaint()
  return { ...double, app, user: userEvent.setup() }
}

/** Waits for what a screen draws once its first part is painted. */
const afterPaint = () =>
  act(() => new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) =>
  user.click(button(name))
export const title = () => screen.getByRole('heading', { level: 1 }).textContent
