import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Simulator, startSimulator } from '#demo/index.ts'
import { askPesaVoucher } from '../asking.ts'

let simulator: Simulator
beforeEach(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.stop())

test('a slow answer arrives complete after its delay', async () => {
  simulator.setFault('pesa-voucher', { name: 'slow', delay: 60 })
  const start = performance.now()
  const answer = await askPesaVoucher(simulator)
  expect(performance.now() - start).toBeGreaterThanOrEqual(55)
  expect(await answer.json()).toMatchObject({ balance: 125750 })
})

test('a dripping answer arrives byte by byte and is complete in the end', async () => {
  simulator.setFault('pesa-voucher', { name: 'drip', delay: 1 })
  const answer = await askPesaVoucher(simulator)
  const chunks: string[] = []
  for await (const chunk of answer.body ?? []) chunks.push(Buffer.from(chunk).toString())
  expect(chunks.length).toBeGreaterThan(1)
  expect(JSON.parse(chunks.join(''))).toMatchObject({ balance: 125750 })
})

test('a reset connection breaks off in the middle of the body', async () => {
  simulator.setFault('pesa-voucher', { name: 'reset' })
  const answer = await askPesaVoucher(simulator)
  expect(answer.status).toBe(200)
  await expect(answer.text()).rejects.toThrow('terminated')
})

test('a hanging request is accepted, never answered, and ends with the simulator', async () => {
  simulator.setFault('pesa-voucher', { name: 'hang' })
  const taken = simulator.nextRequest('pesa-voucher')
  const answer = askPesaVoucher(simulator).then(
    () => 'answered',
    () => 'broken off'
  )
  await taken
  await simulator.stop()
  expect(await answer).toBe('broken off')
  simulator = await startSimulator()
})
