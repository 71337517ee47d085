import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { languages } from '#domain/language.ts'
import { loadLater } from '../app/later.tsx'
import { createApp, followMainProcess } from '../app/store.ts'
import { AppContext } from '../app/use-app.ts'
import { App } from '../app.tsx'
import '../styles/index.css'
import { defaultAnswers } from './answers.ts'
import { frozenDate } from './frozen-date.ts'
import { SceneIndex } from './index-page.tsx'
import { salioDouble } from './salio-double.ts'
import { NOW } from './samples.ts'
import type { Scene } from './scene.ts'
import { scenes } from './scenes/index.ts'
import { takeSteps } from './take-steps.ts'

globalThis.Date = frozenDate(NOW)

/** The scene and options from the address, as in "#balances-offline?language=sw&appearance=dark". */
function requested(): { scene: Scene | undefined; language: Scene['snapshot']['language']; dark: boolean } {
  const [id, query] = location.hash.slice(1).split('?')
  const options = new URLSearchParams(query)
  return {
    scene: scenes.find(scene => scene.id === id),
    language: languages.find(language => language === options.get('language')) ?? 'en',
    dark: options.get('appearance') === 'dark'
  }
}

async function draw(root: Root): Promise<() => void> {
  const { scene, language, dark } = requested()
  const page = document.documentElement
  delete page.dataset['scene']
  if (!scene) {
    root.render(<SceneIndex scenes={scenes} />)
    return () => undefined
  }
  const settings = { ...scene.snapshot.settings, appearance: dark ? 'dark' : 'light' } as const
  const snapshot = { ...scene.snapshot, language, settings }
  const { salio } = salioDouble({ ...defaultAnswers, getSnapshot: snapshot, ...scene.answers })
  const app = scene.isSlow ? createApp(salio, 0) : createApp(salio)
  const stopMirror = followMainProcess(app)
  const unsubscribe = app.subscribe(({ snapshot, stack }, { snapshot: before }) => {
    if (snapshot && !before && scene.open && stack.length === 1) app.getState().open(scene.open)
  })
  root.render(
    <AppContext key={location.hash} value={app}>
      <App />
    </AppContext>
  )
  await loadLater()
  await takeSteps(scene.steps ?? [])
  await document.fonts.ready
  page.dataset['scene'] = location.hash.slice(1)
  return () => {
    stopMirror()
    unsubscribe()
  }
}

const container = document.getElementById('root')
if (container) {
  const root = createRoot(container)
  let leave = draw(root)
  addEventListener('hashchange', () => {
    const next = async (end: () => void) => {
      end()
      // Clear synchronously, so that no step is taken in the previous scene.
      flushSync(() => root.render(null))
      return await draw(root)
    }
    // A scene that failed must not block the next one.
    leave = leave.then(next, () => next(() => undefined))
  })
}
