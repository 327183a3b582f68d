import { onBeforeUnmount, onMounted } from 'vue'

/** Keys of a page. They rest while somebody types, and leave the browser's own combinations alone. */
export function useKeys(keys: Record<string, (event: KeyboardEvent) => unknown>) {
  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || busy(event)) return
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act(event)
  }

  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
}

/** Somebody types, or the key already means something to what has the focus. */
function busy({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  return !!target.closest('input:not([type=checkbox]), textarea, select, [contenteditable], [role=combobox], [role=slider], [role=dialog], dialog')
    || (key === 'Enter' && !!target.closest('a, button'))
    || (key === ' ' && target.matches('[type=checkbox]'))
}
