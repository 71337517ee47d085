import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { jpay, snapshot } from '#test/unit/renderer/samples.ts'
import { press, show } from '#test/unit/renderer/show.tsx'

const place = { screen: 'account', accountId: 'a1' } as const

test.each([
  [true, /^Copied: keys and kinds only/],
  [false, /^Nothing was read yet/]
])('copies the shape of an unverified provider’s answer without its values (%s)', async (copied, said) => {
  const getProviders = [{ ...jpay, unverified: true as const }]
  const { inputs, user } = await show(snapshot(), { getProviders, copyAnswerShape: { copied } }, place)
  await press(user, 'Copy what it answered')
  expect(await screen.findByText(said)).toBeDefined()
  expect(inputs('copyAnswerShape')).toEqual([{ accountId: 'a1' }])
})

test('a verified provider has no copy button', async () => {
  await show(snapshot(), {}, place)
  expect(screen.queryByRole('button', { name: 'Copy what it answered' })).toBeNull()
})
