export { startSimulator } from './server.ts'
export type {
  Balances,
  Call,
  Fault,
  SeenRequest,
  SimulatedCredentials,
  SimulatedProvider,
  Simulator
} from './simulator.ts'
