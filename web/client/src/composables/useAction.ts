import { ref } from 'vue'

/** Something that a button does: whether it is under way, and why it was refused. */
export function useAction() {
  const busy = ref(false)
  const refused = ref('')

  /** @returns whether it was done. */
  async function run(act: () => Promise<unknown>): Promise<boolean> {
    busy.value = true
    refused.value = ''
    try {
      await act()
      return true
    } catch (error) {
      refused.value = error instanceof Error ? error.message : String(error)
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, refused, run }
}
