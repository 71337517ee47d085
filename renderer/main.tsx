import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { bridge } from './state/bridge.ts'
import { createApp, followMainProcess } from './state/store.ts'
import { AppContext } from './state/use-app.ts'
import './styles/index.css'

const app = createApp(bridge())
followMainProcess(app)

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <AppContext value={app}>
        <App />
      </AppContext>
    </StrictMode>
  )
