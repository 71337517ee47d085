import { once } from 'node:events'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '../desktop/index.ts'
import { begin, dataFolder, Salio } from './salio.ts'

let desktop: Desktop
beforeAll(async () => {
  desktop = await startDesktop()
})
afterAll(() => desktop.stop())

test('the icon is in the panel before anything of Salio’s own is opened', async () => {
  const first = await Salio.start(desktop)
  await first.page()
  await first.quit()
  // Whoever opens the data now waits for seconds, and does nothing else meanwhile.
  const data = new DatabaseSync(join(dataFolder(desktop), 'salio.db'))
  data.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  const salio = begin(desktop)
  const gone = once(salio, 'exit')
  await desktop.tray.item()
  expect(desktop.tray.items).toHaveLength(1)
  salio.kill('SIGKILL')
  await gone
  data.close()
})
