import type { TopUpView } from '#contract/top-ups.ts'
import type { Amount } from '#domain/money/money.ts'
import { makeWorld } from '../world.ts'

const given = { way: 'mobile-money', reference: null, sentAt: null, isAnother: false } as const

/** A connected till with 12,000.00, read every five minutes, or every minute while something is awaited. */
export async function connected() {
  const world = makeWorld()
  await world.connect()
  const walletId = `${world.account().id}/payout`
  const balance = (amount: Amount) => world.till.balances.set('payout', amount)
  const wallet = () => {
    const [found] = world.account().wallets
    if (!found) throw new Error('no wallet')
    return found
  }
  const topUps = (): readonly TopUpView[] => wallet().topUps
  const say = async (amount: Amount, more: Partial<Parameters<typeof add>[0]> = {}) =>
    add({ amount, ...more })
  const add = (input: { amount: Amount } & Partial<{ sentAt: number; isAnother: boolean; way: 'bank' }>) =>
    world.monitor.intents.addTopUp({ walletId, ...given, ...input })
  const answer = (answer: Parameters<typeof world.monitor.intents.answerTopUp>[0]['answer']) =>
    world.monitor.intents.answerTopUp({ topUpId: topUps()[0]?.id ?? '', answer })
  const pass = (time: number) => world.clock.pass(time)
  return { ...world, walletId, balance, wallet, topUps, say, answer, pass }
}
