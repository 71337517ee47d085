import * as v from 'valibot'

/** The type of what crosses, which needs no value: it is not parsed on its way out. */
interface Returns<O> {
  readonly type?: O
}

export const returns = <O>(): Returns<O> => ({})

export const nothing = v.undefined()

/** The renderer asks, the main process answers. */
export const ask = <I extends v.GenericSchema, O>(input: I, _output: Returns<O>) => ({
  direction: 'ask' as const,
  input,
  output: undefined as unknown as O
})

/** The main process tells the renderer. */
export const tell = <O>(_output: Returns<O>) => ({
  direction: 'tell' as const,
  output: undefined as unknown as O
})
