import { createServer, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Simulator } from '#demo/index.ts'
import { findRoute } from '#demo/simulator/router.ts'
import type { Credentials, Provider } from '#providers/kit/provider.ts'
import { serve } from '../unit/electron/providers/server.ts'
import { idOf } from './line.ts'

/** An answer of the simulator on its way to Salio. */
interface PassingAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** What stands between Salio and a provider: it answers by itself, or passes on an answer in its own way. */
export type Front = (response: ServerResponse, answer: PassingAnswer) => unknown

/** The calls it stands in front of: those for a token, the others, or all. */
export type Call = 'token' | 'balance' | 'any'

/** The fields of a request that concern its connection alone. */
const HOP_BY_HOP = ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive']

/** Starts a server in front of the simulator. As long as no front is set, every answer is passed on as it is. */
export async function startFront(simulator: Simulator) {
  const behind = new URL(simulator.url('wise')).origin
  let current: { readonly front: Front; readonly call: Call } | null = null
  const server = await serve(async (request, response) => {
    const { headers, method = 'GET', url = '/' } = request
    const passed = Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name))
    const answer = await fetch(behind + url, {
      method,
      headers: passed.map(([name, value]) => [name, String(value)] as [string, string]),
      redirect: 'manual',
      ...(method === 'POST' && { body: await buffer(request) })
    })
    const call = findRoute(new URL(url, behind).pathname)?.call === 'token' ? 'token' : 'balance'
    const passing = {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer())
    }
    if (current && [call, 'any'].includes(current.call)) return current.front(response, passing)
    return response.writeHead(passing.status, passing.headers).end(passing.body)
  }, createServer())
  return {
    /** Credentials with which an account is read through the front. */
    credentials: (provider: Provider): Credentials =>
      JSON.parse(JSON.stringify(simulator.credentials(idOf(provider))).replaceAll(behind, server.origin)),
    stand(front: Front | null, call: Call = 'any') {
      current = front && { front, call }
    },
    stop: () => server[Symbol.asyncDispose]()
  }
}
