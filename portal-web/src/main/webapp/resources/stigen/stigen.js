// SPDX-License-Identifier: MPL-2.0
// What a form gains from JavaScript: a count that follows the typing, the focus on what has to be put right, and a word when
// it could not be sent.
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

  document.addEventListener('input', (event) => {
    if (event.target.dataset?.max) count(event.target);
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
