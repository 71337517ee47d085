// Kills Salio at random moments while it polls, alerts, migrates, exports, backs up and changes settings.
import { runKillCycles } from '../kill/kill-cycles.ts'
import type { Figure } from './table.ts'

/** KILLS=1000 SEED=2 npm run bench -- kill */
const { KILLS: kills = '300', SEED: seed = '1' } = process.env

export default async function kill(): Promise<readonly Figure[]> {
  const outcome = await runKillCycles(Number(kills), Number(seed))
  return [
    { name: 'kills', value: outcome.kills, unit: '' },
    { name: 'commits', value: outcome.commits, unit: '' },
    { name: 'alerts told', value: outcome.alerts, unit: '', least: 1 },
    { name: 'shown again in their own place', value: outcome.shownAgain, unit: '', most: outcome.kills },
    { name: 'commits lost', value: outcome.lost, unit: '', most: 0 },
    { name: 'files not whole', value: outcome.damaged, unit: '', most: 0 },
    { name: 'alerts wrong', value: outcome.wrongAlerts, unit: '', most: 0 },
    { name: 'alerts still waiting', value: outcome.pendingAlerts, unit: '', most: 0 }
  ]
}
