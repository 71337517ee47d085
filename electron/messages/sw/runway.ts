import type { RunwayDictionary } from '../dictionary.ts'

export const runway: RunwayDictionary = {
  spans: {
    minutes: { one: 'dakika {count}', other: 'dakika {count}' },
    hours: { one: 'saa {count}', other: 'saa {count}' },
    days: { one: 'siku {count}', other: 'siku {count}' }
  },
  ranges: {
    minutes: 'dakika {least} hadi {most}',
    hours: 'saa {least} hadi {most}',
    days: 'siku {least} hadi {most}'
  },
  under: 'chini ya {span}',
  orMore: '{span} au zaidi',
  about: '{span} hivi',
  left: 'Litatosha kwa {span} hivi',
  perhapsLeft: 'Huenda likatosha kwa {span}',
  today: '{time} leo',
  tomorrow: '{time} kesho',
  at: { good: 'Litaisha karibu na {when} {pace}.', fair: 'Yaelekea litaisha karibu na {when} {pace}.' },
  in: { good: 'Litaisha baada ya {when} {pace}.', fair: 'Yaelekea litaisha baada ya {when} {pace}.' },
  paces: {
    morning: 'kwa kasi ya asubuhi hii',
    afternoon: 'kwa kasi ya mchana huu',
    evening: 'kwa kasi ya jioni hii',
    night: 'kwa kasi ya usiku huu',
    usual: 'kwa kasi yake ya kawaida',
    present: 'kwa kasi ya sasa'
  },
  anyMoment: 'Huenda likaisha wakati wowote',
  noEnd: 'Halionekani kuisha'
}
