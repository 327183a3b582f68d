import { createRouter, createWebHistory } from 'vue-router'
import HomePage from './pages/HomePage.vue'

/** Pages that chart are loaded when they are opened, and ECharts with them. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', name: 'overview', component: HomePage, meta: { section: 'overview' } },
    { path: '/wall', name: 'wall', component: () => import('./pages/WallPage.vue'), meta: { section: 'overview', bare: true } },
    { path: '/areas', name: 'areas', component: () => import('./pages/AreasPage.vue'), meta: { section: 'areas' } },
    { path: '/areas/:kind(area|industry|chain|city)/:code', name: 'place', component: () => import('./pages/PlacePage.vue'), props: true, meta: { section: 'areas' } },
    { path: '/warnings', name: 'warnings', component: () => import('./pages/WarningsPage.vue'), meta: { section: 'warnings' } },
    { path: '/warnings/:id', name: 'warning', component: () => import('./pages/WarningPage.vue'), props: true, meta: { section: 'warnings' } },
    { path: '/work', name: 'work', component: () => import('./pages/WorkPage.vue'), meta: { section: 'work' } },
    { path: '/enterprises', name: 'enterprises', component: () => import('./pages/EnterprisesPage.vue'), meta: { section: 'enterprises' } },
    { path: '/enterprises/:code', name: 'enterprise', component: () => import('./pages/EnterprisePage.vue'), props: true, meta: { section: 'enterprises' } },
    { path: '/filing', name: 'filing', component: () => import('./pages/FilingPage.vue'), meta: { section: 'filing' } },
    { path: '/reporting', name: 'reporting', component: () => import('./pages/ReportingPage.vue'), meta: { section: 'reporting' } },
    { path: '/reports', name: 'reports', component: () => import('./pages/ReportsPage.vue'), meta: { section: 'reports' } },
    { path: '/ranking', name: 'ranking', component: () => import('./pages/RankingPage.vue'), meta: { section: 'ranking' } },
    { path: '/rules', name: 'rules', component: () => import('./pages/RulesPage.vue'), meta: { section: 'rules' } },
    { path: '/rules/new', name: 'newRule', component: () => import('./pages/NewRulePage.vue'), meta: { section: 'rules' } },
    { path: '/rules/:id', name: 'rule', component: () => import('./pages/RulePage.vue'), props: true, meta: { section: 'rules' } },
    { path: '/jobs', name: 'jobs', component: () => import('./pages/JobsPage.vue'), meta: { section: 'jobs' } },
    {
      path: '/admin', component: () => import('./pages/admin/AdminPage.vue'), redirect: '/admin/accounts', meta: { section: 'admin' },
      children: [
        { path: 'accounts', component: () => import('./pages/admin/AccountsPage.vue') },
        { path: 'roster', component: () => import('./pages/admin/RosterPage.vue') },
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
