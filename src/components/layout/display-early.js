// Runs before the first paint, so that what the reader chose last time shows from the start. It is inlined as it stands,
// and astro.config.mjs puts its hash into the Content Security Policy.
(function () {
  var root = document.documentElement;
  root.dataset.script = '';
  try {
    var display = JSON.parse(localStorage.getItem('display') || '{}');
    if (display.theme === 'light' || display.theme === 'dark') root.dataset.theme = display.theme;
    if (display.care) root.dataset.care = '';
  } catch {
    // Without storage, or with something else in it, the page follows the system.
  }
})();
