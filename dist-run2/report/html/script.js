/**
 * What the page can do beyond its style: keys, opening what an address leads to, counting what the filters leave. All of
 * it has a way without script.
 */
export const pageScript = `(() => {
  'use strict';
  const all = (selector) => [...document.querySelectorAll(selector)];
  const isShown = (element) => element.getClientRects().length > 0;
  const reset = () => all('[name=verdict][value=all],[name=version][value=all]').forEach((button) => { button.checked = true; });
  const open = (element) => {
    for (let at = element; at !== null; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
  };
  const goTo = (element) => {
    open(element);
    const claim = element.closest('.claim');
    if (claim !== null && !isShown(claim)) { reset(); count(); }
    (claim ?? element).scrollIntoView();
    element.focus({ preventScroll: true });
  };
  const followAddress = () => {
    let id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch { /* as it is */ }
    const element = id === '' ? null : document.getElementById(id);
    if (element !== null) goTo(element);
  };
  const step = (by) => {
    const notes = all('.note.fails').filter(isShown).map((note) => note.querySelector('.note-body'));
    if (notes.length === 0) return;
    const at = notes.indexOf(document.activeElement.closest('.note-body'));
    const next = notes[at === -1 ? (by > 0 ? 0 : notes.length - 1) : (at + by + notes.length) % notes.length];
    goTo(next);
    history.replaceState(null, '', '#' + encodeURIComponent(next.id));
  };
  const count = () => {
    const output = document.querySelector('.shown');
    if (output === null) return;
    const notes = all('.note.claim');
    const shown = notes.filter((note) => getComputedStyle(note).display !== 'none').length;
    output.textContent = shown === notes.length ? '' : shown + ' of ' + notes.length + ' claims shown';
  };
  addEventListener('hashchange', followAddress);
  addEventListener('change', count);
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.key === 'n') step(1);
    if (event.key === 'p') step(-1);
  });
  followAddress();
  if (document.querySelector('[name=verdict]:checked:not([value=all]), [name=version]:checked:not([value=all])') !== null) count();
})();`;
