import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { createApp } from '#renderer/app/store.ts'
import { AppContext } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { salioDouble } from '#renderer/gallery/salio-double.ts'

afterEach(cleanup)

const app = createApp(salioDouble({}).salio)
const wrapper = ({ children }: { children: ReactNode }) => <AppContext value={app}>{children}</AppContext>

/** A component that asks a question, and what the main process has been asked so far, to be answered by hand. */
function asking(first: string) {
  const asked: (PromiseWithResolvers<string> & { readonly question: string })[] = []
  const ask = (question: string) => {
    const pending = { question, ...Promise.withResolvers<string>() }
    asked.push(pending)
    return pending.promise
  }
  const { rerender, ...hook } = renderHook(({ question }) => useAsk(() => ask(question), [question]), {
    initialProps: { question: first },
    wrapper
  })
  const at = (index: number) => {
    const one = asked[index]
    if (!one) throw new Error(`Only ${asked.length} questions have been asked.`)
    return one
  }
  return {
    ...hook,
    change: (question: string) => rerender({ question }),
    answer: () => hook.result.current.answer,
    questions: () => asked.map(({ question }) => question),
    resolve: (index: number, answer: string) => act(async () => at(index).resolve(answer)),
    reject: (index: number) => act(async () => at(index).reject(new Error('failed')))
  }
}

test('asks with the bridge, once, however often it is rendered', async () => {
  const ask = vi.fn(async () => 'answer')
  const { rerender, result } = renderHook(() => useAsk(ask, []), { wrapper })
  rerender()
  await vi.waitFor(() => expect(result.current.answer).toBe('answer'))
  rerender()
  expect(ask.mock.calls).toEqual([[app.getState().salio]])
})

test('asks again where a dependency has changed, and keeps the last answer until the next has arrived', async () => {
  const { change, answer, questions, resolve } = asking('first')
  expect(answer()).toBeUndefined()
  await resolve(0, 'first answer')
  change('first')
  change('second')
  expect(questions()).toEqual(['first', 'second'])
  expect(answer()).toBe('first answer')
  await resolve(1, 'second answer')
  expect(answer()).toBe('second answer')
})

test('drops an answer that arrives after a newer question was asked', async () => {
  const { change, answer, resolve } = asking('first')
  change('second')
  await resolve(0, 'first answer')
  expect(answer()).toBeUndefined()
  await resolve(1, 'second answer')
  expect(answer()).toBe('second answer')
})

test('drops an answer that a newer one has overtaken', async () => {
  const { change, answer, resolve } = asking('first')
  change('second')
  await resolve(1, 'second answer')
  await resolve(0, 'first answer')
  expect(answer()).toBe('second answer')
})

test('drops the answer to a question that was repeated meanwhile', async () => {
  const { result, answer, questions, resolve } = asking('first')
  await act(async () => void result.current.askAgain())
  expect(questions()).toEqual(['first', 'first'])
  await resolve(1, 'newer')
  await resolve(0, 'older')
  expect(answer()).toBe('newer')
})

test('repeats the question as it is now', async () => {
  const { change, result, questions } = asking('first')
  const { askAgain } = result.current
  change('second')
  await act(async () => void askAgain())
  expect(questions()).toEqual(['first', 'second', 'second'])
  expect(result.current.askAgain).toBe(askAgain)
})

test('where a changed question fails there is no answer, rather than one to another question', async () => {
  const { change, answer, resolve, reject } = asking('first')
  await resolve(0, 'first answer')
  change('second')
  await reject(1)
  expect(answer()).toBeUndefined()
  change('third')
  await resolve(2, 'third answer')
  expect(answer()).toBe('third answer')
})

test('where a repeated question fails the last answer stays', async () => {
  const { result, answer, resolve, reject } = asking('first')
  await resolve(0, 'first answer')
  let repeated: Promise<void> | undefined
  act(() => {
    repeated = result.current.askAgain()
  })
  await reject(1)
  await expect(repeated).resolves.toBeUndefined()
  expect(answer()).toBe('first answer')
})

test('a late failure changes nothing', async () => {
  const { change, answer, resolve, reject } = asking('first')
  change('second')
  await resolve(1, 'second answer')
  await reject(0)
  expect(answer()).toBe('second answer')
})

test('a failure is never an unhandled rejection', async () => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  try {
    const { change, result, unmount, reject } = asking('first')
    change('second')
    await reject(1)
    await reject(0)
    await act(async () => void result.current.askAgain())
    unmount()
    await reject(2)
    // Node reports unhandled rejections before it goes on to the next phase of its event loop.
    await new Promise(setImmediate)
    expect(unhandled).not.toHaveBeenCalled()
  } finally {
    process.off('unhandledRejection', unhandled)
  }
})
