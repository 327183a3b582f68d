import { computed, type Ref, ref } from 'vue'
import { date } from '@/domain/format'
import { monthBefore } from '@/domain/month'
import { getDemo } from '@/services/monitor'

/** The month that is chosen, or the last one when the page was opened: what is filed these days. Empty until the server's clock is known. */
export function useLastMonth(chosen: Ref<string>) {
  const last = ref('')
  void getDemo().then(({ now }) => now, () => Date.now()).then(now => (last.value = monthBefore(date(now))))
  return computed({ get: () => chosen.value || last.value, set: value => void (chosen.value = value) })
}
