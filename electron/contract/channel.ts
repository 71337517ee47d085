import * as v from 'valibot'

/** Carries the type of an output only. It has no runtime value, because output is not validated. */
interface Returns<O> {
  readonly type?: O
}

export const returns = <O>(): Returns<O> => ({})

export const noInput = v.undefined()

/** A request from the renderer that the main process answers. */
export const ask = <I extends v.GenericSchema, O>(input: I, _output: Returns<O>) => ({
  direction: 'ask' as const,
  input,
  output: undefined as unknown as O
})

/** A message that the main process sends to the renderer. */
export const send = <O>(_output: Returns<O>) => ({
  direction: 'tell' as const,
  output: undefined as unknown as O
})
