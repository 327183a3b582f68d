import { watch, type Ref } from 'vue'

interface Scroller {
  scrollTop: Ref<number>
  isInView: (row: number) => boolean
  scrollTo: (top: number) => void
}

/**
 * Keeps a live list still under the reader: rows that come and go above what is being read move the scroll position, not the rows. The
 * chosen row holds it where it can be seen, otherwise the topmost one; a list at its top that nobody has put a hand on shows what comes.
 */
export function useAnchor(items: () => readonly { id: string }[], chosen: () => string | undefined, held: () => boolean, rowHeight: number, scroller: Scroller) {
  let shift = 0

  watch(items, (now, before) => {
    const { scrollTop, isInView } = scroller
    const chosenAt = before.findIndex(({ id }) => id === chosen())
    const topmost = Math.ceil(scrollTop.value / rowHeight)
    const at = chosenAt >= 0 && isInView(chosenAt) ? chosenAt : scrollTop.value > 0 || held() ? topmost : -1
    const anchor = before[at]
    const found = anchor ? now.findIndex(({ id }) => id === anchor.id) : -1
    shift = found >= 0 ? (found - at) * rowHeight : 0
  })
  // Once the list has its new height: a shorter one could not be scrolled that far.
  watch(items, () => shift && scroller.scrollTo(scroller.scrollTop.value + shift), { flush: 'post' })
}
