// Runs before the first paint, so that a remembered theme or language never flashes in after the default one.
(function () {
  try {
    var theme = localStorage.getItem('lapor.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
    var language = localStorage.getItem('lapor.language');
    if (language === 'en') document.documentElement.lang = language;
  } catch {
    // Storage is closed to this page: the defaults stand.
  }
})();
