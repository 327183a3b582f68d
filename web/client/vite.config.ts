import vue from '@vitejs/plugin-vue'
import { fileURLToPath, URL } from 'node:url'
import { defineConfig } from 'vitest/config'
import { ship } from './build/ship.ts'

const firstLoadLimit = 500_000
const server = process.env.MONITOR_SERVER ?? 'http://localhost:5000'

export default defineConfig({
  plugins: [vue(), ship(firstLoadLimit, ['charts'])],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    proxy: {
      '/api': server,
      '/health': server,
      '/hub': { target: server, ws: true },
    },
  },
  build: {
    outDir: '../wwwroot',
    emptyOutDir: true,
    // Inlined data: fonts or scripts would need a wider CSP.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // What changes seldom is cached apart from what changes often.
        codeSplitting: {
          groups: [
            { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/ },
            { name: 'element', test: /node_modules[\\/](@?element-plus|@floating-ui|@vueuse|lodash|@popperjs|@sxzz|async-validator|dayjs)/ },
            { name: 'vendor', test: /node_modules/ },
          ],
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.spec.ts', 'build/**/*.spec.ts'],
    passWithNoTests: false,
    setupFiles: ['./vitest.setup.ts'],
    server: { deps: { inline: ['element-plus'] } },
  },
})
