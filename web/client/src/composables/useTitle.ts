import { watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'

export function useTitle(title: () => string | undefined) {
  const { t } = useI18n()
  watchEffect(() => (document.title = [title(), t('app.name')].filter(Boolean).join(' · ')))
}
