import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createApp, followMainProcess, readOpening } from './app/store.ts'
import { AppContext, bridge } from './app/use-app.ts'
import { App } from './app.tsx'
import './styles/index.css'

const app = createApp(bridge())
followMainProcess(app, readOpening())

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <AppContext value={app}>
        <App />
      </AppContext>
    </StrictMode>
  )
