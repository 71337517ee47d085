import * as v from 'valibot'

/** 0 = Sunday. */
export const weekday = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))

/** Since midnight. */
export const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439))
