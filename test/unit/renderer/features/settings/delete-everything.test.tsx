import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { snapshot } from '#test/unit/renderer/samples.ts'
import { button, press, show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'settings' } as const

test('asks for confirmation, with the focus on the safe answer', async () => {
  const { user, inputs } = await show(snapshot(), { deleteEverything: { ok: true, value: null } }, place)
  await press(user, 'Delete everything')
  expect(document.activeElement).toBe(button('Keep it'))
  await press(user, 'Keep it')
  expect(inputs('deleteEverything')).toEqual([])
  await press(user, 'Delete everything')
  await press(user, 'Delete and quit')
  expect(inputs('deleteEverything')).toHaveLength(1)
})

test('says that the keychain is locked, and lets the user try again', async () => {
  const locked = { ok: false, failure: { kind: 'keychain', problem: 'locked' } } as const
  const { user, inputs } = await show(snapshot(), { deleteEverything: locked }, place)
  await press(user, 'Delete everything')
  await press(user, 'Delete and quit')
  expect((await screen.findByRole('alert')).textContent).toMatch(/keychain/i)
  await press(user, 'Delete and quit')
  expect(inputs('deleteEverything')).toHaveLength(2)
  await press(user, 'Keep it')
  expect(button('Delete everything')).toBeDefined()
})

test('while it is deleting, and once it has, neither answer does anything', async () => {
  const deleted = Promise.withResolvers<{ ok: true; value: null }>()
  const { user, inputs } = await show(snapshot(), { deleteEverything: () => deleted.promise }, place)
  const pressBoth = async () => {
    await user.dblClick(button('Delete and quit'))
    await press(user, 'Keep it')
  }
  await press(user, 'Delete everything')
  await pressBoth()
  expect(button('Delete and quit').getAttribute('aria-busy')).toBe('true')
  await act(async () => deleted.resolve({ ok: true, value: null }))
  await pressBoth()
  expect(inputs('deleteEverything')).toHaveLength(1)
  expect(screen.getByRole('alertdialog')).toBeDefined()
})
