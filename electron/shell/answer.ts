import * as v from 'valibot'
import { type Answer, type AskName, channels, type Input, type Output } from '../contract/channels.ts'

/** One function a question, derived from the table of channels. */
export type Handlers = {
  readonly [K in AskName]: (input: Input<K>) => Output<K> | Promise<Output<K>>
}

/**
 * Answers one question with its handler. What does not fit the channel's schema is refused before the handler
 * sees it; what the handler throws stays here, for its text could carry anything. Never rejects.
 */
export async function answer<K extends AskName>(
  name: K,
  handler: Handlers[K],
  input: unknown
): Promise<Answer<Output<K>>> {
  const parsed = v.safeParse(channels[name].input, input)
  if (!parsed.success) return { error: 'refused' }
  try {
    return { value: await handler(parsed.output as Input<K>) }
  } catch {
    return { error: 'failed' }
  }
}
