// SPDX-License-Identifier: MPL-2.0
// Maps: of places that stand in a list, and in forms to choose a point. Without scripts there are the list and the field.
(() => {
  // a page with a map and a form has this file twice
  if (window.stigenPlaces) return;
  window.stigenPlaces = true;

  const PAUSE = 300;
  const CLOSE = 15;
  const TYPED = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/;
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  let library;

  const load = (root) => library ??= new Promise((done, failed) => {
    const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${root}leaflet.css` });
    const script = Object.assign(document.createElement('script'), { src: `${root}leaflet.js`, onload: done, onerror: failed });
    document.head.append(style, script);
  });

  const dot = (latitude, longitude) => window.L.circleMarker([latitude, longitude], {
    radius: 10, weight: 3, color: colour('--paper') || '#fff', fillColor: colour('--brand') || '#0b3d5c', fillOpacity: 1,
  });

  // a plain ground shows at least where the areas are
  const ground = async (map, { tiles, attribution, areas }) => {
    if (tiles) {
      window.L.tileLayer(tiles, { attribution, maxZoom: 19 }).addTo(map);
      return;
    }
    const answer = await fetch(areas, { headers: { Accept: 'application/json' } }).catch(() => null);
    if (!answer?.ok) return;
    const found = await answer.json();
    (Array.isArray(found) ? found : found.areas ?? []).filter((area) => area.boundary).forEach((area) => {
      window.L.geoJSON(area.boundary, { interactive: false, style: { weight: 1.5, color: colour('--edge'), fillOpacity: 0.05 } }).addTo(map);
    });
  };

  const begin = (element, data) => {
    const map = window.L.map(element, { zoomControl: false, scrollWheelZoom: false });
    map.attributionControl.setPrefix(false);
    window.L.control.zoom({ zoomInTitle: data.in, zoomOutTitle: data.out }).addTo(map);
    const [south, west, north, east] = data.bounds.split(',').map(Number);
    map.fitBounds([[south, west], [north, east]]);
    ground(map, data);
    return map;
  };

  const showPlaces = async (box) => {
    await load(box.dataset.library);
    box.hidden = false;
    const map = begin(box, box.dataset);
    const places = [...document.getElementById(box.dataset.map).children].map((item) => {
      const [latitude, longitude] = item.dataset.at.split(',');
      const words = Object.assign(document.createElement('span'), { textContent: item.textContent.trim() });
      const link = item.querySelector('a');
      return dot(latitude, longitude).bindTooltip(words).on('click', () => link?.click()).addTo(map);
    });
    map.fitBounds(window.L.featureGroup(places).getBounds().pad(0.2), { maxZoom: CLOSE });
  };

  const chooser = async (box) => {
    await load(box.dataset.library);
    if (box.dataset.open) return;
    box.dataset.open = 'true';
    box.hidden = false;
    const field = document.getElementById(box.dataset.place);
    const map = begin(box.querySelector('.st-map-box'), box.dataset);
    let marker;
    const mark = (latitude, longitude, near) => {
      marker?.remove();
      marker = dot(latitude, longitude).addTo(map);
      if (near) map.setView([latitude, longitude], Math.max(map.getZoom(), CLOSE));
    };
    const choose = (latitude, longitude, near) => {
      field.value = `${Number(latitude).toFixed(5)}, ${Number(longitude).toFixed(5)}`;
      mark(latitude, longitude, near);
      ['input', 'change'].forEach((kind) => field.dispatchEvent(new Event(kind, { bubbles: true })));
    };
    const read = () => {
      const found = TYPED.exec(field.value);
      if (found && Math.abs(found[1]) <= 90 && Math.abs(found[2]) <= 180) mark(found[1], found[2], true);
    };
    map.on('click', ({ latlng }) => choose(latlng.lat, latlng.wrap().lng));
    field.addEventListener('change', (event) => { if (event.isTrusted) read(); });
    read();
    const search = box.querySelector('[data-search]');
    if (search) searching(box, search, choose);
  };

  const searching = (box, field, choose) => {
    const list = box.querySelector('[data-addresses]');
    const status = box.querySelector('[role=status]');
    let timer;
    const look = async () => {
      const q = field.value.trim();
      if (q.length < 3) { list.replaceChildren(); status.textContent = ''; return; }
      const answer = await fetch(`${field.dataset.search}?${new URLSearchParams({ q })}`, { headers: { Accept: 'application/json' } }).catch(() => null);
      const found = answer?.ok ? await answer.json() : [];
      if (q !== field.value.trim()) return;
      status.textContent = found.length ? field.dataset.found.replace('{0}', found.length) : field.dataset.none;
      list.replaceChildren(...found.map(({ title, latitude, longitude }) => {
        const button = Object.assign(document.createElement('button'), { type: 'button', className: 'st-btn st-quiet st-small', textContent: title });
        button.addEventListener('click', () => { choose(latitude, longitude, true); list.replaceChildren(); status.textContent = ''; });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }));
    };
    field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(look, PAUSE); });
    // the form is not sent by it
    field.addEventListener('keydown', (event) => { if (event.key === 'Enter') { event.preventDefault(); look(); } });
  };

  const start = () => {
    document.querySelectorAll('[data-map]:not([data-open])').forEach((box) => { box.dataset.open = 'true'; showPlaces(box); });
    document.querySelectorAll('[data-place]:not([data-open])').forEach(chooser);
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start); else start();
  document.addEventListener('DOMContentLoaded', () => window.jQuery?.(document).on('pfAjaxComplete', start));
})();
