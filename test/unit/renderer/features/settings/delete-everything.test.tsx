import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { snapshot } from '#test/unit/renderer/samples.ts'
import { button, press, show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'settings' } as const

test('asks for confirmation, with the focus on the safe answer', async () => {
  const { user, inputs } = await show(snapshot(), { deleteEverything: { ok: true } }, place)
  await press(user, 'Delete everything')
  expect(document.activeElement).toBe(button('Keep it'))
  await press(user, 'Keep it')
  expect(inputs('deleteEverything')).toEqual([])
  await press(user, 'Delete everything')
  await press(user, 'Delete and quit')
  expect(inputs('deleteEverything')).toHaveLength(1)
})

test('says how many keys may remain and why, and deletes the rest only where the user wants that', async () => {
  const failure = { kind: 'keychain', problem: 'absent' } as const
  const deleteEverything = ({ leaveKeys }: { leaveKeys: boolean }) =>
    leaveKeys ? ({ ok: true } as const) : ({ ok: false, failure, keys: 3 } as const)
  const { user, inputs } = await show(snapshot(), { deleteEverything }, place)
  await press(user, 'Delete everything')
  await press(user, 'Delete and quit')
  expect(await screen.findByText('No keychain is running: 3 keys may remain in it.')).toBeDefined()
  expect(
    screen.getByText(/Salio then deletes the keys at a later start, once the keychain lets it/)
  ).toBeDefined()
  expect(document.activeElement).toBe(button('Keep it'))
  await press(user, 'Delete the rest and quit')
  expect(inputs('deleteEverything')).toEqual([{ leaveKeys: false }, { leaveKeys: true }])
})

test('a user who would rather unlock the keychain first can try again', async () => {
  const failure = { kind: 'keychain', problem: 'locked' } as const
  const { user, inputs } = await show(
    snapshot(),
    { deleteEverything: { ok: false, failure, keys: 1 } },
    place
  )
  for (const _ of [1, 2]) {
    await press(user, 'Delete everything')
    await press(user, 'Delete and quit')
    expect(await screen.findByText('Your keychain is locked: 1 key may remain in it.')).toBeDefined()
    await press(user, 'Keep it')
  }
  expect(inputs('deleteEverything')).toEqual([{ leaveKeys: false }, { leaveKeys: false }])
})

test('any other failure is explained', async () => {
  const failure = { kind: 'unkept', why: 'other' } as const
  const { user } = await show(snapshot(), { deleteEverything: { ok: false, failure, keys: 1 } }, place)
  await press(user, 'Delete everything')
  await press(user, 'Delete and quit')
  expect(await screen.findByRole('alert')).toBeDefined()
})

test('while it is deleting, and once it has, neither answer does anything', async () => {
  const deleted = Promise.withResolvers<{ ok: true }>()
  const { user, inputs } = await show(snapshot(), { deleteEverything: () => deleted.promise }, place)
  const pressBoth = async () => {
    await user.dblClick(button('Delete and quit'))
    await press(user, 'Keep it')
  }
  await press(user, 'Delete everything')
  await pressBoth()
  expect(button('Delete and quit').getAttribute('aria-busy')).toBe('true')
  await act(async () => deleted.resolve({ ok: true }))
  await pressBoth()
  expect(inputs('deleteEverything')).toHaveLength(1)
  expect(screen.getByRole('alertdialog')).toBeDefined()
})
