import { computed } from 'vue'
import { listExemptions, listFilings, listRemarks } from '@/services/monitor'
import { useLoad } from './useLoad'
import { useWarningChanges } from './useWarningChanges'

/** How an enterprise files: its forms month by month, what it explained or revised, and what it need not file. */
export function useFilings(code: () => string) {
  const { data: filings, problem: formsProblem, reload: reloadForms } = useLoad(code, listFilings)
  const { data: remarks, problem: remarksProblem, reload: reloadRemarks } = useLoad(code, listRemarks)
  const { data: exemptions, problem: exemptionsProblem, reload: reloadExemptions } = useLoad(code, listExemptions)

  async function reload() {
    await Promise.all([reloadForms(), reloadRemarks(), reloadExemptions()])
  }

  // What touched a warning of this enterprise was a new figure, or a day that passed.
  useWarningChanges(warning => warning.subject === code(), () => void reload())
  return { filings, remarks, exemptions, problem: computed(() => formsProblem.value ?? remarksProblem.value ?? exemptionsProblem.value), reload }
}
