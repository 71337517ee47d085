import { once } from 'node:events'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desktop, startDesktop } from '#test/desktop/index.ts'
import { dataFolder, Salio, spawnSalio } from '../kit/salio.ts'

let desktop: Desktop
beforeAll(async () => {
  desktop = await startDesktop()
})
afterAll(() => desktop.stop())

test('the icon is in the panel before the data is opened', async () => {
  const first = await Salio.start(desktop)
  await first.page()
  await first.quit()
  // The exclusive lock blocks Salio for seconds as soon as it opens the data.
  const data = new DatabaseSync(join(dataFolder(desktop), 'salio.db'))
  data.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  const salio = spawnSalio(desktop)
  const exited = once(salio, 'exit')
  await desktop.tray.item()
  expect(desktop.tray.items).toHaveLength(1)
  salio.kill('SIGKILL')
  await exited
  data.close()
})
