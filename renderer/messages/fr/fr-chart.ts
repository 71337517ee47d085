import type { Messages } from '../en/index.ts'

export const chart: Messages['chart'] = {
  ranges: { day: '24 h', week: '7 jours', month: '30 jours', year: '1 an' },
  range: 'Durée affichée',
  over: {
    day: 'Solde des dernières 24 heures',
    week: 'Solde des 7 derniers jours',
    month: 'Solde des 30 derniers jours',
    year: 'Solde de la dernière année'
  },
  readOut: '{time} · {balance}',
  about: 'environ {balance}',
  notRead: 'pas lu',
  toppedUp: 'rechargé de {amount}',
  asTable: 'Afficher en tableau',
  asChart: 'Afficher en courbe',
  time: 'Moment',
  balance: 'Solde',
  empty: 'Rien n’a été lu pendant ce temps.',
  spentToday: 'Dépensé ce jour',
  perHour: 'Par heure',
  runsOut: 'S’épuise',
  lastTopUp: 'Dernière recharge',
  unknown: 'pas encore connu'
}
