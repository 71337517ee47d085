export { type DemoAccount, demoAccounts } from './accounts.ts'
export { demoHistory } from './history.ts'
export { balanceAt, startDemoScript } from './script.ts'
export { startSimulator } from './server.ts'
export { type DemoSession, startDemoSession } from './session.ts'
export type {
  Balances,
  Call,
  Fault,
  SeenRequest,
  SimulatedCredentials,
  SimulatedProvider,
  Simulator
} from './simulator.ts'
