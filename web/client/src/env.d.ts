import 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    section?: 'warnings' | 'work' | 'enterprises' | 'filing' | 'reporting' | 'reports' | 'ranking' | 'jobs'
  }
}
