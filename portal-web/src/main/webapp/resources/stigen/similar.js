// SPDX-License-Identifier: MPL-2.0
// What is there already and resembles what is being written, asked for at a pause; without an answer the form is as it was.
(() => {
  const PAUSE = 700;
  let timer;
  let call;
  let released = Promise.resolve();

  const lookAlike = async (box) => {
    call?.abort();
    call = new AbortController();
    const { signal } = call;
    const typed = (name) => (document.getElementById(box.dataset[name])?.value ?? '').slice(0, 500);
    const asked = new URLSearchParams({ title: typed('title'), text: typed('text') });
    const answer = await fetch(`${box.dataset.similar}?${asked}`, { signal }).catch(() => null);
    const found = answer?.ok ? await answer.json().catch(() => null) : null;
    // a button moves down for it, and must not while it is being pressed
    await released;
    if (!found || signal.aborted) return;
    const root = box.dataset.similar.replace('/api/v1/contributions/similar', '');
    box.querySelector('ul').replaceChildren(...found.similar.map((one) => {
      const link = Object.assign(document.createElement('a'), { href: root + one.page, target: '_blank', textContent: one.title });
      const item = document.createElement('li');
      item.append(link);
      return item;
    }));
    box.firstElementChild.hidden = found.similar.length === 0;
  };

  document.addEventListener('input', (event) => {
    const box = document.querySelector('[data-similar]');
    if (!box || ![box.dataset.title, box.dataset.text].includes(event.target.id)) return;
    clearTimeout(timer);
    timer = setTimeout(() => lookAlike(box), PAUSE);
  });

  // the click comes right after the pointer is up
  document.addEventListener('pointerdown', () => {
    released = new Promise((done) => ['pointerup', 'pointercancel'].forEach((kind) =>
      document.addEventListener(kind, () => setTimeout(done), { once: true })));
  });
})();
