import { computed, onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Rows to draw: those in view and some on either side. */
export function rowsInView(scrollTop: number, height: number, rowHeight: number, count: number, spare = 8) {
  const first = Math.max(0, Math.min(Math.floor(scrollTop / rowHeight) - spare, count))
  const end = Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + spare)
  return { first, end: Math.max(first, end) }
}

/** Draws of a long list of equally high rows only what can be seen. `head` is what sticks above the rows. */
export function useVirtualRows(box: Ref<HTMLElement | null>, count: () => number, rowHeight: number, head = 0) {
  const scrollTop = ref(0)
  const height = ref(0)
  const onScroll = () => (scrollTop.value = box.value?.scrollTop ?? 0)
  const observer = new ResizeObserver(() => (height.value = box.value?.clientHeight ?? 0))

  onMounted(() => {
    if (!box.value) return
    box.value.addEventListener('scroll', onScroll, { passive: true })
    observer.observe(box.value)
    height.value = box.value.clientHeight
  })
  onBeforeUnmount(() => {
    box.value?.removeEventListener('scroll', onScroll)
    observer.disconnect()
  })

  function reveal(row: number) {
    const top = row * rowHeight
    const view = height.value - head
    if (top < scrollTop.value) scrollTo(top)
    else if (top + rowHeight > scrollTop.value + view) scrollTo(top + rowHeight - view)
  }

  function scrollTo(top: number) {
    if (box.value) box.value.scrollTop = top
    onScroll()
  }

  /** Whether a row can be seen in full. */
  const isInView = (row: number) => row * rowHeight >= scrollTop.value && (row + 1) * rowHeight <= scrollTop.value + height.value - head

  const rows = computed(() => rowsInView(scrollTop.value, height.value, rowHeight, count()))
  return { rows, reveal, isInView, scrollTo, scrollTop }
}
