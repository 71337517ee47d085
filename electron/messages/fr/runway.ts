import type { RunwayDictionary } from '../dictionary.ts'

export const runway: RunwayDictionary = {
  spans: {
    minutes: { one: '{count}\u00a0min', other: '{count}\u00a0min' },
    hours: { one: '{count}\u00a0h', other: '{count}\u00a0h' },
    days: { one: '{count} jour', other: '{count} jours' }
  },
  ranges: {
    minutes: '{least} à {most}\u00a0min',
    hours: '{least} à {most}\u00a0h',
    days: '{least} à {most} jours'
  },
  under: 'moins de {span}',
  orMore: '{span} ou plus',
  about: 'environ {span}',
  left: 'Encore {span} environ',
  perhapsLeft: 'Peut-être encore {span}',
  today: '{time} aujourd’hui',
  tomorrow: '{time} demain',
  at: { good: 'S’épuise vers {when} {pace}.', fair: 'S’épuise sans doute vers {when} {pace}.' },
  in: { good: 'S’épuise dans {when} {pace}.', fair: 'S’épuise sans doute dans {when} {pace}.' },
  paces: {
    morning: 'au rythme de ce matin',
    afternoon: 'au rythme de cet après-midi',
    evening: 'au rythme de ce soir',
    night: 'au rythme de cette nuit',
    usual: 'à son rythme habituel',
    present: 'au rythme actuel'
  },
  anyMoment: 'Peut s’épuiser à tout moment',
  noEnd: 'Pas de fin en vue'
}
