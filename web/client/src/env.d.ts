import 'vue-router'
import type { Section } from './navigation'

declare module 'vue-router' {
  interface RouteMeta {
    section?: Section
    /** Fills the screen: without header and navigation. */
    bare?: boolean
  }
}
