export { type DemoAccount, demoAccounts } from './accounts.ts'
export { demoHistory } from './history.ts'
export { demoBalanceAt, startDemoBalances } from './script.ts'
export { startSimulator } from './server.ts'
export { type DemoSession, startDemoSession } from './session.ts'
export type {
  BalanceSource,
  RecordedRequest,
  RequestKind,
  SimulatedCredentials,
  SimulatedFault,
  SimulatedProviderId,
  Simulator
} from './simulator.ts'
