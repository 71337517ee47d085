import { act, render } from '@testing-library/react'
import { Profiler } from 'react'
import { expect, test, vi } from 'vitest'
import type { AccountView } from '#contract/snapshot.ts'
import { createApp } from '#renderer/app/store.ts'
import { AppContext } from '#renderer/app/use-app.ts'
import { salioDouble } from '#renderer/gallery/salio-double.ts'
import { LinkButton } from '#renderer/ui/link-button.tsx'
import { account, jpay, NOW, snapshot, wallet } from './samples.ts'
import { show } from './show.tsx'

/** Accounts that count how often each is rendered, by reads of its name. */
function countingAccounts(count: number) {
  const renders = new Map<string, number>()
  const accounts = Array.from({ length: count }, (_, index): AccountView => {
    const id = `account-${index}`
    const one = account({ id, wallets: [wallet({ id: `${id}/payout`, name: `Shop ${index}` })] })
    return Object.defineProperty(one, 'name', {
      get() {
        renders.set(id, (renders.get(id) ?? 0) + 1)
        return id
      }
    })
  })
  return { accounts, renders }
}

const isShown = (text: string) => document.body.textContent?.includes(text) === true

test('a snapshot renders only the accounts that have changed', async () => {
  const { accounts, renders } = countingAccounts(7)
  const { send } = await show(snapshot({ accounts }))
  await expect.poll(() => isShown('Shop 6')).toBe(true)
  renders.clear()
  const changed = account({ id: 'account-3', wallets: [wallet({ id: 'account-3/payout', name: 'Other' })] })
  const now = accounts.map(one => (one.id === 'account-3' ? changed : one.id))
  act(() => send('snapshot', { ...snapshot({ at: NOW + 1 }), accounts: now, since: NOW }))
  await expect.poll(() => isShown('Other')).toBe(true)
  // Components that need a whole account look it up by id, so no other account is read.
  expect([...renders.keys()]).toEqual([])
})

test('a component is rendered again only when the part of the app that it uses has changed', () => {
  const app = createApp(salioDouble({}).salio)
  app.setState({ snapshot: snapshot(), providers: [jpay] })
  const onRender = vi.fn()
  render(
    <AppContext value={app}>
      <Profiler id="link" onRender={onRender}>
        <LinkButton providerId={jpay.id} />
      </Profiler>
    </AppContext>
  )
  expect(onRender).toHaveBeenCalledTimes(1)
  act(() => app.getState().focusWallet('a1/payout'))
  act(() => app.getState().open({ screen: 'settings' }))
  act(() => app.setState({ snapshot: snapshot({ at: NOW + 1 }) }))
  expect(onRender).toHaveBeenCalledTimes(1)
  act(() => app.setState({ providers: [] }))
  expect(onRender).toHaveBeenCalledTimes(2)
})
