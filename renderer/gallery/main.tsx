import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import type { Snapshot } from '#contract/snapshot.ts'
import { type Language, languages } from '#domain/language.ts'
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

interface Look {
  readonly language: Language
  readonly appearance: 'light' | 'dark'
}

/** The scene and its look from the address, as in "#balances-offline?language=sw&appearance=dark". */
function requested(): { scene: Scene | undefined; look: Look } {
  const [id, query] = location.hash.slice(1).split('?')
  const options = new URLSearchParams(query)
  const language = languages.find(language => language === options.get('language')) ?? 'en'
  return {
    scene: scenes.find(scene => scene.id === id),
    look: { language, appearance: options.get('appearance') === 'dark' ? 'dark' : 'light' }
  }
}

/** What a screen draws once its first part is painted is there two frames later. */
const afterPaint = () =>
  new Promise<void>(resolve => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
  })

const inLook = ({ snapshot }: Scene, { appearance, language }: Look): Snapshot => ({
  ...snapshot,
  language,
  settings: { ...snapshot.settings, appearance }
})

/** Another look for the scene as it stands, as if the user had changed it in Settings. */
let changeLook: (look: Look) => void = () => undefined
addEventListener('look', event => changeLook((event as CustomEvent<Look>).detail))

async function draw(root: Root): Promise<() => void> {
  const { scene, look } = requested()
  const page = document.documentElement
  delete page.dataset['scene']
  if (!scene) {
    root.render(<SceneIndex scenes={scenes} />)
    return () => undefined
  }
  const { salio, send } = salioDouble({
    ...defaultAnswers,
    getSnapshot: inLook(scene, look),
    ...scene.answers
  })
  changeLook = look => flushSync(() => send('snapshot', inLook(scene, look)))
  const app = scene.isSlow ? createApp(salio, 0) : createApp(salio)
  const stopMirror = followMainProcess(app, null)
  const unsubscribe = app.subscribe(({ snapshot, stack }, { snapshot: before }) => {
    if (snapshot && !before && scene.open && stack.length === 1) app.getState().open(scene.open)
  })
  // A screen whose code is read while it is drawn may be shown frames later.
  await loadLater()
  root.render(
    <AppContext key={location.hash} value={app}>
      <App />
    </AppContext>
  )
  await loadLater()
  await afterPaint()
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
