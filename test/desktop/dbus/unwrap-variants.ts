import { Variant } from 'dbus-next'

/** Unwraps Variants recursively; byte arrays stay Buffers. */
export function unwrapVariants(value: unknown): unknown {
  if (value instanceof Variant) return unwrapVariants(value.value)
  if (Buffer.isBuffer(value)) return value
  if (Array.isArray(value)) return value.map(unwrapVariants)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrapVariants(inner)]))
}
