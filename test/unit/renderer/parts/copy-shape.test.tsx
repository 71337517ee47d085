import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { jpay, snapshot } from '../samples.ts'
import { press, show } from '../show.tsx'

const place = { screen: 'account', accountId: 'a1' } as const

test.each([
  [true, /^Copied: keys and kinds only/],
  [false, /^Nothing was read yet/]
])('what an unverified provider answered is copied without its values (%s)', async (copied, said) => {
  const getProviders = [{ ...jpay, unverified: true as const }]
  const { inputs, user } = await show(snapshot(), { getProviders, copyAnswerShape: { copied } }, place)
  await press(user, 'Copy what it answered')
  expect(await screen.findByText(said)).toBeDefined()
  expect(inputs('copyAnswerShape')).toEqual([{ accountId: 'a1' }])
})

test('a provider that is known from more than documentation has no such button', async () => {
  await show(snapshot(), {}, place)
  expect(screen.queryByRole('button', { name: 'Copy what it answered' })).toBeNull()
})
