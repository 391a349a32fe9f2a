// Runs before the first paint: the reader's own size and colours, kept in this browser only.
(() => {
  const root = document.documentElement;
  const choices = { theme: 'ledger.theme', size: 'ledger.size' };

  const kept = (key) => {
    try { return localStorage.getItem(key); } catch { return null; }
  };
  const keep = (key, value) => {
    try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch { /* a private window keeps nothing */ }
  };
  const show = (name, value) => {
    value ? root.setAttribute(`data-${name}`, value) : root.removeAttribute(`data-${name}`);
  };

  for (const [name, key] of Object.entries(choices)) show(name, kept(key));

  document.addEventListener('change', ({ target }) => {
    const name = target.dataset?.display;
    if (!name) return;
    show(name, target.value);
    keep(choices[name], target.value);
  });

  document.addEventListener('DOMContentLoaded', () => {
    for (const [name, key] of Object.entries(choices)) {
      const chosen = kept(key) ?? '';
      for (const input of document.querySelectorAll(`input[data-display="${name}"]`)) input.checked = input.value === chosen;
    }
  });
})();
