import { fireEvent } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { later } from '#renderer/app/later.tsx'
import { snapshot } from '#test/unit/renderer/samples.ts'
import { show } from '#test/unit/renderer/show.tsx'

const code = () => vi.fn(async () => () => null)

test.each([
  ['pointer moves', () => fireEvent.pointerMove(window)],
  ['screen is touched', () => fireEvent.pointerDown(window)],
  ['key is pressed', () => fireEvent.keyDown(window, { key: 'Tab' })]
])('a glance reads no code of other screens, which is read once the %s', async (_what, reach) => {
  const read = code()
  later(read)
  await show(snapshot())
  expect(read).not.toHaveBeenCalled()
  reach()
  reach()
  expect(read).toHaveBeenCalledOnce()
})
