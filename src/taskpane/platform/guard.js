/**
 * Runs before everything else, in any web view, down to Internet Explorer 11: plain old JavaScript. It shows the page for old
 * platforms where the add-in's own scripts would not run: its code is ES2022 and uses what Chrome 110 and Safari 16.4 brought.
 */
(function (isModern) {
  if (isModern) return;
  document.documentElement.setAttribute('data-platform', 'old-browser');
  // Office waits to be answered, whatever the page shows.
  document.head.appendChild(document.createElement('script')).src = document.getElementById('office-js').href;
})(
  'noModule' in document.createElement('script') &&
    typeof CompressionStream === 'function' &&
    typeof Array.prototype.toSorted === 'function',
);
