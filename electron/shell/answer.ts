import * as v from 'valibot'
import { type AskName, channels, type Input, type Output } from '../contract/channels.ts'

/** One function a question, derived from the table of channels. */
export type Handlers = {
  readonly [K in AskName]: (input: Input<K>) => Output<K> | Promise<Output<K>>
}

/** What the renderer hears when an answer cannot be given: which of the two it was, and nothing more. */
export class BridgeError extends Error {
  constructor(reason: 'refused' | 'failed') {
    super(`salio:${reason}`)
    this.name = 'BridgeError'
  }
}

/**
 * Answers one question with its handler. What does not fit the channel's schema is refused before the handler
 * sees it; what the handler throws stays here, for its text could carry anything.
 */
export async function answer<K extends AskName>(
  name: K,
  handler: Handlers[K],
  input: unknown
): Promise<Output<K>> {
  const parsed = v.safeParse(channels[name].input, input)
  if (!parsed.success) throw new BridgeError('refused')
  try {
    return await handler(parsed.output as Input<K>)
  } catch {
    throw new BridgeError('failed')
  }
}
