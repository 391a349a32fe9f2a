// The drawer shows one figure unfolded. It has an address of its own (?mo=…), so it can be sent to a colleague
// and the Back button closes it. Without this file the same links load the whole page with the drawer open.

const drawer = document.getElementById('drawer');
const covers = matchMedia('(max-width: 1179px)');
const behind = () => [...document.querySelectorAll('.skip, .rail, .top, .desk > main, .tabs-below')];

const address = (url) => new URL(url, location.href);
const same = (a, b) => address(a).pathname + address(a).search === address(b).pathname + address(b).search;
const isOpen = () => !drawer.hidden && drawer.childElementCount > 0;

const closed = drawer?.querySelector('[data-drawer-close]')?.href ?? location.href;
let shown = location.href;
let opener = null;

function linksTo(url) {
  return [...document.querySelectorAll('a[data-unfolds]')].filter((link) => same(link.href, url));
}

function mark(url) {
  for (const link of document.querySelectorAll('a[data-unfolds]')) link.setAttribute('aria-expanded', String(Boolean(url) && same(link.href, url)));
}

// What was pressed stays under the eye although the page becomes narrower or wider.
function keepingPlace(anchor, change) {
  const before = anchor?.isConnected ? anchor.getBoundingClientRect().top : null;
  change();
  if (before !== null) scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' });
}

function cover() {
  const hide = isOpen() && covers.matches;
  for (const part of behind()) part.inert = hide;
}

async function fetched(url) {
  const answer = await fetch(url, { headers: { 'HX-Request': 'true', 'HX-Target': 'drawer' }, credentials: 'same-origin' });
  if (!answer.ok || answer.redirected) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...(page.getElementById('drawer') ?? page.body).childNodes];
}

async function show(url) {
  let content = null;
  try { content = await fetched(url); } catch { /* the line is down: let the browser say so */ }
  if (!content?.length) { location.assign(url); return false; }
  keepingPlace(opener, () => {
    const arriving = !isOpen();
    drawer.replaceChildren(...content);
    drawer.hidden = false;
    drawer.classList.toggle('is-arriving', arriving);
    document.body.classList.add('has-drawer');
    mark(url);
  });
  window.htmx?.process(drawer);
  shown = url;
  cover();
  drawer.scrollTop = 0;
  (drawer.querySelector('[data-drawer-focus]') ?? drawer).focus({ preventScroll: true });
  return true;
}

function hide(url) {
  const back = opener?.isConnected ? opener : linksTo(shown)[0];
  keepingPlace(back, () => {
    drawer.hidden = true;
    drawer.replaceChildren();
    document.body.classList.remove('has-drawer');
    mark(null);
  });
  shown = url;
  cover();
  back?.focus({ preventScroll: true });
  opener = null;
}

async function open(link) {
  const again = isOpen();
  if (!drawer.contains(link)) opener = link;
  link.setAttribute('aria-busy', 'true');
  const showing = await show(link.href);
  link.removeAttribute('aria-busy');
  if (showing) history[again ? 'replaceState' : 'pushState']({ drawer: again ? history.state?.drawer ?? false : true }, '', link.href);
}

function close() {
  if (history.state?.drawer) history.back();
  else { history.replaceState(null, '', closed); hide(closed); }
}

if (drawer) {
  if (isOpen()) {
    document.body.classList.add('has-drawer');
    mark(location.href);
    cover();
  }

  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest?.('a[data-unfolds], a[data-drawer-close]');
    if (!link) {
      if (isOpen() && covers.matches && event.target === document.body) close();
      return;
    }
    event.preventDefault();
    if (link.matches('[data-drawer-close]') || (isOpen() && same(link.href, shown))) close();
    else open(link);
  });

  addEventListener('popstate', () => {
    if (same(location.href, shown)) return;
    if (same(location.href, closed)) { if (isOpen()) hide(location.href); }
    else show(location.href);
  });

  document.addEventListener('keydown', (event) => {
    if (event.isComposing || !isOpen() || document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape') { event.preventDefault(); close(); }
    if (event.key === 'Tab') turn(event);
  });

  covers.addEventListener('change', cover);
}

// Over the page, Tab stays in the drawer. Beside it, leaving the drawer at either end leads back to the figure.
function turn(event) {
  if (!drawer.contains(document.activeElement)) return;
  const stops = [...drawer.querySelectorAll('a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex="0"]')];
  const first = stops[0];
  const last = stops.at(-1);
  const here = document.activeElement;
  const leavesAtStart = event.shiftKey && (here === first || !stops.includes(here));
  const leavesAtEnd = !event.shiftKey && here === last;
  if (!leavesAtStart && !leavesAtEnd) return;
  const to = covers.matches ? (leavesAtStart ? last : first) : opener ?? linksTo(shown)[0];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
