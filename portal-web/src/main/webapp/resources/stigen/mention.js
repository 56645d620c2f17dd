// SPDX-License-Identifier: MPL-2.0
// While somebody types an @ and a name, those who take part are offered below the field: arrow keys, Enter and Escape, or a click.
(() => {
  const PAUSE = 200;
  const MOST_WORDS = 3;
  const BEGUN = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}][^@\n]{0,50})$/u;
  let timer;
  let asked = 0;

  const boxOf = (field) => field && document.querySelector(`[data-mentions="${field.id}"]`);
  const listOf = (box) => box.querySelector('[role=listbox]');
  const fieldOf = (box) => document.getElementById(box.dataset.mentions);
  const options = (box) => [...listOf(box).children];

  const begun = (field) => {
    const found = BEGUN.exec(field.value.slice(0, field.selectionStart))?.[1];
    return found && found.trim().split(/\s+/).length <= MOST_WORDS ? found : null;
  };

  const close = (box) => {
    asked += 1;
    clearTimeout(timer);
    listOf(box).replaceChildren();
    listOf(box).hidden = true;
    box.querySelector('[role=status]').textContent = '';
    fieldOf(box).removeAttribute('aria-activedescendant');
  };

  const choose = (box, at) => {
    const all = options(box);
    all.forEach((option, i) => option.setAttribute('aria-selected', i === at));
    fieldOf(box).setAttribute('aria-activedescendant', all[at].id);
  };

  const offer = (box, people) => {
    if (people.length === 0) { close(box); return; }
    const list = listOf(box);
    list.replaceChildren(...people.map(({ ref, name }, at) => {
      const option = document.createElement('li');
      Object.assign(option, { id: `${list.id}_${at}`, textContent: name });
      option.setAttribute('role', 'option');
      option.dataset.ref = ref;
      return option;
    }));
    list.hidden = false;
    box.querySelector('[role=status]').textContent = box.dataset.found.replace('{0}', people.length);
    choose(box, 0);
  };

  const look = async (box, begin) => {
    const mine = asked += 1;
    const answer = await fetch(`${box.dataset.at}?${new URLSearchParams({ begin })}`, { headers: { Accept: 'application/json' } }).catch(() => null);
    const people = answer?.ok ? await answer.json() : [];
    if (mine === asked) offer(box, people);
  };

  const pick = (box, option) => {
    const field = fieldOf(box);
    const begin = begun(field);
    if (begin !== null) {
      const to = field.selectionStart;
      field.setRangeText(`${option.textContent} `, to - begin.length, to, 'end');
      const picked = document.getElementById(box.dataset.picked);
      picked.value = `${picked.value} ${option.dataset.ref}`.trim();
    }
    close(box);
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    clearTimeout(timer);
  };

  document.addEventListener('focusin', (event) => {
    const box = boxOf(event.target);
    if (!box) return;
    event.target.setAttribute('aria-autocomplete', 'list');
    event.target.setAttribute('aria-controls', listOf(box).id);
  });
  document.addEventListener('focusout', (event) => {
    const box = boxOf(event.target);
    if (box) close(box);
  });
  document.addEventListener('input', (event) => {
    const box = boxOf(event.target);
    if (!box) return;
    clearTimeout(timer);
    const begin = begun(event.target);
    if (begin === null) close(box);
    else timer = setTimeout(() => look(box, begin), PAUSE);
  });
  document.addEventListener('keydown', (event) => {
    const box = boxOf(event.target);
    if (!box || listOf(box).hidden) return;
    const all = options(box);
    const at = all.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const keys = {
      ArrowDown: () => choose(box, (at + 1) % all.length),
      ArrowUp: () => choose(box, (at + all.length - 1) % all.length),
      Enter: () => pick(box, all[at]),
      Escape: () => close(box),
    };
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  // before the field loses the focus
  document.addEventListener('pointerdown', (event) => {
    const option = event.target.closest?.('[data-mentions] [role=option]');
    if (!option) return;
    event.preventDefault();
    pick(option.closest('[data-mentions]'), option);
  });
})();
