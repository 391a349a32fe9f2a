// Keys that work on every page, and one press, one request. Never while an input method is composing.

const shortcuts = document.getElementById('shortcuts');
const writes = (element) => element?.matches?.('input, textarea, select, [contenteditable="true"]') ?? false;

function press(selector, event) {
  const target = document.querySelector(selector);
  if (!target) return;
  event.preventDefault();
  target.click();
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.repeat) return;
  const { key, ctrlKey, metaKey, altKey } = event;
  if ((ctrlKey || metaKey) && key === 'Enter') {
    const form = document.activeElement?.form ?? document.querySelector('form[data-primary]');
    if (!form) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector('.button-primary:not([disabled])') ?? undefined);
  } else if ((ctrlKey || metaKey) && key.toLowerCase() === 's') {
    press('[data-key="save"]', event);
  } else if (altKey && !ctrlKey && /^Key[A-Z]$/.test(event.code)) {
    press(`[data-key="alt+${event.code.slice(3).toLowerCase()}"]`, event);
  } else if (key === '?' && !writes(event.target) && shortcuts && !shortcuts.open) {
    event.preventDefault();
    shortcuts.showModal();
  }
});

document.addEventListener('click', ({ target }) => {
  if (target.closest?.('[data-shortcuts]')) shortcuts?.showModal();
});

// The key in the form makes a second post harmless; this keeps it from being sent at all.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method === 'get' || form.method === 'dialog') return;
  if (form.getAttribute('aria-busy') === 'true') event.preventDefault();
  else form.setAttribute('aria-busy', 'true');
});
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[aria-busy]')) form.removeAttribute('aria-busy');
});
