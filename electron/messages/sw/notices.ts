import type { Notices } from '../dictionary.ts'

export const notices: Notices = {
  wallets: {
    low: {
      open: {
        title: '{wallet} iko chini',
        body: '{account}: {balance}, chini ya kiwango chako cha tahadhari, {threshold}. Ongeza pesa mapema.'
      },
      hidden: {
        title: '{wallet} iko chini',
        body: '{account}: chini ya kiwango chako cha tahadhari. Ongeza pesa mapema.'
      }
    },
    critical: {
      open: {
        title: '{wallet} iko hatarini',
        body: '{account}: {balance}, chini ya kiwango chako cha tahadhari, {threshold}. Ongeza pesa sasa.'
      },
      hidden: {
        title: '{wallet} iko hatarini',
        body: '{account}: chini ya kiwango chako cha hatari. Ongeza pesa sasa.'
      }
    },
    recovered: {
      open: {
        title: '{wallet} imepanda tena hadi {balance}',
        body: '{account}: haiko tena chini ya viwango vyako.'
      },
      hidden: {
        title: '{wallet} iko sawa tena',
        body: '{account}: haiko tena chini ya viwango vyako.'
      }
    },
    lowRunway: {
      open: {
        title: '{wallet} iko chini',
        body: '{account}: {balance}, halitatosha kwa muda ulioomba. Ongeza pesa mapema.'
      },
      hidden: {
        title: '{wallet} iko chini',
        body: '{account}: halitatosha kwa muda ulioomba. Ongeza pesa mapema.'
      }
    },
    lowShare: {
      open: {
        title: '{wallet} iko chini',
        body: '{account}: {balance}, chini ya asilimia uliyoweka ya matumizi ya siku. Ongeza pesa mapema.'
      },
      hidden: {
        title: '{wallet} iko chini',
        body: '{account}: chini ya asilimia uliyoweka ya matumizi ya siku. Ongeza pesa mapema.'
      }
    },
    remindLow: {
      open: { title: '{wallet} bado iko chini', body: '{account}: {balance}. Ongeza pesa mapema.' },
      hidden: {
        title: '{wallet} bado iko chini',
        body: '{account}: chini ya kiwango chako cha tahadhari. Ongeza pesa mapema.'
      }
    },
    remindCritical: {
      open: { title: '{wallet} bado iko hatarini', body: '{account}: {balance}. Ongeza pesa sasa.' },
      hidden: {
        title: '{wallet} bado iko hatarini',
        body: '{account}: chini ya kiwango chako cha hatari. Ongeza pesa sasa.'
      }
    }
  },
  onItsWay: {
    plain: {
      open: '{account}: {balance}. {sent} ziko njiani tangu {since}.',
      hidden: '{account}: chini ya kiwango chako cha tahadhari. Pesa ziko njiani tangu {since}.'
    },
    timed: {
      open: '{account}: {balance}, litatosha kwa {left} hivi. {sent} ziko njiani tangu {since}.',
      hidden: '{account}: litatosha kwa {left} hivi. Pesa ziko njiani tangu {since}.'
    }
  },
  topUps: {
    titles: {
      topUpArrived: { open: '{sent} zimefika {wallet}', hidden: 'Pesa ulizotuma zimefika {wallet}' },
      topUpDifference: { open: '{sent} zimefika {wallet}', hidden: 'Pesa ulizotuma zimefika {wallet}' },
      topUpProbable: {
        open: 'Huenda {sent} zimefika {wallet}',
        hidden: 'Huenda pesa ulizotuma zimefika {wallet}'
      },
      topUpUnseen: { open: 'Je, {sent} zilifika {wallet}?', hidden: 'Je, pesa ulizotuma zilifika {wallet}?' },
      topUpLate: { open: '{sent} hazijafika {wallet}', hidden: 'Pesa ulizotuma hazijafika {wallet}' }
    },
    after: 'Baada ya {span}.',
    balance: '{wallet} ina {balance}.',
    balanceUntil: '{wallet} ina {balance}, zinatosha hadi {time}.',
    sentAt: 'Zilitumwa {time}.',
    sentUsually: 'Zilitumwa {time}, kwa kawaida huchukua {span}.',
    left: 'Salio litatosha kwa {left} hivi.',
    missing: 'Zimepungua kwa {missing}. Fungua Salio useme kama ni ada.',
    missingHidden: 'Zimepungua kuliko ulizotuma. Fungua Salio useme kama ni ada.',
    unseen: 'Huenda zilifika na kutumika wakati salio halikusomwa.',
    ask: 'Fungua Salio useme kama zimefika.',
    copy: 'Nakili kwa usaidizi',
    arrived: 'Zimefika',
    topped: 'Nimeongeza pesa',
    howTo: 'Jinsi ya kuongeza'
  },
  timed: {
    fall: {
      open: '{account}: {balance}, litatosha kwa {left} hivi. Ongeza pesa kabla ya {time}.',
      hidden: '{account}: litatosha kwa {left} hivi. Ongeza pesa kabla ya {time}.'
    },
    lowRunway: {
      open: '{account}: {balance}, litatosha kwa {left} hivi, chini ya muda ulioomba wa {asked}. Ongeza pesa kabla ya {time}.',
      hidden:
        '{account}: litatosha kwa {left} hivi, chini ya muda ulioomba wa {asked}. Ongeza pesa kabla ya {time}.'
    },
    lowRunwayFar: {
      open: '{account}: {balance}, litatosha kwa {left} hivi, chini ya muda ulioomba wa {asked}. Ongeza pesa mapema.',
      hidden: '{account}: litatosha kwa {left} hivi, chini ya muda ulioomba wa {asked}. Ongeza pesa mapema.'
    },
    lowShare: {
      open: '{account}: {balance}, chini ya asilimia uliyoweka ya matumizi ya siku, litatosha kwa {left} hivi. Ongeza pesa kabla ya {time}.',
      hidden:
        '{account}: chini ya asilimia uliyoweka ya matumizi ya siku, litatosha kwa {left} hivi. Ongeza pesa kabla ya {time}.'
    }
  },
  accounts: {
    keyRejected: { title: '{provider} imekataa ufunguo wako', body: '{shown} Bandika mpya.' },
    permissionMissing: {
      title: '{provider} hairuhusu ufunguo wako kusoma masalio ya pochi',
      body: '{shown} Upe ufunguo ruhusa hiyo kwenye dashibodi.'
    },
    addressRefused: {
      title: '{provider} imekataa anwani ya kompyuta hii',
      body: '{shown} Ruhusu anwani ya kompyuta hii kwenye dashibodi.'
    },
    addressChanges: {
      title: '{provider} wakati mwingine inakataa anwani ya kompyuta hii',
      body: 'Intaneti ya hapa inatoka kwenye anwani zaidi ya moja. Ruhusu kila moja kwenye dashibodi.'
    },
    keychain: {
      title: 'Salio haiwezi kusoma ufunguo wako wa {provider}',
      body: '{shown} Fungua hifadhi yako ya funguo, kisha usasishe.'
    },
    notReadable: { title: '{provider} haisomeki', body: '{shown} Salio inaendelea kujaribu.' },
    readableAgain: { title: '{provider} inasomeka tena', body: 'Masalio ya pochi zako ni ya sasa.' }
  },
  ofAccount: '{account}: {text}',
  groups: {
    critical: { one: 'Pochi {count} iko hatarini', other: 'Pochi {count} ziko hatarini' },
    low: { one: 'Pochi {count} iko chini', other: 'Pochi {count} ziko chini' },
    recovered: { one: 'Pochi {count} iko sawa tena', other: 'Pochi {count} ziko sawa tena' },
    topUps: { one: 'Pesa {count} ulizotuma', other: 'Pesa {count} ulizotuma' },
    mixed: { one: 'Arifa {count}', other: 'Arifa {count}' }
  },
  open: 'Fungua',
  snooze: 'Ahirisha kwa saa 1',
  close: 'Funga',
  notSaved: {
    title: 'Salio haiwezi kuhifadhi inachosoma',
    full: 'Diski imejaa. Hadi nafasi ipatikane, masalio ya pochi yanabaki kama yanavyoonyeshwa, na hutaarifiwa pochi inapopungua.',
    other:
      'Salio haiwezi kuandika kwenye folda yake. Hadi iweze, masalio ya pochi yanabaki kama yanavyoonyeshwa, na hutaarifiwa pochi inapopungua.'
  },
  snoozed: {
    title: 'Arifa zimeahirishwa',
    body: 'Hutaarifiwa lolote hadi {time}. Kama si wewe uliyefanya hivi, chagua Acha kuahirisha kwenye menyu ya Salio.'
  },
  test: {
    title: 'Arifa zinafanya kazi',
    body: 'Salio hukuambia hapa pochi inapopungua.'
  }
}
