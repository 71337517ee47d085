import { type Doorway, garbles } from './garble.ts'
import type { Answer, Ask, Play, World } from './play.ts'
import type { Fault } from './simulator.ts'
import { createTokens } from './tokens.ts'
import { deliver, wireFaults } from './wire.ts'

/** What is to be sent, and how. */
export interface Reply {
  readonly answer: Answer
  readonly send: typeof deliver
  readonly delay?: number | undefined
}

/** One provider while it is played: its balances, its tokens and its fault. */
export interface Stage {
  readonly world: World
  set(walletKey: string, text: string): void
  /** Forgets what was set, as far as the balances that are followed know better. */
  release(): void
  fault(fault: Fault | null): void
  respond(ask: Ask, door: Doorway): Reply
}

/** The provider's documented errors, then what can happen to any. */
export const faultNames = (play: Play): readonly string[] => [
  ...Object.keys(play.errors),
  ...Object.keys(play.tokenErrors ?? {}),
  ...Object.keys(garbles),
  ...Object.keys(wireFaults)
]

export function createStage(
  play: Play,
  now: () => number,
  followed: (walletKey: string) => string | null
): Stage {
  const texts = new Map(Object.entries(play.wallets))
  const held = new Set<string>()
  const strikes = { ...play.errors, ...play.tokenErrors, ...play.forms }
  let current: Fault | null = null
  let left = 0

  const world: World = {
    now,
    tokens: createTokens(now),
    amount: key => (held.has(key) ? null : followed(key)) ?? texts.get(key) ?? ''
  }

  function faultFor({ call }: Ask): Fault | null {
    if (!current || left === 0) return null
    const { name, on } = current
    const forToken = name in (play.tokenErrors ?? {})
    const meant = on ? on === call : (call === 'token') === forToken
    return meant ? current : null
  }

  function faulty({ name, delay }: Fault, ask: Ask, door: Doorway) {
    const strike = strikes[name]
    if (strike) {
      const answer = strike(ask, world)
      return answer && { answer, send: deliver }
    }
    const answer = play.answer(ask, world)
    const garble = garbles[name]
    if (garble) return { answer: garble(answer, door), send: deliver }
    return { answer, send: wireFaults[name] ?? deliver, delay }
  }

  return {
    world,
    set(key, text) {
      if (!texts.has(key)) throw new Error(`No wallet "${key}"`)
      texts.set(key, text)
      held.add(key)
    },
    release: () => held.clear(),
    fault(fault) {
      if (fault && !(fault.name in strikes) && !faultNames(play).includes(fault.name))
        throw new Error(`No fault "${fault.name}"`)
      current = fault
      left = fault?.times ?? Number.POSITIVE_INFINITY
    },
    respond(ask, door) {
      const fault = faultFor(ask)
      const response = fault && faulty(fault, ask, door)
      if (!response) return { answer: play.answer(ask, world), send: deliver }
      left -= 1
      return response
    }
  }
}
