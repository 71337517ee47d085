import { type FaultContext, responseFaults, sendResponse, transportFaults } from './faults.ts'
import type { SimulatedApi, SimulatedRequest, SimulatedResponse, SimulationContext } from './provider.ts'
import { createTokens } from './tokens.ts'
import type { SimulatedFault } from './types.ts'

/** The response to send, and how to send it. */
interface PlannedResponse {
  readonly answer: SimulatedResponse
  readonly send: typeof sendResponse
  /** Milliseconds. */
  readonly delay?: number | undefined
}

/** State of one simulated provider: its balances, tokens and current fault. */
export interface ProviderState {
  readonly context: SimulationContext
  setBalance(walletKey: string, text: string): void
  /** Lets computed balances take precedence over those set so far. */
  clearOverrides(): void
  setFault(fault: SimulatedFault | null): void
  respond(request: SimulatedRequest, faultContext: FaultContext): PlannedResponse
}

/** Names of all faults: the provider's documented errors, then the generic ones. */
export const faultNames = (play: SimulatedApi): readonly string[] => [
  ...Object.keys(play.errors),
  ...Object.keys(play.tokenErrors ?? {}),
  ...Object.keys(responseFaults),
  ...Object.keys(transportFaults)
]

export function createProviderState(
  play: SimulatedApi,
  now: () => number,
  computedBalance: (walletKey: string) => string | null
): ProviderState {
  const balanceTexts = new Map(Object.entries(play.initialBalances))
  const overridden = new Set<string>()
  const strikes = { ...play.errors, ...play.tokenErrors, ...play.variants }
  let currentFault: SimulatedFault | null = null
  let remaining = 0

  const context: SimulationContext = {
    now,
    tokens: createTokens(now),
    amount: key => (overridden.has(key) ? null : computedBalance(key)) ?? balanceTexts.get(key) ?? ''
  }

  function faultFor({ call }: SimulatedRequest): SimulatedFault | null {
    if (!currentFault || remaining === 0) return null
    const { name, on } = currentFault
    const isTokenFault = name in (play.tokenErrors ?? {})
    const isAffected = on ? on === call : (call === 'token') === isTokenFault
    return isAffected ? currentFault : null
  }

  function faultyReply(
    { name, delay }: SimulatedFault,
    request: SimulatedRequest,
    faultContext: FaultContext
  ) {
    const strike = strikes[name]
    if (strike) {
      const answer = strike(request, context)
      return answer && { answer, send: sendResponse }
    }
    const answer = play.respond(request, context)
    const garble = responseFaults[name]
    if (garble) return { answer: garble(answer, faultContext), send: sendResponse }
    return { answer, send: transportFaults[name] ?? sendResponse, delay }
  }

  return {
    context,
    setBalance(key, text) {
      if (!balanceTexts.has(key)) throw new Error(`No wallet "${key}"`)
      balanceTexts.set(key, text)
      overridden.add(key)
    },
    clearOverrides: () => overridden.clear(),
    setFault(fault) {
      if (fault && !(fault.name in strikes) && !faultNames(play).includes(fault.name))
        throw new Error(`No fault "${fault.name}"`)
      currentFault = fault
      remaining = fault?.times ?? Number.POSITIVE_INFINITY
    },
    respond(request, faultContext) {
      const fault = faultFor(request)
      const response = fault && faultyReply(fault, request, faultContext)
      if (!response) return { answer: play.respond(request, context), send: sendResponse }
      remaining -= 1
      return response
    }
  }
}
