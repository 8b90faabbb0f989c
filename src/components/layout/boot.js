(function () {
  var root = document.documentElement;
  root.dataset.script = '';
  try {
    var display = JSON.parse(localStorage.getItem('display') || '{}');
    if (display.theme === 'light' || display.theme === 'dark') root.dataset.theme = display.theme;
    if (display.care) root.dataset.care = '';
  } catch {
    // The system decides.
  }
  var visit = performance.getEntriesByType('navigation')[0];
  if (location.hash || (visit && visit.type !== 'navigate')) {
    var late = document.querySelector('head noscript');
    late.outerHTML = late.textContent;
  }
})();
