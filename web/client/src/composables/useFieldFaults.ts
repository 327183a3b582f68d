import { inject, provide, type InjectionKey } from 'vue'

/** What is wrong at which field of a form, for the fields wherever they lie in it. */
export interface FieldFaults {
  of: (field: string) => string | undefined
  /** Somebody was in the field and left it. */
  touch: (field: string) => void
}

const key: InjectionKey<FieldFaults> = Symbol('faults')

export const provideFaults = (faults: FieldFaults) => provide(key, faults)

export const useFieldFaults = (): FieldFaults => inject(key, { of: () => undefined, touch: () => undefined }, false)
