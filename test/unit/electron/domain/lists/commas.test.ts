import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  ['Achieng - 2,500\nBaraka - 1,750\nChausiku - 3,250', {}, '7500 in 3'],
  ['Achieng Otieno 23,456.78\nBaraka Said 31,902.15\nChausiku Ali 27,640.50', {}, '82999.43 in 3'],
  ['1. Achieng 2,500\n2. Baraka 1,750\n3. Chausiku 3,250', {}, '7500 in 3'],
  [
    'QC34XYZ001 Confirmed. Ksh2,500.00 sent to A B 0700000001 on 18/11/25 at 2:15 PM. New M-PESA balance is Ksh12,500.00. Transaction cost, Ksh28.00\nQC34XYZ002 Confirmed. Ksh1,750.00 sent to C D 0700000002 on 18/11/25 at 2:20 PM. New M-PESA balance is Ksh10,722.00. Transaction cost, Ksh23.00',
    {},
    '4250 in 2'
  ],
  ['A,1500,50\nB,2000,75\nC,900,25', {}, 'asks source'],
  ['Achieng: Ksh 12,350\nBaraka: Ksh 8,640\nChausiku: Ksh 9,120', {}, '30110 in 3'],
  ['Achieng 2,500\nBaraka 1,750\nTotal 4,250', {}, 'asks totals 3'],
  ['Achieng 2500\nBaraka 1750', {}, '4250 in 2'],
  ['Payroll for November\nAchieng: 2,500\nBaraka: 1,750\nThanks', {}, 'refused 4 empty'],
  ['2,500 Achieng\n1,750 Baraka', {}, '4250 in 2'],
  ['Achieng - 2,500/=\nBaraka - 1,750/-\n', {}, '4250 in 2'],
  ['Achieng, 2,500\nBaraka, 1,750\nChausiku, 3,250', {}, '7500 in 3'],
  ['Achieng,2,500\nBaraka,1,750\nChausiku,3,250', {}, 'asks source'],
  ['Achieng Otieno 0712345678 2,500\nBaraka 0712345679 1,750', {}, '4250 in 2'],
  ['Achieng 254712345678 Ksh 2,500.00\nBaraka 254712345679 Ksh 1,750.00', {}, '4250 in 2'],
  ['1) Achieng = 12,500\n2) Baraka = 1,750', {}, '14250 in 2'],
  ['Achieng 1 500,50\nAmina 2 500,25', { language: 'fr', currency: 'EUR' }, '4000.75 in 2'],
  ['Rent 3 rooms 12,500\nWater 2 months 1,750', {}, 'refused 1 several; refused 2 several'],
  ['• Achieng – 2,500\n• Baraka – 1,750', {}, '4250 in 2'],
  ['Bob 2,500\nAll 1,750\nMary 300', {}, '4550 in 3'],
  ['Name,Amount\nAnn,1,234.50\nBob,500\nCy', {}, 'refused 2 cells; refused 4 empty'],
  ['Achieng|2,500\nBaraka|1,750', {}, '4250 in 2'],
  ['Achieng;2,500;x\nBaraka;1,750;y', {}, '4250 in 2'],
  [
    'You have sent UGX 50,000 to Jane Auma 0770000001. Fee UGX 500. Your new balance is UGX 300,000. Ref: 1\nYou have received UGX 150,000 from John. Your new balance is UGX 450,000. Ref: 2',
    { currency: 'UGX', isPast: true },
    '-100000 in 2'
  ],
  [
    'TxId: 123. Your payment of 1,000 RWF to X 12 has been completed at 2024-05-10 16:31:39. Your new balance: 2,000 RWF. Fee was 0 RWF.\n*165*S*5000 RWF transferred to NAME (250788000001) from 123 at 2024-05-10 16:33:39. Fee was: 100 RWF. New balance: 10000 RWF.',
    { currency: 'RWF', isPast: true },
    '6000 in 2'
  ],
  [
    'Hello team please find 3 items of 400 each, total 1,200 and 45 others\nthen 5 more of 60 and 70',
    {},
    'refused 1 several; refused 2 several'
  ],
  [
    'RB12KLM001 Confirmed. You have received Ksh5,000.00 from JOHN DOE 254712345678 on 18/11/2025 at 10:30 AM. New M-PESA balance is Ksh15,000.00. Transaction cost, Ksh0.00.',
    { isPast: true },
    '-5000 in 1'
  ],
  ['Achieng 2,500.00\nBaraka 1,750.50\nChausiku 99.00', {}, '4349.5 in 3'],
  ['Achieng 12,5\nBaraka 13,5', { language: 'fr', currency: 'EUR' }, '26 in 2'],
  ['A,1500,50\nB,2000,75', {}, 'asks source'],
  ['Name,Amount,\nAnn,1,500\nBob,2,500', {}, 'refused 2 cells; refused 3 cells'],
  ['Achieng,2,500\nBaraka,750', {}, 'asks source'],
  ['Achieng, Nairobi, 2,500\nBaraka, Kisumu, 1,750', {}, '4250 in 2'],
  ['Name - Amount\nAchieng - 2,500\nBaraka - 1,750', {}, '4250 in 2'],
  ['Name Amount\nAchieng 2,500\nBaraka 1,750', {}, '4250 in 2'],
  ['Achieng 2,500.00,\nBaraka 1,750.00,', {}, '4250 in 2'],
  ['Jan 2,500\nFeb 1,750', {}, '4250 in 2'],
  ['Achieng 18/11/2025 2,500\nBaraka 19/11/2025 1,750', {}, '4250 in 2'],
  ['Name,Amount,Note\nA,"1,500",x\nB,2500,"y, z"', {}, '4000 in 2'],
  ['Achieng 2,500 and Baraka 1,750', {}, 'refused 1 several'],
  ['Achieng 1,234,567\nBaraka 2,345,678', { currency: 'UGX' }, '3580245 in 2'],
  ['1,Achieng,2,500\n2,Baraka,1,750\n3,Chau,3,000', {}, 'asks source'],
  ['Achieng,0712345678,2,500\nBaraka,0712345679,1,750', {}, 'asks source'],
  [
    'Name,Phone,Amount\nAchieng,0712345678,2,500\nBaraka,0712345679,1,750',
    {},
    'refused 2 cells; refused 3 cells'
  ],
  ['Achieng 2,500 0712345678\nBaraka 1,750 0712345679', {}, '4250 in 2'],
  ['Pay Achieng 2,500 by Friday\nPay Baraka 1,750 by Monday', {}, '4250 in 2'],
  ['Achieng-2,500\nBaraka-1,750', {}, '4250 in 2'],
  ['Achieng ..... 2,500\nBaraka ..... 1,750', {}, '4250 in 2'],
  ['Achieng KES2,500\nBaraka KES1,750', {}, '4250 in 2'],
  ['Achieng 2,500 KES\nBaraka 1,750 KES', {}, '4250 in 2'],
  ['Achieng @ 2,500\nBaraka @ 1,750', {}, '4250 in 2'],
  ['Amina 12.500\nJuma 8.750', { language: 'fr', currency: 'XOF' }, '21250 in 2'],
  [
    '[18/11/2025, 10:15:22] Mary: Achieng - 2,500\n[18/11/2025, 10:16:22] Mary: Baraka - 1,750',
    {},
    '4250 in 2'
  ],
  ['A;1.500,50\nB;2.000,75', { language: 'fr', currency: 'EUR' }, '3501.25 in 2'],
  ['A,1500.50,x\nB,2000.75,y', {}, '3501.25 in 2'],
  ['2,500\n1,750\n\nTotal 4,250', {}, 'asks totals 4'],
  ['Achieng\t2,500\nBaraka\t1,750', {}, '4250 in 2'],
  ['Room 12 2,500\nRoom 14 1,750', {}, '4250 in 2'],
  ['Achieng 50%\nBaraka 50%', {}, 'broken noPayments'],
  ['A,5,3\nB,6,4', {}, 'asks source'],
  [
    'Achieng,0712345678,Ksh 2,500\nBaraka,0712345679,Ksh 1,750\nChausiku,0712345670,Ksh 3,250',
    {},
    'asks source'
  ],
  ['Achieng,2,500/=\nBaraka,1,750/=', {}, 'asks source'],
  ['Achieng,₦2,500\nBaraka,₦1,750', {}, 'asks source'],
  [
    'Achieng Otieno, Nairobi, KES 2,500.00\nBaraka Said, Mombasa, KES 1,750.00\nChausiku Ali, Kisumu, KES 3,250.00',
    {},
    '7500 in 3'
  ],
  ['Wages November 2026\nAchieng 2,500\nBaraka 1,750', {}, '4250 in 2'],
  ['Week 48\nAchieng 2,500\nBaraka 1,750', {}, '4250 in 2'],
  ['Payroll - 30 Nov 2026\nAchieng - 2,500\nBaraka - 1,750', {}, '4250 in 2'],
  ['Mishahara Novemba 2026\nAchieng - 2,500\nBaraka - 1,750', {}, '4250 in 2'],
  [
    'Salaires du mois de décembre 2026\nAwa : 2 500\nMoussa : 1 750',
    { language: 'fr', currency: 'XOF' },
    '4250 in 2'
  ],
  ['Batch 3 - wages\nAchieng 2500\nBaraka 1750', {}, '4250 in 2'],
  ['Achieng 2,500 (Nov)\nBaraka 1,750 (Nov)', {}, '4250 in 2'],
  ['Casuals 24th - 30th November\nAchieng 2,500\nBaraka 1,750', {}, '4250 in 2'],
  ['Jan 2500\nFeb 1750', {}, '4250 in 2'],
  ['May Wanjiku 2,500\nJune Atieno 1,750\nApril Otieno 250', {}, '4500 in 3'],
  ['May 2,500\nJune 1,750\nApril 250', {}, '4500 in 3'],
  ['*Achieng* – Kshs 2,500/=\n*Baraka* – Kshs 1,750/=\n*Chausiku* – Kshs 3,250/=', {}, '7500 in 3'],
  ['Achieng 0712 345 678 2,500\nBaraka 0712 345 679 1,750\nChausiku 0712 345 670 3,250', {}, '7500 in 3'],
  ['Achieng (0712345678) 2,500\nBaraka (0712345679) 1,750\nChausiku (0712345670) 3,250', {}, '7500 in 3'],
  [
    'Achieng, 0712345678, Ksh 2,500\nBaraka, 0712345679, Ksh 1,750\nChausiku, 0712345670, Ksh 3,250',
    {},
    '7500 in 3'
  ],
  ['Achieng,"2,500"\nBaraka,"1,750"\nChausiku,"3,250"', {}, '7500 in 3'],
  ['Achieng,2,500,Nairobi\nBaraka,1,750,Kisumu\nChausiku,3,250,Mombasa', {}, 'asks source'],
  ['Achieng,2,500\nBaraka,1,750\nChausiku,2,000,000', {}, 'asks source'],
  ['Achieng = Ksh. 2,500.00 (Nov)\nBaraka = Ksh. 1,750.00 (Nov)', {}, '4250 in 2'],
  ['Achieng 2,500 for 12 days\nBaraka 1,750 for 8 days', {}, 'refused 1 several; refused 2 several'],
  ['Awa : 25 000 F\nMoussa : 20 500 F', { currency: 'XOF', language: 'fr' }, '45500 in 2'],
  ['Awa : 25.000 FCFA\nMoussa : 20.500 FCFA', { currency: 'XOF', language: 'fr' }, 'asks decimals'],
  ['Awa - 25,000/-\nMoussa - 20,500/-', { currency: 'UGX' }, '45500 in 2'],
  ['Wages 30th Nov\nAchieng 2,500\nBaraka 1,750', {}, '4250 in 2'],
  ['Achieng 2,500\nBaraka 1,750\n4,250', {}, 'asks totals 3'],
  ['Please pay:\nAchieng 2,500\nBaraka 1,750', {}, '4250 in 2'],
  ['2,500 to Achieng\n1,750 to Baraka', {}, '4250 in 2']
])(
  'a comma within amounts is no delimiter, and a line of words with one figure is a payee and an amount: %j %j',
  (text, options, result) => {
    expect(said(text, options)).toBe(result)
  }
)
