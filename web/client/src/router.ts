import { createRouter, createWebHistory } from 'vue-router'
import WarningsPage from './pages/WarningsPage.vue'

/** Pages that chart are loaded when they are opened, and ECharts with them. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: '/warnings' },
    { path: '/warnings', name: 'warnings', component: WarningsPage, meta: { section: 'warnings' } },
    { path: '/warnings/:id', name: 'warning', component: () => import('./pages/WarningPage.vue'), props: true, meta: { section: 'warnings' } },
    { path: '/work', name: 'work', component: () => import('./pages/WorkPage.vue'), meta: { section: 'work' } },
    { path: '/enterprises', name: 'enterprises', component: () => import('./pages/EnterprisesPage.vue'), meta: { section: 'enterprises' } },
    { path: '/enterprises/:code', name: 'enterprise', component: () => import('./pages/EnterprisePage.vue'), props: true, meta: { section: 'enterprises' } },
    { path: '/reports', name: 'reports', component: () => import('./pages/ReportsPage.vue'), meta: { section: 'reports' } },
    { path: '/ranking', name: 'ranking', component: () => import('./pages/RankingPage.vue'), meta: { section: 'ranking' } },
    { path: '/jobs', name: 'jobs', component: () => import('./pages/JobsPage.vue'), meta: { section: 'jobs' } },
    {
      path: '/admin', component: () => import('./pages/admin/AdminPage.vue'), redirect: '/admin/accounts', meta: { section: 'admin' },
      children: [
        { path: 'accounts', component: () => import('./pages/admin/AccountsPage.vue') },
        { path: 'keys', component: () => import('./pages/admin/KeysPage.vue') },
        { path: 'audit', component: () => import('./pages/admin/AuditPage.vue') },
        { path: 'notifications', component: () => import('./pages/admin/NotificationsPage.vue') },
      ],
    },
    { path: '/inbox', name: 'inbox', component: () => import('./pages/InboxPage.vue') },
    { path: '/account', name: 'account', component: () => import('./pages/AccountPage.vue') },
    { path: '/:path(.*)*', name: 'missing', component: () => import('./pages/MissingPage.vue') },
  ],
})
