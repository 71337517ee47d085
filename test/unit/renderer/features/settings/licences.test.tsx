import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { snapshot } from '#renderer/gallery/samples.ts'
import { press, show, title } from '#test/unit/renderer/show.tsx'

const react = { name: 'react', version: '19.2.0', license: 'MIT', text: 'Permission is hereby granted' }

test('lists Salio’s components, each with its licence to expand', async () => {
  const { user } = await show(snapshot(), { getLicences: [react] }, { screen: 'settings' })
  await press(user, 'Open-source licences')
  expect(title()).toBe('Open-source licences')
  expect(await screen.findByText('react 19.2.0')).toBeDefined()
  expect(screen.getByText('Permission is hereby granted')).toBeDefined()
  await user.keyboard('{Escape}')
  expect(title()).toBe('Settings')
})
