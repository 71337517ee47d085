import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { snapshot } from '#test/unit/renderer/samples.ts'
import { press, show } from '#test/unit/renderer/show.tsx'

const typeOf = (label: string) => screen.getByLabelText(label).getAttribute('type')

async function openForm(setSecretShown: () => Promise<null> = async () => null) {
  const shown = await show(snapshot({ accounts: [] }), { setSecretShown })
  await press(shown.user, 'Connect a wallet')
  await shown.user.click(screen.getByRole('option', { name: /JPay Africa/ }))
  return shown
}

test('a secret is shown once the popover is kept off other screens, and hidden before that ends', async () => {
  const { promise, resolve } = Promise.withResolvers<null>()
  const { inputs, user } = await openForm(() => promise)
  expect(typeOf('App key')).toBe('password')
  await press(user, 'Show App key')
  expect(inputs('setSecretShown')).toEqual([{ shown: true }])
  expect(typeOf('App key')).toBe('password')
  resolve(null)
  await waitFor(() => expect(typeOf('App key')).toBe('text'))
  await press(user, 'Show App key')
  expect(typeOf('App key')).toBe('password')
  expect(inputs('setSecretShown')).toEqual([{ shown: true }, { shown: false }])
})

test('of two secrets that are shown, the last one hidden ends it', async () => {
  const { inputs, user } = await openForm()
  await press(user, 'Show App key')
  await press(user, 'Show App secret')
  await press(user, 'Show App key')
  expect(inputs('setSecretShown').at(-1)).toEqual({ shown: true })
  await press(user, 'Show App secret')
  expect(inputs('setSecretShown').at(-1)).toEqual({ shown: false })
})

test('leaving the screen ends it too', async () => {
  const { inputs, user } = await openForm()
  await press(user, 'Show App key')
  await press(user, 'Back')
  expect(inputs('setSecretShown').at(-1)).toEqual({ shown: false })
})
