import { type Doorway, garbles } from './garble.ts'
import type { Answer, Ask, Play, World } from './play.ts'
import type { Fault } from './simulator.ts'
import { createTokens } from './tokens.ts'
import { deliver, wireFaults } from './wire.ts'

/** The response to send, and how to send it. */
export interface Reply {
  readonly answer: Answer
  readonly send: typeof deliver
  /** Milliseconds. */
  readonly delay?: number | undefined
}

/** State of one simulated provider: its balances, tokens and current fault. */
export interface Stage {
  readonly world: World
  set(walletKey: string, text: string): void
  /** Lets computed balances take precedence over those set so far. */
  release(): void
  fault(fault: Fault | null): void
  respond(request: Ask, faultContext: Doorway): Reply
}

/** Names of all faults: the provider's documented errors, then the generic ones. */
export const faultNames = (play: Play): readonly string[] => [
  ...Object.keys(play.errors),
  ...Object.keys(play.tokenErrors ?? {}),
  ...Object.keys(garbles),
  ...Object.keys(wireFaults)
]

export function createStage(
  play: Play,
  now: () => number,
  computedBalance: (walletKey: string) => string | null
): Stage {
  const balanceTexts = new Map(Object.entries(play.wallets))
  const overridden = new Set<string>()
  const strikes = { ...play.errors, ...play.tokenErrors, ...play.forms }
  let currentFault: Fault | null = null
  let remaining = 0

  const world: World = {
    now,
    tokens: createTokens(now),
    amount: key => (overridden.has(key) ? null : computedBalance(key)) ?? balanceTexts.get(key) ?? ''
  }

  function faultFor({ call }: Ask): Fault | null {
    if (!currentFault || remaining === 0) return null
    const { name, on } = currentFault
    const isTokenFault = name in (play.tokenErrors ?? {})
    const isAffected = on ? on === call : (call === 'token') === isTokenFault
    return isAffected ? currentFault : null
  }

  function faultyReply({ name, delay }: Fault, request: Ask, faultContext: Doorway) {
    const strike = strikes[name]
    if (strike) {
      const answer = strike(request, world)
      return answer && { answer, send: deliver }
    }
    const answer = play.answer(request, world)
    const garble = garbles[name]
    if (garble) return { answer: garble(answer, faultContext), send: deliver }
    return { answer, send: wireFaults[name] ?? deliver, delay }
  }

  return {
    world,
    set(key, text) {
      if (!balanceTexts.has(key)) throw new Error(`No wallet "${key}"`)
      balanceTexts.set(key, text)
      overridden.add(key)
    },
    release: () => overridden.clear(),
    fault(fault) {
      if (fault && !(fault.name in strikes) && !faultNames(play).includes(fault.name))
        throw new Error(`No fault "${fault.name}"`)
      currentFault = fault
      remaining = fault?.times ?? Number.POSITIVE_INFINITY
    },
    respond(request, faultContext) {
      const fault = faultFor(request)
      const response = fault && faultyReply(fault, request, faultContext)
      if (!response) return { answer: play.answer(request, world), send: deliver }
      remaining -= 1
      return response
    }
  }
}
