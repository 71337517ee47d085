import type { Environment } from '#domain/accounts/provider-card.ts'
import { sandbox, translated } from '../kit/fields.ts'

/** Base URL shared by most countries. Not documented; taken from several independent clients. */
const SHARED = 'https://proxy.momoapi.mtn.com'

const country = (id: string, en: string, sw: string, fr: string, baseUrl = SHARED): Environment => ({
  id,
  name: translated(en, sw, fr),
  baseUrl
})

/**
 * MTN's target environments; the IDs are the values of X-Target-Environment. Each wallet belongs to one of
 * them.
 */
export const targetEnvironments: readonly Environment[] = [
  country('mtnuganda', 'Uganda', 'Uganda', 'Ouganda'),
  // https://momoapi.mtn.co.rw
  country('mtnrwanda', 'Rwanda', 'Rwanda', 'Rwanda', 'https://proxy.momoapi.mtn.co.rw'),
  country('mtnghana', 'Ghana', 'Ghana', 'Ghana'),
  country('mtnivorycoast', 'Ivory Coast', 'Côte d’Ivoire', 'Côte d’Ivoire'),
  country('mtnzambia', 'Zambia', 'Zambia', 'Zambie'),
  country('mtncameroon', 'Cameroon', 'Kameruni', 'Cameroun'),
  country('mtnbenin', 'Benin', 'Benin', 'Bénin'),
  country('mtncongo', 'Congo-Brazzaville', 'Kongo-Brazzaville', 'Congo-Brazzaville'),
  country('mtnguineaconakry', 'Guinea', 'Gine', 'Guinée'),
  country('mtnliberia', 'Liberia', 'Liberia', 'Liberia'),
  country('mtnnigeria', 'Nigeria', 'Nigeria', 'Nigeria'),
  country('mtnsouthsudan', 'South Sudan', 'Sudan Kusini', 'Soudan du Sud'),
  country('mtnsouthafrica', 'South Africa', 'Afrika Kusini', 'Afrique du Sud'),
  country('mtnswaziland', 'Eswatini', 'Eswatini', 'Eswatini'),
  { ...sandbox, baseUrl: 'https://sandbox.momodeveloper.mtn.com' }
]
