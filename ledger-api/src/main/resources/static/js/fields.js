// Fields that help while one types: amounts with their words, short dates. The server decides what anything means;
// nothing here happens while an input method is composing.

const digitsOf = (text) => text.replace(/[.\s\u00a0]/g, '');
const grouped = (digits) => digits.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, '.');
const wordsOf = (field) => document.getElementById(`${field.id}-words`);

// 1200000 becomes 1.200.000 under the caret; "1tr2" and "=12*100000" are left for the server to read.
function group(field) {
  if (!/^[\d.\s\u00a0]*$/.test(field.value)) return;
  const after = digitsOf(field.value.slice(field.selectionStart ?? field.value.length)).length;
  const text = grouped(digitsOf(field.value));
  if (text === field.value) return;
  field.value = text;
  let caret = text.length;
  for (let left = after; left > 0 && caret > 0; caret--) if (/\d/.test(text[caret - 1])) left--;
  field.setSelectionRange(caret, caret);
}

// 15 · 15/3 · 15/3/24 · 15032024 → dd/MM/yyyy, the missing part taken from today
function wholeDate(text, today) {
  const parts = /^\d{8}$/.test(text) ? [text.slice(0, 2), text.slice(2, 4), text.slice(4)] : text.split(/[/.\-\s]+/);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [day, month = String(today.getMonth() + 1), year = String(today.getFullYear())] = parts;
  const whole = year.length === 2 ? `20${year}` : year;
  if (day.length > 2 || month.length > 2 || whole.length !== 4) return null;
  const date = new Date(Date.UTC(Number(whole), Number(month) - 1, Number(day)));
  if (date.getUTCDate() !== Number(day) || date.getUTCMonth() !== Number(month) - 1) return null;
  return `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${whole}`;
}

function todayFor(field) {
  const [year, month, day] = (field.dataset.today ?? '').split('-').map(Number);
  return year ? new Date(year, month - 1, day) : new Date();
}

document.addEventListener('input', (event) => {
  const field = event.target;
  if (event.isComposing || !field.matches?.('input[data-money]')) return;
  group(field);
  wordsOf(field)?.classList.add('is-stale');
});

document.addEventListener('change', ({ target: field }) => {
  if (!field.matches?.('input[data-date]')) return;
  const whole = wholeDate(field.value.trim(), todayFor(field));
  if (whole) field.value = whole;
});

// The words line asks for the amount under one name, whatever the field is called.
document.addEventListener('htmx:configRequest', ({ target, detail }) => {
  if (target.matches?.('input[data-money]')) detail.parameters.so = target.value;
});

document.addEventListener('htmx:afterSwap', ({ target }) => {
  if (!target.matches?.('.words')) return;
  target.classList.remove('is-stale');
  settle(document.getElementById(target.getAttribute('for')));
});

// Wrong words under an amount are worse than none.
for (const failure of ['htmx:responseError', 'htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(failure, ({ target }) => {
    if (target.matches?.('input[data-money]')) wordsOf(target)?.replaceChildren();
  });
}

// What was sent stays as it was sent: sent again, it must be the same form for its key.
document.addEventListener('submit', ({ target: form }) => { form.dataset.sent = ''; });

// Once one leaves the field, what was read ("1tr2") gives way to the amount it means.
function settle(field) {
  if (field?.form && 'sent' in field.form.dataset) return;
  const meant = field && wordsOf(field)?.querySelector('[data-amount]')?.dataset.amount;
  if (meant && document.activeElement !== field && !wordsOf(field).classList.contains('is-stale')) field.value = grouped(meant);
}
document.addEventListener('focusout', ({ target }) => {
  if (target.matches?.('input[data-money]')) setTimeout(() => settle(target));
});
