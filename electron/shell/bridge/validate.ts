import * as v from 'valibot'
import { type AskName, type BridgeAnswer, channels, type Input, type Output } from '#contract/index.ts'

/** One handler per `ask` channel, typed from the channel table. */
export type Handlers = {
  readonly [K in AskName]: (input: Input<K>) => Output<K> | Promise<Output<K>>
}

/**
 * Validates the input against the channel's schema, then calls the handler. Invalid input never reaches the handler.
 * Errors are not passed on to the page, because their messages could contain secrets. Never rejects.
 */
export async function answer<K extends AskName>(
  name: K,
  handler: Handlers[K],
  input: unknown
): Promise<BridgeAnswer<Output<K>>> {
  const parsed = v.safeParse(channels[name].input, input)
  if (!parsed.success) return { error: 'refused' }
  try {
    return { value: await handler(parsed.output as Input<K>) }
  } catch {
    return { error: 'failed' }
  }
}
