import { down, rejected, throttled } from '../failures.ts'
import type { Expected } from './expected.ts'

export const africasTalking: Expected = {
  balances: [
    'application | Application | KES | 1785.50 | ordinary | true | ',
    'data | Mobile data | KES | 19 | ordinary | true | ',
    'payments | Payment wallet (legacy) | KES | 47.7191 | ordinary | true | '
  ],
  failures: { '401': rejected, '429': throttled(), '503': down(503) },
  survived: ['200-failed']
}
