import { expect, test } from 'vitest'
import { type Asked, said } from './summary.ts'

test.each<[string, Asked, string]>([
  ['', {}, 'broken empty'],
  [
    'RK51XYZ001 Confirmed. Ksh1,500.00 sent to KPLC PREPAID for account 12345678901 on 5/11/26 at 10:15 AM New M-PESA balance is Ksh8,500.00. Transaction cost, Ksh23.00.Amount you can transact within the day is 498,500.00. Save frequent paybills for quick payment on M-PESA app https://bit.ly/x',
    { isPast: true },
    '1500 in 1'
  ],
  [
    'RK51XYZ001 Confirmed. Ksh1,500.00 sent to JOHN DOE 0712345678 on 5/11/26 at 10:15 AM. New M-PESA balance is Ksh8,500.00. Transaction cost, Ksh23.00. Amount you can transact within the day is 298,500.00. Sign up for Lipa Na M-PESA Till online https://m-pesaforbusiness.co.ke',
    { isPast: true },
    '1500 in 1'
  ],
  [
    'RK51XYZ001 Confirmed.You have received Ksh3,000.00 from Equity Bulk Account 300600 on 5/11/26 at 10:15 AM New M-PESA balance is Ksh8,500.00.  Separate personal and business funds through Pochi la Biashara on *334#.',
    { isPast: true },
    '-3000 in 1'
  ],
  [
    'RK51XYZ001 Confirmed. You bought Ksh500.00 of airtime on 5/11/26 at 10:15 AM.New M-PESA balance is Ksh8,500.00. Transaction cost, Ksh0.00. Amount you can transact within the day is 299,500.00. Start Investing today with Ziidi MMF & earn daily. Dial *334#',
    { isPast: true },
    '500 in 1'
  ],
  [
    'RK51XYZ001 confirmed.You bought Ksh500.00 of airtime for 254712345678 on 5/11/26 at 10:15 AM.New M-PESA balance is Ksh8,500.00. Transaction cost, Ksh0.00.',
    { isPast: true },
    '500 in 1'
  ],
  [
    'RK51XYZ001 Confirmed. On 5/11/26 at 10:15 AM Give Ksh2,000.00 cash to Agent Shop New M-PESA balance is Ksh10,500.00. You can now access M-PESA via *334#',
    { isPast: true },
    '-2000 in 1'
  ],
  [
    'RK51XYZ001 Confirmed.on 5/11/26 at 10:15 AMWithdraw Ksh2,000.00 from 123456 - Agent Shop Nairobi New M-PESA balance is Ksh10,500.00. Transaction cost, Ksh29.00.',
    { isPast: true },
    '2000 in 1'
  ],
  [
    'RK51XYZ001 Confirmed. Ksh1,000.00 transferred to M-Shwari account on 5/11/26 at 10:15 AM. M-PESA balance is Ksh10,500.00 .New M-Shwari saving account balance is Ksh1,000.00. Transaction cost Ksh.0.00',
    { isPast: true },
    '1000 in 1'
  ],
  [
    'RK51XYZ001 Confirmed.Ksh1,000.00 transferred from M-Shwari account on 5/11/26 at 10:15 AM. M-Shwari balance is Ksh0.00 .M-PESA balance is Ksh10,500.00 .Transaction cost Ksh.0.00',
    { isPast: true },
    '-1000 in 1'
  ],
  [
    'RK51XYZ001 Confirmed. Ksh300.00 from your M-PESA has been used to partially pay your outstanding Fuliza M-PESA. Available Fuliza M-PESA limit is Ksh 500.00. M-PESA balance is Ksh0.00.',
    { isPast: true },
    '300 in 1'
  ],
  [
    'RK51XYZ001 Confirmed. Reversal of transaction RK41XYZ009 has been successfully reversed on 5/11/26 at 10:15 AM and Ksh500.00 is credited to your M-PESA account. New M-PESA account balance is Ksh8,500.00.',
    { isPast: true },
    '-500 in 1'
  ],
  [
    'RK51XYZ001 Confirmed. Ksh1,500.00 received from JOHN DOE 254712345678 on 5/11/26 at 10:15 AM. Account Number 123 New Utility balance is Ksh8,500.00',
    { isPast: true },
    '-1500 in 1'
  ],
  [
    'RK51XYZ001 Confirmed. on 5/11/26 at 10:15 AM Ksh1,500.00 received from JOHN DOE 254712345678. New Account balance is Ksh8,500.00. Transaction cost, Ksh8.25.',
    { isPast: true },
    '-1500 in 1'
  ],
  [
    'RK51XYZ001 Confirmed. Ksh1,500.00 sent to A B 0712345678 on 5/11/26 at 10:15 AM. New M-PESA balance is Ksh8,500.00.\nFailed. You do not have enough money in your M-PESA account to send Ksh5,000.00. You must be able to cover the transaction cost.',
    { isPast: true },
    '1500 in 1; left out 2 failed'
  ],
  [
    'CK51XYZ001 Imethibitishwa Tsh10,000.00 imetumwa kwa JUMA ALI 255754000001 mnamo 5/11/26 saa 10:15 AM Jumla ya makato Tsh360 (Ada Tsh360 na Tozo ya Serikali Tsh0). Salio lako la M-PESA ni Tsh85,000.00.',
    { isPast: true, currency: 'TZS' },
    '10000 in 1'
  ],
  [
    'CK51XYZ001 Imethibitishwa.Umepokea Tsh10,000.00 kutoka kwa JUMA ALI tarehe 5/11/26 saa 10:15 AM Salio lako jipya la M-PESA ni Tsh95,000.00',
    { isPast: true, currency: 'TZS' },
    '-10000 in 1'
  ],
  [
    'CK51XYZ001 Imethibitishwa. Tsh10,000.00 zimetolewa na wakala DUKA tarehe 5/11/26 saa 10:15 AM. Salio lako ni Tsh85,000.00.',
    { isPast: true, currency: 'TZS' },
    '10000 in 1'
  ],
  [
    'CK51XYZ001 Confirmed. Tsh10,000.00 sent to JUMA ALI on 5/11/26 at 10:15 AM New M-PESA balance is Tsh85,000.00',
    { isPast: true, currency: 'TZS' },
    '10000 in 1'
  ],
  [
    'SENT.TID 12345678901. UGX 50,000 to JANE AUMA 0750000001. Fee UGX 500. Bal UGX 300,000. Date 05-November-2026 10:15.',
    { isPast: true, currency: 'UGX' },
    '50000 in 1'
  ],
  [
    'RECEIVED. TID 12345678901. UGX 50,000 from JANE AUMA 0750000001. Bal UGX 300,000. View txns on MyAirtel App https://bit.ly/x',
    { isPast: true, currency: 'UGX' },
    '-50000 in 1'
  ],
  [
    'WITHDRAWN. TID12345678901. UGX50,000 with Agent ID: 123456.Fee UGX 880.Tax UGX 250.Bal UGX 300,000. 05-November-2026 10:15.',
    { isPast: true, currency: 'UGX' },
    '50000 in 1'
  ],
  [
    'CASH DEPOSIT of UGX 50,000 from SHOP. Bal UGX 300,000. TID 12345678901. Date: 05-November-2026 10:15.',
    { isPast: true, currency: 'UGX' },
    '-50000 in 1'
  ],
  [
    'PAID.TID 12345678901. UGX 20,000 to UMEME Charge UGX 0. Bal UGX 300,000. 05-November-2026 10:15',
    { isPast: true, currency: 'UGX' },
    '20000 in 1'
  ],
  [
    'TID: MP261105.1015.A12345. Ksh 1500 sent to JOHN DOE 0733000001 on 05/11/26 10:15 AM. Fee Ksh 0. Airtel Money Bal Ksh 8500.',
    { isPast: true, currency: 'KES' },
    '1500 in 1'
  ],
  [
    'Txn. ID : PP261105.1015.A12345. You have sent K150.50 to 0977000001 JOHN DOE. Airtel Money Bal: K850.00. Dial *115#',
    { isPast: true, currency: 'ZMW' },
    '150.5 in 1'
  ],
  [
    'TID: CO261105.1015. Umetuma Tsh 10,000 kwa JUMA ALI 0684000001. Ada Tsh 200. Salio Tsh 85,000.',
    { isPast: true, currency: 'TZS' },
    '10000 in 1'
  ],
  [
    'Umetuma TSh 10,000 kwa JUMA ALI 255713000001. Salio lako jipya ni TSh 85,000. Kumbukumbu No.: 12345678901. 05/11/26 10:15. Ada TSh 200',
    { isPast: true, currency: 'TZS' },
    '10000 in 1'
  ],
  [
    'Umepokea TSh 10,000 kutoka JUMA ALI 255713000001. Salio jipya ni TSh 95,000. Muamala No.: 12345678901. 05/11/26 10:15',
    { isPast: true, currency: 'TZS' },
    '-10000 in 1'
  ],
  [
    '*165*S*5000 RWF transferred to JEAN B (250788000001) from 36521838 at 2026-11-05 10:15:39. Fee was: 100 RWF. New balance: 28300 RWF. Kugura ama inite cg interineti kuri MoMo, Kanda *182*2*1# .*EN#',
    { isPast: true, currency: 'RWF' },
    '5000 in 1'
  ],
  [
    'You have received 5000 RWF from Jane S (*********013) on your mobile money account at 2026-11-05 10:15:39. Message from sender: . Your new balance:28300 RWF. Financial Transaction Id: 76662021700.',
    { isPast: true, currency: 'RWF' },
    '-5000 in 1'
  ],
  [
    '*162*TxId:13913173274*S*Your payment of 2000 RWF to Airtime with token  has been completed at 2026-11-05 10:15:39. Fee was 0 RWF. Your new balance: 26300 RWF . Message: - -. *EN#',
    { isPast: true, currency: 'RWF' },
    '2000 in 1'
  ],
  [
    '*113*R*A bank deposit of 40000 RWF has been added to your mobile money account at 2026-11-05 10:15:39. Your NEW BALANCE :40400 RWF. Cash Deposit::CASH::::0::250795963036.Thank you for using MTN MobileMoney.*EN#',
    { isPast: true, currency: 'RWF' },
    '-40000 in 1'
  ],
  [
    'You Abebe Chala CHEBUDIE (*********036) have via agent: Agent Sophia (250790777777), withdrawn 20000 RWF from your mobile money account: 36521838 at 2026-11-05 10:15:39 and you can now collect your money in cash. Your new balance: 6400 RWF. Fee paid: 350 RWF. Message from agent: 1. Financial Transaction Id: 14098463509.',
    { isPast: true, currency: 'RWF' },
    '20000 in 1'
  ],
  [
    "*164*S*Y'ello,A transaction of 3500 RWF by DIRECT PAYMENT LTD on your MOMO account was successfully completed at 2026-11-05 10:15:39. Message from debit receiver: . Your new balance:25280 RWF. Fee was 0 RWF. Financial Transaction Id: 17818959211. External Transaction Id: x.*EN#",
    { isPast: true, currency: 'RWF' },
    '3500 in 1'
  ],
  [
    'Payment made for GHS 150.00 to JOHN DOE. Current Balance: GHS 850.00 . Available Balance: GHS 850.00. Reference: x. Transaction ID: 12345678901. Fee charged: GHS 0.75 TAX charged: GHS 0.00.',
    { isPast: true, currency: 'GHS' },
    '150 in 1'
  ],
  [
    'Payment received for GHS 150.00 from JOHN DOE Current Balance: GHS 850.00 . Available Balance: GHS 850.00. Reference: x. Transaction ID: 12345678901. TRANSACTION FEE: 0.00',
    { isPast: true, currency: 'GHS' },
    '-150 in 1'
  ],
  [
    'Cash Out made for GHS150.00 to SHOP, Current Balance: GHS850.00 Financial Transaction Id: 12345678901. Cash-out fee is charged automatically from your MTN MobileMoney wallet.',
    { isPast: true, currency: 'GHS' },
    '150 in 1'
  ],
  [
    'Cash In received for GHS 150.00 from SHOP. Current Balance GHS 850.00. Available Balance GHS 850.00. Transaction ID: 12345678901. Fee charged: GHS 0.',
    { isPast: true, currency: 'GHS' },
    '-150 in 1'
  ],
  [
    'Your payment of GHS 150.00 to JOHN DOE has been completed at 2026-11-05 10:15:39. Your new balance: GHS 850.00. Fee was GHS 0.00 Tax was GHS -. Reference: x. Financial Transaction Id: 12345678901.',
    { isPast: true, currency: 'GHS' },
    '150 in 1'
  ],
  [
    "Y'ello. You have sent UGX 50,000 to JANE AUMA, 256770000001 on 2026-11-05 10:15:39. Reason: x. Fee: UGX 500. New Balance: UGX 300,000. ID: 12345678901.",
    { isPast: true, currency: 'UGX' },
    '50000 in 1'
  ],
  [
    'Vous avez transfere 5000 FCFA a JEAN B (237670000001) le 2026-11-05 10:15:39. Frais: 50 FCFA. Votre nouveau solde: 28300 FCFA. Transaction Id: 12345678901.',
    { isPast: true, currency: 'XAF', language: 'fr' },
    '5000 in 1'
  ],
  [
    'Transfert de 5000.00 FCFA vers le 0700000001 reussi. Frais 50.00 FCFA. Nouveau solde: 28300.00 FCFA. Reference PP261105.1015.A12345',
    { isPast: true, currency: 'XOF', language: 'fr' },
    '5000 in 1'
  ],
  [
    'Vous avez recu 5000.00 FCFA du 0700000001. Votre nouveau solde est de 33300.00 FCFA. Ref PP261105.1015.A12345',
    { isPast: true, currency: 'XOF', language: 'fr' },
    '-5000 in 1'
  ],
  [
    'SENT.TID 121276773406. UGX 3,000 to A B 0755897066. Fee UGX 100. Bal UGX 31,522. Date 13-April-2025 12:14.\nTransaction failed. TID 145041307720. UGX 1,000 to C D 0732561240. Insufficient funds.\nPAID.TID 121158749528. UGX 1,000 to BUSINESS Charge UGX 0. Bal UGX 56,602. 11-April-2025 13:05',
    { isPast: true, currency: 'UGX' },
    '4000 in 2; left out 2 failed'
  ],
  [
    'SENT.TID 121276773406. UGX 3,000 to A B 0755897066. Fee UGX 100. Bal UGX 31,522. Date 13-April-2025 12:14.\nTop up of UGX 5,000 for 0755897067. Bal : UGX 26,522.',
    { isPast: true, currency: 'UGX' },
    'refused 2 several'
  ],
  [
    'Withdrawal of UGX 55000 initiated. Secret Code: 123456. Expires on 01-May-2026 15:48.\nSENT UGX 5,000 to A B on 256755897066. Fee UGX 500.0 Bal UGX 10,000.',
    { isPast: true, currency: 'UGX' },
    '5000 in 1; left out 1 failed'
  ],
  [
    'BH45UU225 Confirmed.\non 5/4/11 at 2:45 PM\nKsh950 received from A B 254723908002.\nAccount Number 0700000021\nNew Utility balance is Ksh50,802\nTime: 05/04/2011 14:45:34',
    { isPast: true },
    '-950 in 1'
  ],
  [
    'BM46ST941 Confirmed.on 6/7/11 at 10:49 PM Ksh8,723.00 received from A B 254722291067.Account Number 5FML59-01 New Utility balance is Ksh6,375,223.00',
    { isPast: true },
    '-8723 in 1'
  ],
  [
    'Trans ID: CO200530.1836.A40286. Dear Customer. You have sent USD 1.0000 to 975886099 A B. Your available balance is USD 5.2960.\nTransaction ID: CI200530.1831.D47100:Vous avez recu 1.0000 USD a partir de AB, A B. votre nouveau solde est 6.4960 USD.Cout:0.0000USD',
    { isPast: true, currency: 'USD' },
    '0 in 2'
  ],
  [
    'RK51XYZ001 Confirmed. Ksh1,500.00 sent to A B 0712345678 on 5/11/26 at 10:15 AM. New M-PESA balance is Ksh8,500.00.\nFailed. You do not have enough money in your M-PESA account to send Ksh5,000.00. You must be able to cover the transaction cost.',
    { isPast: true },
    '1500 in 1; left out 2 failed'
  ],
  [
    'RK51XYZ001 Confirmed. Ksh1,500.00 sent to A B 0712345678 on 5/11/26 at 10:15 AM. New M-PESA balance is Ksh8,500.00.\nTransaction cost,\nKsh23.00. Amount you can transact within the day is 498,500.00.',
    { isPast: true },
    '1500 in 1'
  ],
  [
    'From: MPESA\nRK51XYZ001 Confirmed. Ksh1,500.00 sent to A B 0712345678 on 5/11/26 at 10:15 AM. New M-PESA balance is Ksh8,500.00.',
    { isPast: true },
    '1500 in 1'
  ]
])('messages as people show them of many companies: %j %j', (text, options, result) => {
  expect(said(text, options)).toBe(result)
})
