import { useI18n } from 'vue-i18n'

/** What the soft checks are called; a code that is not known shows as the server wrote it. */
export function useFlags() {
  const { t, te } = useI18n({ useScope: 'global' })
  return { flagName: (code: string) => (te(`firm.flag.${code}`) ? t(`firm.flag.${code}`) : code) }
}
