import { defineStore } from 'pinia'
import { ref } from 'vue'

/** Where the reader was in the list, kept while another page is open. */
export const useWarningViewStore = defineStore('warningView', () => {
  const chosen = ref<string>()
  /** The query of the list, for the way back. */
  const query = ref<Record<string, string>>({})
  return { chosen, query }
})
