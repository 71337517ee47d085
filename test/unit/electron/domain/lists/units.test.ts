import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  ['recipient,amount_kobo,reason\nRCP_a,150000,x\nRCP_b,250000,y', { currency: 'NGN' }, '4000 in 2'],
  ["Vendor,Amount (KES '000)\nA,150\nB,250", {}, '400000 in 2'],
  ['Name,Amount\nBanda,2.5k\nPhiri,10k', { currency: 'ZMW' }, '12500 in 2'],
  ['Name,Amount (kobo)\nA,150000', { currency: 'NGN' }, '1500 in 1'],
  ['Name,Amount (kobo)\nA,150000', {}, 'refused unit'],
  ['Name,amount_cents\nA,150000', { currency: 'USD' }, '1500 in 1'],
  ['Name,Amount in thousands\nA,150', {}, '150000 in 1'],
  ['Name,Kiasi (elfu)\nA,150', {}, '150000 in 1'],
  ['Nom,Montant (milliers)\nA,150', { currency: 'XOF', language: 'fr' }, '150000 in 1'],
  ['Name,Amount (millions)\nA,1.5', {}, '1500000 in 1'],
  ['Name,Amount\nA,1.2m\nB,500k', {}, '1700000 in 2'],
  ['Name,Amount\nA,10K\nB,2K', { currency: 'ZMW' }, 'refused 2 ambiguous; refused 3 ambiguous'],
  ['Name,Amount (K)\nA,10\nB,2', { currency: 'ZMW' }, '12 in 2'],
  ["All figures in KES '000\nName,Amount\nA,150", {}, '150000 in 1'],
  ['Name,Amount\nA,KES 2.5k\nB,1000', {}, '3500 in 2'],
  ['A 10k\nB 2.5k', {}, '12500 in 2'],
  ["Name,Amount\n,KES '000\nA,150\nB,200", {}, '350000 in 2'],
  ['Name,Amount (pesewas)\nA,15000', { currency: 'GHS' }, '150 in 1'],
  ['Name,Amount x1000\nA,15', {}, '15000 in 1'],
  ['Name,Amount (minor units)\nA,15000', {}, 'asks source'],
  ['Name,Montant\nA,"2,5k"', { currency: 'EUR', language: 'fr' }, '2500 in 1']
])('the unit of a column and of a figure is read: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
