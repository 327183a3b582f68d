import 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    section?: 'warnings' | 'work' | 'enterprises' | 'reports' | 'ranking' | 'jobs' | 'rules'
  }
}
