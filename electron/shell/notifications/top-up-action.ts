import { clipboard } from 'electron'
import type { Place } from '#contract/desktop.ts'
import type { Snapshot } from '#contract/snapshot.ts'
import type { MonitorIntents } from '#monitor/intents.ts'

interface TopUpActionParts {
  readonly monitor: {
    readonly intents: Pick<MonitorIntents, 'answerTopUp' | 'getTopUpText'>
    snapshot(): Pick<Snapshot, 'accounts'>
  }
  readonly popover: { show(place?: Place): Promise<void> }
}

/** Does what somebody asked for by a click on the notification about a top-up. One that is gone opens Balances. */
export async function actOnTopUp(
  { monitor, popover }: TopUpActionParts,
  topUpId: string,
  wanted: 'open' | 'copy' | 'arrived'
): Promise<void> {
  if (wanted === 'arrived') {
    await monitor.intents.answerTopUp({ topUpId, answer: 'arrived' })
    return
  }
  if (wanted === 'copy') {
    const text = await monitor.intents.getTopUpText({ topUpId, withBalance: false })
    if (text !== null) clipboard.writeText(text)
    return
  }
  const wallets = monitor.snapshot().accounts.flatMap(account => account.wallets)
  const wallet = wallets.find(({ topUps }) => topUps.some(({ id }) => id === topUpId))
  await popover.show(wallet ? { screen: 'wallet', walletId: wallet.id } : { screen: 'balances' })
}
