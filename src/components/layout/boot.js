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
  if (location.hash || 'care' in root.dataset || (visit && visit.type !== 'navigate')) {
    var plain = document.querySelector('[data-styles]');
    var late = document.createElement('link');
    late.rel = 'stylesheet';
    late.href = plain.dataset.styles;
    late.setAttribute('blocking', 'render');
    late.onerror = function () {
      late.replaceWith(late.cloneNode());
    };
    plain.replaceWith(late);
  }
})();
