import type { Scene } from '../scene.ts'
import { accountScenes } from './accounts.ts'
import { balancesScenes } from './balances.ts'
import { figureScenes } from './figures.ts'
import { payInScenes } from './pay-in.ts'
import { questionScenes } from './questions.ts'
import { recipientScenes } from './recipients.ts'
import { setUpScenes } from './set-up.ts'
import { settingsScenes } from './settings.ts'
import { summaryScenes } from './summary.ts'
import { topUpScenes } from './top-ups.ts'
import { updateScenes } from './updates.ts'
import { walletScenes } from './wallet.ts'

/** Every screen in all its states. */
export const scenes: readonly Scene[] = [
  ...balancesScenes,
  ...figureScenes,
  ...walletScenes,
  ...topUpScenes,
  ...payInScenes,
  ...questionScenes,
  ...accountScenes,
  ...settingsScenes,
  ...recipientScenes,
  ...summaryScenes,
  ...setUpScenes,
  ...updateScenes
]
