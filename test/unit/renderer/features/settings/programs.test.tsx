import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { snapshot } from '#renderer/gallery/samples.ts'
import { show } from '#test/unit/renderer/show.tsx'

const NAME = 'Let programs on this computer read balances'
const place = { screen: 'settings' } as const

test('other programs may not read balances until that is switched on', async () => {
  const { user, inputs } = await show(snapshot(), {}, place)
  await user.click(screen.getByRole('switch', { name: NAME, checked: false }))
  expect(inputs('changeSettings')).toEqual([{ programsMayRead: true }])
})

test('and may no longer where it is switched off', async () => {
  const settings = { ...initialSettings, programsMayRead: true }
  const { user, inputs } = await show({ ...snapshot(), settings }, {}, place)
  await user.click(screen.getByRole('switch', { name: NAME, checked: true }))
  expect(inputs('changeSettings')).toEqual([{ programsMayRead: false }])
})
