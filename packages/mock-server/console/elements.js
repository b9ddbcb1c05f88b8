/**
 * The element of the page that has this id.
 *
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  // Every id that is asked for stands in console.html.
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/**
 * Makes an element. Texts are never read as HTML.
 *
 * @param {string} tag its name, and its class behind a point
 * @param {Record<string, unknown>} properties
 * @param {...(Node | string)} children
 */
export function element(tag, properties = {}, ...children) {
  const [name = "", className = ""] = tag.split(".");
  const made = Object.assign(document.createElement(name), { className, ...properties });
  made.append(...children);
  return made;
}

/**
 * Shows items in a list. What has not changed stays as it is: opened, selected and focused.
 *
 * @template Item
 * @param {string} id of the list
 * @param {readonly Item[]} items
 * @param {(item: Item) => readonly (Node | string)[]} draw
 * @param {string} nothing what stands there when there are none
 * @param {(item: Item) => string} keyOf what is the same as long as an item has not changed
 */
export function fill(id, items, draw, nothing, keyOf = (item) => JSON.stringify(item)) {
  const list = byId(id);
  const old = new Map([...list.children].map((row) => [/** @type {HTMLElement} */ (row).dataset.item, row]));
  const row = (/** @type {string} */ key, /** @type {() => readonly (Node | string)[]} */ content) => {
    const made = old.get(key) ?? element("li", {}, ...content());
    /** @type {HTMLElement} */ (made).dataset.item = key;
    return made;
  };
  const rows = items.map((item) => row(keyOf(item), () => draw(item)));
  if (rows.length === 0) rows.push(row(nothing, () => [element("span.hint", {}, nothing)]));
  if (rows.length === list.children.length && rows.every((one, index) => one === list.children[index])) return;
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  list.replaceChildren(...rows);
  if (focused?.isConnected) focused.focus();
}
