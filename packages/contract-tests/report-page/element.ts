/** What may stand in an element: elements and texts. A text is never read as HTML. */
export type Content = Node | string;

/** Makes an element: its name, and its classes behind points, `td.fails`. */
export function element(tag: string, attributes: Readonly<Record<string, string>>, ...content: Content[]): HTMLElement {
  const [name = "", ...classes] = tag.split(".");
  const made = document.createElement(name);
  if (classes.length > 0) made.classList.add(...classes);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** Makes an element of a drawing. */
export function shape(name: string, attributes: Readonly<Record<string, string>>, ...content: Content[]): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

/** Makes a button. */
export function button(
  label: string,
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = element("button", { type: "button", ...attributes }, label);
  made.addEventListener("click", press);
  return made;
}

/** What is folded away, and drawn when it is first opened. */
export function folded(summary: readonly Content[], draw: () => readonly Content[]): HTMLElement {
  const made = element("details", {}, element("summary", {}, ...summary));
  made.addEventListener("toggle", () => made.append(...draw()), { once: true });
  return made;
}
