// Runs before the first paint, so that a dark page never flashes light. A file of its own because the CSP allows no inline script.
(function () {
  var root = document.documentElement
  try {
    var theme = localStorage.getItem('monitor.theme')
    var dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    root.classList.toggle('dark', dark)
    root.lang = localStorage.getItem('monitor.language') || 'zh-CN'
  } catch {
    // Storage is blocked: light and Chinese.
  }
})()
