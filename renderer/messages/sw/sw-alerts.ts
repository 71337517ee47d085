import type { Messages } from '../en/index.ts'

export const alerts: Messages['alerts'] = {
  snooze: 'Ahirisha',
  snoozeHour: 'Ahirisha kwa saa 1',
  snoozeAll: 'Ahirisha arifa zote',
  spans: {
    hour: 'Kwa saa 1',
    tomorrow: 'Hadi kesho asubuhi (08:00)',
    recovery: 'Hadi salio lirudi'
  },
  snoozed: 'Imeahirishwa',
  allSnoozed: 'Arifa zimeahirishwa',
  until: 'hadi {time}',
  untilRecovery: 'hadi salio lirudi',
  undo: 'Tendua',
  end: 'Acha kuahirisha',
  suggested: 'Mapendekezo kutokana na matumizi ya siku: {low} na {critical}.',
  useSuggested: 'Tumia hivi',
  lastsLessThan: 'Au litakapotosha kwa chini ya',
  dailyShare: 'Au chini ya sehemu hii ya matumizi ya siku',
  shareNote: 'Watoa huduma hushauri 20%.',
  unclearHours: 'Andika muda kwa saa, kama {example}.',
  unclearShare: 'Andika asilimia kamili kati ya 1 na 100, kama {example}.',
  notifications: 'Arifa za salio kupungua',
  remind: 'Nikumbushe tena',
  reminders: { off: 'Hapana', hour: 'Kila saa', fourHours: 'Kila saa 4', day: 'Kila siku' },
  quietHours: 'Saa za utulivu',
  from: 'Kuanzia',
  to: 'Hadi',
  days: 'Zinazoanza siku ya',
  noDays: 'Chagua angalau siku moja: bila siku, hakuna utulivu.',
  comesThrough: 'Arifa za hatari bado zitakufikia',
  test: 'Tuma arifa ya majaribio',
  arrived: 'Imetumwa. Kama hujaiona, angalia hali ya usinisumbue.',
  notArrived: 'Mfumo wako uliikataa. Ruhusu arifa za Salio kwenye mipangilio yake.',
  trouble:
    'Mfumo wako ulikataa arifa ya mwisho. Hakikisha arifa za Salio zimeruhusiwa, kisha tuma ya majaribio.'
}
