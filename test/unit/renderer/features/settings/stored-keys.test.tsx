import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { snapshot } from '#test/unit/renderer/samples.ts'
import { press, show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'settings' } as const

test('lists the proxies whose login is stored, and forgets one', async () => {
  let proxies = ['a.example:3128', 'b.example:8080']
  const { user, inputs } = await show(
    snapshot(),
    {
      getKeychain: () => ({ proxies, keysLeft: 0 }),
      forgetProxyLogin: ({ proxy }) => {
        proxies = proxies.filter(one => one !== proxy)
        return { ok: true, value: null }
      }
    },
    place
  )
  expect(await screen.findByText('Login for proxy a.example:3128')).toBeDefined()
  await press(user, 'Forget a.example:3128')
  expect(inputs('forgetProxyLogin')).toEqual([{ proxy: 'a.example:3128' }])
  expect(screen.queryByText('Login for proxy a.example:3128')).toBeNull()
  expect(screen.getByText('Login for proxy b.example:8080')).toBeDefined()
})

test('says why a login could not be deleted', async () => {
  const failure = { kind: 'keychain', problem: 'locked' } as const
  const { user } = await show(
    snapshot(),
    {
      getKeychain: { proxies: ['a.example:3128'], keysLeft: 0 },
      forgetProxyLogin: { ok: false, failure }
    },
    place
  )
  await press(user, 'Forget a.example:3128')
  expect((await screen.findByRole('alert')).textContent).toContain('Your keychain is locked')
})

test('says that keys of removed accounts may still be there', async () => {
  await show(snapshot(), { getKeychain: { proxies: [], keysLeft: 2 } }, place)
  expect(await screen.findByText(/^2 keys of removed accounts may still be in your keychain/)).toBeDefined()
})

test('deletes them when asked to, and says why some stay', async () => {
  const answers = [
    { ok: false, failure: { kind: 'keychain', problem: 'refused' } } as const,
    { ok: true, value: null } as const
  ]
  let keysLeft = 2
  const { user } = await show(
    snapshot(),
    {
      getKeychain: () => ({ proxies: [], keysLeft }),
      deleteKeysLeft: () => {
        const answer = answers.shift()
        if (answer?.ok) keysLeft = 0
        return answer ?? { ok: true, value: null }
      }
    },
    place
  )
  await press(user, 'Delete them now')
  expect((await screen.findByRole('alert')).textContent).toContain('Your keychain did not let Salio in')
  await press(user, 'Delete them now')
  await waitFor(() => expect(screen.queryByText(/may still be in your keychain/)).toBeNull())
})
