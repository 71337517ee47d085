import type { UpdateView } from '#contract/desktop.ts'
import { initialSettings } from '#domain/settings.ts'
import { cards } from '../cards.ts'
import { NOW } from '../samples.ts'
import type { Scene } from '../scene.ts'
import { shop } from '../shop.ts'

const newest: UpdateView = { version: '0.1.0', checkedAt: NOW, failed: null, available: null }
const withUpdate = (getUpdate: UpdateView) => ({ getProviders: cards, getUpdate })
const found = (by: 'restart' | 'page'): UpdateView => ({ ...newest, available: { version: '0.2.0', by } })

const inSettings = (id: string, view: UpdateView): Scene => ({
  id,
  snapshot: { ...shop, settings: initialSettings },
  open: { screen: 'settings' },
  answers: withUpdate(view),
  steps: [{ see: '.outcome + .setting[aria-busy]' }]
})

export const updateScenes: readonly Scene[] = [
  { id: 'update-ready', snapshot: shop, answers: withUpdate(found('restart')) },
  { id: 'update-out', snapshot: shop, answers: withUpdate(found('page')) },
  {
    id: 'update-not-installed',
    snapshot: shop,
    answers: withUpdate({ ...found('page'), failed: 'install' })
  },
  inSettings('settings-newest', newest),
  inSettings('settings-update', found('page')),
  inSettings('settings-not-checked', { ...newest, failed: 'look' })
]
