import 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    section?: 'warnings' | 'enterprises' | 'reports' | 'ranking' | 'jobs'
  }
}
