import type { Messages } from '../en/index.ts'

export const chart: Messages['chart'] = {
  ranges: { day: '24\u00a0h', week: '7 jours', month: '30 jours', year: '1 an' },
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
  time: 'Heure',
  balance: 'Solde',
  empty: 'Rien n’a été lu pendant ce temps.',
  spentToday: 'Dépensé ce jour',
  perHour: 'Par heure',
  runsOut: 'S’épuise',
  lastTopUp: 'Dernière recharge',
  afterDay: 'Après un jour',
  tomorrow: 'Dès demain',
  noTopUp: 'Aucune encore',
  unknown: 'pas encore connu'
}

export const ledger: Messages['ledger'] = {
  title: 'Le compte est-il bon\u202f?',
  from: 'De',
  until: 'À',
  day: '{name}, jour',
  time: '{name}, heure',
  order: 'Le premier moment doit précéder le second.',
  intro: 'Ajoutez vos paiements de cette période. Salio les compare à ce qui a quitté le portefeuille.',
  toppedUp: 'Rechargé',
  topUps: {
    one: 'Salio a vu {sum} en {count} recharge.',
    other: 'Salio a vu {sum} en {count} recharges.'
  },
  noTopUps: 'Salio n’a pas vu de recharge. Saisissez-la s’il y en a eu une quand même.',
  adds: 'Le compte est bon',
  less: '{amount} de moins que prévu',
  more: '{amount} de plus que prévu',
  lessHidden: 'Moins que prévu',
  moreHidden: 'Plus que prévu',
  opening: 'Au début, lu\u00a0: {time}',
  payments: 'Vos paiements',
  transfers: 'Déplacé entre portefeuilles',
  shouldBe: 'Devrait être',
  closing: 'Solde, lu\u00a0: {time}',
  difference: 'Différence',
  notListed: 'A quitté le portefeuille, absent de votre liste',
  notSeen: 'Dans votre liste, pas vu par Salio',
  matched: {
    one: '{count} mouvement trouvé dans votre liste',
    other: '{count} mouvements trouvés dans votre liste'
  },
  matchedBy: '{movement} · {lines}',
  together: { one: 'ligne {lines}', other: 'lignes {lines} ensemble' },
  line: 'ligne {line}',
  moreLines: { one: 'et {count} autre', other: 'et {count} autres' },
  gap: '{from} à {until}',
  gaps: 'Par moments rien n’a pu être lu ({spans})\u00a0: plusieurs paiements peuvent apparaître comme un seul, ou s’annuler avec une recharge.',
  thinned:
    'Des lectures si anciennes sont gardées allégées\u00a0: des paiements isolés peuvent se confondre. Les sommes restent justes.',
  noOpening: 'Rien n’a été lu avant le premier moment. Choisissez-en un plus tardif.',
  noClosing: 'Rien n’a été lu pendant ce temps. Choisissez-en un autre.'
}
