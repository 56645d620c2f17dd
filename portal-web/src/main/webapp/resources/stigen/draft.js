// SPDX-License-Identifier: MPL-2.0
// What is typed into a form with an l:draft is kept: by the server for whoever has logged in, else by the browser.
// It first goes into the browser and leaves it once the server has it, so that nothing is lost in between.
(() => {
  const PAUSE = 1500;
  const KEPT_IN_BROWSER = 7 * 24 * 60 * 60 * 1000;
  const UNTYPED = ['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image'];
  const SECRET = /password|one-time-code|cc-/;
  const drafts = new Map();

  const boxes = () => [...document.querySelectorAll('.st-form [data-draft]')];
  const draftOf = (box) => drafts.get(box.dataset.draft);
  const boxIn = (form) => form?.querySelector('[data-draft]');

  // a browser may forbid its storage altogether
  const browser = (work) => { try { return work(localStorage); } catch { return null; } };
  const slot = (box) => `stigen-draft:${box.dataset.draft}`;
  const store = (box, entry) => browser((storage) => { storage.setItem(slot(box), JSON.stringify(entry)); return true; });
  const unstore = (box) => browser((storage) => storage.removeItem(slot(box)));

  // only what this reader has written, or somebody who was not logged in; never what another person has
  const stored = (box) => browser((storage) => {
    const entry = JSON.parse(storage.getItem(slot(box)));
    if (entry && Date.now() - entry.at > KEPT_IN_BROWSER) unstore(box);
    else return entry && (!entry.owner || entry.owner === box.dataset.owner) ? entry : null;
    return null;
  });

  const isTyped = (field) => field.name && !field.closest('[data-draft]') && !UNTYPED.includes(field.type) && !SECRET.test(field.autocomplete ?? '');
  const isTick = (field) => field.type === 'checkbox' || field.type === 'radio';

  const typed = (form) => {
    const fields = {};
    for (const field of [...form.elements].filter(isTyped)) {
      const values = fields[field.name] ??= [];
      if (field.type === 'select-multiple') values.push(...[...field.selectedOptions].map((option) => option.value));
      else if (!isTick(field) || field.checked) values.push(field.value);
    }
    return fields;
  };

  const fill = (form, fields) => {
    const left = new Map(Object.entries(fields).map(([name, values]) => [name, [...values]]));
    for (const field of [...form.elements].filter((one) => isTyped(one) && left.has(one.name))) {
      const values = left.get(field.name);
      if (isTick(field)) field.checked = values.includes(field.value);
      else if (field.type === 'select-multiple') [...field.options].forEach((option) => { option.selected = values.includes(option.value); });
      else if (field.type !== 'select-one') field.value = values.shift() ?? '';
      else if ([...field.options].some((option) => option.value === values[0])) field.value = values[0];
      ['input', 'change'].forEach((kind) => field.dispatchEvent(new Event(kind, { bubbles: true })));
    }
  };

  const ask = (box, method, body, more) => fetch(box.dataset.at, {
    method,
    headers: { 'X-Form-Token': box.dataset.token, 'Content-Type': 'application/json', Accept: 'application/json' },
    body,
    ...more,
  }).catch(() => null);

  const say = (box, state) => {
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
    box.querySelector('[data-state=kept]').textContent = state === 'kept' ? box.dataset.kept.replace('{0}', time) : '';
    const told = box.querySelector('[data-state=told]');
    const words = { browser: box.dataset.keptBrowser, none: box.dataset.keptNone }[state] ?? '';
    // said once and not at every word
    if (told.textContent !== words) told.textContent = words;
  };

  const keep = async (form, more = {}) => {
    const box = boxIn(form);
    const draft = box && draftOf(box);
    if (!draft || draft.sent) return;
    clearTimeout(draft.timer);
    const fields = typed(form);
    const text = JSON.stringify(fields);
    if (text === draft.last || (text === draft.first && !draft.begun)) return;
    draft.last = text;
    draft.begun = true;
    draft.call?.abort();
    const { owner, path, title } = box.dataset;
    const inBrowser = store(box, { owner, fields, at: Date.now() });
    const call = draft.call = new AbortController();
    const answer = owner ? await ask(box, 'PUT', JSON.stringify({ title, path, fields }), { signal: call.signal, ...more }) : null;
    if (draft.sent || call.signal.aborted) return;
    if (answer?.ok) unstore(box);
    // the form may have been written anew meanwhile
    const now = boxIn(document.getElementById(form.id)) ?? box;
    say(now, answer?.ok ? 'kept' : answer?.status === 413 || !inBrowser ? 'none' : 'browser');
  };

  const later = (form) => {
    const draft = boxIn(form) && draftOf(boxIn(form));
    if (!draft) return;
    clearTimeout(draft.timer);
    draft.timer = setTimeout(() => keep(form), PAUSE);
  };

  const show = (box) => Object.entries(draftOf(box).offers).forEach(([where, entry]) => {
    const note = box.querySelector(`[data-offer=${where}]`);
    const words = note.querySelector('[data-pattern]');
    const at = () => new Date(entry.at).toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' });
    if (words) words.textContent = words.dataset.pattern.replace('{0}', at());
    note.hidden = false;
  });

  const open = async (box) => {
    const form = box.closest('form');
    const draft = { offers: {}, first: JSON.stringify(typed(form)) };
    drafts.set(box.dataset.draft, draft);
    const here = stored(box);
    const answer = box.dataset.stored === 'true' ? await ask(box, 'GET') : null;
    const there = answer?.ok ? await answer.json() : null;
    if (there) draft.offers.server = there;
    if (here && (!there || JSON.stringify(here.fields) !== JSON.stringify(there.fields))) draft.offers.browser = here;
    else if (here) unstore(box);
    show(box);
  };

  const decide = (button) => {
    const box = button.closest('[data-draft]');
    const form = box.closest('form');
    const draft = draftOf(box);
    const note = button.closest('[data-offer]');
    const where = note.dataset.offer;
    const entry = draft.offers[where];
    delete draft.offers[where];
    note.hidden = true;
    if (button.dataset.act === 'resume') {
      fill(form, entry.fields);
      keep(form);
    } else if (where === 'browser') {
      unstore(box);
    } else {
      ask(box, 'DELETE');
    }
    [...form.elements].find((field) => isTyped(field) && field.offsetParent)?.focus();
  };

  const sent = (box) => {
    const draft = draftOf(box);
    draft.sent = true;
    clearTimeout(draft.timer);
    unstore(box);
  };

  // what is kept afterwards is kept anew, whatever became of the call that is under way
  const sending = (box) => {
    const draft = draftOf(box);
    if (!draft) return;
    clearTimeout(draft.timer);
    draft.call?.abort();
    draft.last = null;
  };

  // PrimeFaces leads to another page by an element of its answer; a login on the way has sent nothing
  const answered = (xhr) => {
    const next = xhr.responseXML?.querySelector('redirect')?.getAttribute('url');
    boxes().filter(draftOf).forEach((box) => {
      if (next && !/\/login\//.test(next)) sent(box);
      else { show(box); later(box.closest('form')); }
    });
  };

  document.addEventListener('input', (event) => later(event.target.form));
  document.addEventListener('change', (event) => later(event.target.form));
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-draft] [data-act]');
    if (button) decide(button);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) boxes().forEach((box) => keep(box.closest('form'), { keepalive: true }));
  });
  document.addEventListener('DOMContentLoaded', () => {
    boxes().forEach(open);
    window.jQuery?.(document)
      .on('pfAjaxSend', () => boxes().forEach(sending))
      .on('pfAjaxComplete', (event, xhr) => answered(xhr));
  });
})();
