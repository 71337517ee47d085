import * as v from 'valibot'
import type { Place } from '#contract/desktop.ts'
import {
  type AskName,
  channels,
  type Input,
  type Output,
  type SalioApi,
  type SendName
} from '#contract/index.ts'

type StubAnswers = { [K in AskName]?: Output<K> | ((input: Input<K>) => Output<K> | Promise<Output<K>>) }

export interface SalioDouble {
  readonly salio: SalioApi
  /** All requests so far, with their input as the main process would have parsed it. */
  readonly calls: { readonly name: AskName; readonly input: unknown }[]
  /** The inputs of all requests on one channel. */
  readonly inputs: <K extends AskName>(name: K) => Input<K>[]
  /** Sends an event to the renderer, as the main process does. */
  readonly send: <K extends SendName>(name: K, value: Output<K>) => void
}

/**
 * A test double of the bridge, built from the same channel table: every input is parsed with its channel's
 * schema, so that an intent the main process would refuse fails here too.
 * @param place where the page opens
 */
export function salioDouble(given: StubAnswers, place: Place = { screen: 'balances' }): SalioDouble {
  const getOpening = async () => {
    const [snapshot, providers] = await Promise.all([salio.getSnapshot(), salio.getProviders()])
    return { snapshot, providers, place }
  }
  const answers = { getOpening, ...given }
  const calls: { name: AskName; input: unknown }[] = []
  const listeners = new Map<string, Set<(value: never) => void>>()
  const api: Record<string, unknown> = {
    on: (name: string, listener: (value: never) => void) => {
      const heard = listeners.get(name) ?? new Set()
      listeners.set(name, heard.add(listener))
      return () => heard.delete(listener)
    }
  }
  for (const [key, channel] of Object.entries(channels)) {
    if (channel.direction !== 'ask') continue
    const name = key as AskName
    api[name] = async (raw: unknown) => {
      const input = v.parse(channel.input as v.GenericSchema, raw)
      calls.push({ name, input })
      // Where nothing else is said, the accounts use every provider there is.
      const answer = answers[name === 'getAllProviders' && !answers[name] ? 'getProviders' : name]
      if (answer === undefined) {
        const error = new Error(`There is no answer here to ${name}.`)
        // Thrown apart too, so that a test or scene that lacks an answer fails although the caller handles failures.
        queueMicrotask(() => {
          throw error
        })
        throw error
      }
      return typeof answer === 'function' ? (answer as (input: unknown) => unknown)(input) : answer
    }
  }
  const salio = api as unknown as SalioApi
  return {
    salio,
    calls,
    inputs: <K extends AskName>(name: K) =>
      calls.filter(one => one.name === name).map(({ input }) => input as Input<K>),
    send: (name, value) => {
      for (const listener of listeners.get(name) ?? []) listener(value as never)
    }
  }
}
