// SPDX-License-Identifier: MPL-2.0
// What a form gains from JavaScript: a count that follows the typing, the focus on what has to be put right, a word when
// it could not be sent, and what resembles what is being written.
(() => {
  const count = (field) => {
    const text = document.getElementById(`${field.id}_count`);
    const left = Number(field.dataset.max) - [...field.value].length;
    const pattern = left < 0 ? text.dataset.over : text.dataset.left;
    text.textContent = pattern.replace('{0}', Math.abs(left).toLocaleString(document.documentElement.lang));
    text.classList.toggle('st-count-over', left < 0);
  };

  const refresh = () => {
    document.querySelectorAll('[data-max]').forEach(count);
    const problems = document.getElementById('problems');
    const told = document.querySelector('.st-notes > li') ?? document.querySelector('[data-unsent]:not([hidden])');
    if (problems) problems.focus(); else told?.scrollIntoView({ block: 'center' });
  };

  const sending = (on) => document.querySelectorAll('.st-form input[type=submit]').forEach((button) => {
    button.disabled = on;
  });

  const unsent = (on) => document.querySelectorAll('[data-unsent]').forEach((note) => {
    note.hidden = !on;
  });

  // what is there already and resembles what is being written; without an answer the form is as it was
  const lookAlike = async (box) => {
    const typed = (name) => (document.getElementById(box.dataset[name])?.value ?? '').slice(0, 500);
    const asked = new URLSearchParams({ title: typed('title'), text: typed('text') });
    const answer = await fetch(`${box.dataset.similar}?${asked}`).catch(() => null);
    if (!answer?.ok) return;
    const { similar } = await answer.json();
    const root = box.dataset.similar.replace('/api/v1/contributions/similar', '');
    box.querySelector('ul').replaceChildren(...similar.map((one) => {
      const link = Object.assign(document.createElement('a'), { href: root + one.page, target: '_blank', textContent: one.title });
      const item = document.createElement('li');
      item.append(link);
      return item;
    }));
    box.firstElementChild.hidden = similar.length === 0;
  };

  document.addEventListener('input', (event) => {
    if (event.target.dataset?.max) count(event.target);
  });
  document.addEventListener('change', (event) => {
    const box = document.querySelector('[data-similar]');
    if (box && [box.dataset.title, box.dataset.text].includes(event.target.id)) lookAlike(box);
  });
  document.addEventListener('DOMContentLoaded', () => {
    refresh();
    // PrimeFaces tells of its requests through jQuery only
    window.jQuery?.(document)
      .on('pfAjaxSend', () => { sending(true); unsent(false); })
      .on('pfAjaxError', () => unsent(true))
      .on('pfAjaxComplete', () => { sending(false); refresh(); });
  });
})();
