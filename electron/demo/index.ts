export { type DemoAccount, demoAccounts } from './accounts.ts'
export { demoHistory } from './history.ts'
export type {
  BalanceSource,
  RecordedRequest,
  RequestKind,
  SimulatedCredentials,
  SimulatedFault,
  SimulatedProviderId,
  Simulator
} from './kit/types.ts'
export { demoBalanceAt, startDemoBalances } from './script.ts'
export { type DemoSession, startDemoSession } from './session.ts'
export { startSimulator } from './simulator/server.ts'
