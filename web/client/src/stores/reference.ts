import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { IndicatorView, NamedCode, ReferenceView, Text } from '@/services/contracts'
import { getReference } from '@/services/monitor'

const nothing: ReferenceView = { areas: [], industries: [], chains: [], indicators: [], forms: [], targets: [] }

/** Names of areas, industries, chains and indicators. A code without a name is shown as it is. */
export const useReferenceStore = defineStore('reference', () => {
  const lists = shallowRef(nothing)
  let loading: Promise<void> | undefined

  /** Loads once; after a failure the next call tries again. */
  function load(): Promise<void> {
    loading ??= getReference().then(
      loaded => void (lists.value = loaded),
      () => void (loading = undefined),
    )
    return loading
  }

  const names = (of: (lists: ReferenceView) => readonly (NamedCode | IndicatorView)[]) =>
    computed(() => new Map(of(lists.value).map(({ code, name }): [string, Text] => [code, name])))
  const areas = names(({ areas }) => areas)
  const industries = names(({ industries }) => industries)
  const chains = names(({ chains }) => chains)
  const forms = names(({ forms }) => forms)
  const targets = names(({ targets }) => targets)
  const indicators = computed(() => new Map(lists.value.indicators.map((indicator): [string, IndicatorView] => [indicator.code, indicator])))
  const order = computed(() => new Map(lists.value.indicators.map(({ code }, at): [string, number] => [code, at])))

  return { lists, load, areas, industries, chains, forms, targets, indicators, order }
})
