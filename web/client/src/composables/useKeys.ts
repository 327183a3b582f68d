import { onBeforeUnmount, onMounted } from 'vue'

/** Keys of a page. They rest while somebody types, and leave the browser's own combinations alone. */
export function useKeys(keys: Record<string, (event: KeyboardEvent) => void>) {
  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act(event)
  }

  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && !!target.closest('input, textarea, select, [contenteditable], [role=combobox], [role=slider]')
}
