/* The palette: the navigation's places, actions that the page brings along, and things that the server finds by what is typed.
   What is found is written as text and never as markup. */
(() => {
  "use strict";
  const PAUSE = 150;
  const SHORTEST = 2;
  const palette = () => document.getElementById("palette");
  const part = (selector) => palette().querySelector(selector);
  const input = () => part("input");
  const options = () => [...palette().querySelectorAll('[role="option"]')];
  const visible = () => options().filter((option) => !option.hidden);
  const chosen = () => visible().find((option) => option.getAttribute("aria-selected") === "true");

  let timer;
  let request;
  let opensFirst = false;
  let first;

  function element(tag, attributes, ...content) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...content);
    return made;
  }

  const icon = (name) => element("i", { class: `pi pi-${name}`, "aria-hidden": "true" });

  function option(thing, kind, id) {
    const name = element("span", { class: "grow" }, thing.name);
    if (thing.reference) name.append(" ", element("span", { class: "reference" }, thing.reference));
    const made = element(
      "div",
      { role: "option", id, "data-href": thing.href, "aria-selected": "false" },
      icon(kind.icon),
      name,
    );
    if (thing.state) made.append(element("span", { class: `pill ${thing.tone}` }, icon(thing.icon), thing.state));
    return made;
  }

  function group(kind, number) {
    const id = `palette-kind-${number}`;
    return element(
      "div",
      { role: "group", "aria-labelledby": id, "data-group": "found" },
      element("div", { role: "presentation", class: "kind", id }, kind.kind),
      ...kind.found.map((thing, at) => option(thing, kind, `palette-found-${number}-${at}`)),
    );
  }

  /* The places are those of the navigation, brought along once and not twice by each page. */
  function bringPlaces() {
    const theme = part("#palette-theme");
    if (part("#palette-0")) return;
    document.querySelectorAll("#nav a[data-keys]").forEach((link, at) => {
      const made = element(
        "div",
        { role: "option", id: `palette-${at}`, "data-href": link.getAttribute("href"), "aria-selected": "false" },
        link.querySelector(".pi").cloneNode(true),
        element("span", { class: "grow" }, link.querySelector("span").textContent),
        element("kbd", {}, link.dataset.keys.toUpperCase()),
      );
      theme.before(made);
    });
  }

  function choose(one) {
    for (const other of options()) other.setAttribute("aria-selected", String(other === one));
    if (one) input().setAttribute("aria-activedescendant", one.id);
    else input().removeAttribute("aria-activedescendant");
    one?.scrollIntoView({ block: "nearest" });
  }

  function show(kinds) {
    for (const old of palette().querySelectorAll("[data-group=found]")) old.remove();
    part('[role="listbox"]').append(...kinds.map(group));
  }

  function filterPlaces(words) {
    const places = part("#palette-places");
    const all = [...places.querySelectorAll('[role="option"]')];
    for (const place of all) place.hidden = !place.textContent.toLowerCase().includes(words.toLowerCase());
    places.hidden = all.every((place) => place.hidden);
  }

  function say(what) {
    const status = part(".palette-says");
    status.textContent = what ? status.dataset[what].replace("#", visible().length) : "";
  }

  function busy(is) {
    part(".palette-busy").hidden = !is;
    part('[role="listbox"]').setAttribute("aria-busy", String(is));
  }

  /* What is under way has no use any more. */
  function stop() {
    clearTimeout(timer);
    request?.abort();
    request = undefined;
    opensFirst = false;
    busy(false);
  }

  function answered(kinds, words) {
    const moved = chosen();
    show(kinds);
    choose(moved && moved !== first && moved.isConnected ? moved : visible()[0]);
    say(visible().length ? words && "found" : "none");
    if (opensFirst) go(chosen());
  }

  /* A session that has ended is answered by the way to sign-in. */
  async function ask(words) {
    request = new AbortController();
    const { signal } = request;
    try {
      const address = `${palette().dataset.find}?${new URLSearchParams({ q: words })}`;
      const answer = await fetch(address, { signal, redirect: "manual", headers: { Accept: "application/json" } });
      if (answer.type === "opaqueredirect" || answer.status === 401) return end();
      if (!answer.ok) throw new Error(String(answer.status));
      const { kinds } = await answer.json();
      busy(false);
      document.dispatchEvent(new CustomEvent("cx:heard"));
      answered(kinds, words);
    } catch {
      if (signal.aborted) return;
      stop();
      show([]);
      choose(visible()[0]);
      say("failed");
    }
  }

  function end() {
    palette().close();
    document.dispatchEvent(new CustomEvent("cx:ended"));
  }

  function look() {
    stop();
    const words = input().value.trim();
    filterPlaces(words);
    if ([...words].length < SHORTEST) return answered([], words);
    first = visible()[0];
    choose(first);
    busy(true);
    timer = setTimeout(ask, PAUSE, words);
  }

  function open() {
    if (!palette() || palette().open) return;
    bringPlaces();
    input().value = "";
    look();
    palette().showModal();
  }

  /* A thing or place has an address; an action is done by whoever hears the click. */
  function go(one, inNewTab) {
    const href = one?.dataset.href;
    if (href && inNewTab) window.open(href, "_blank", "noopener");
    else if (href) location.assign(href);
    else one?.click();
  }

  function enter(event) {
    event.preventDefault();
    const waits = !part(".palette-busy").hidden;
    const newTab = event.ctrlKey || event.metaKey;
    if (waits && !newTab && !chosen()?.closest("#palette-places")) opensFirst = true;
    else go(chosen(), newTab);
  }

  /* What an input method takes for itself means no place of ours. */
  function key(event) {
    if (event.isComposing) return;
    const all = visible();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && all.length) {
      event.preventDefault();
      choose(all[(all.indexOf(chosen()) + step + all.length) % all.length]);
    } else if (event.key === "Enter") enter(event);
  }

  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      open();
    } else if (event.target.closest?.("#palette")) key(event);
  });
  addEventListener("input", (event) => {
    if (event.target.closest?.("#palette")) look();
  });
  function pick(event) {
    const one = event.target.closest('#palette [role="option"]');
    if (one?.dataset.href) go(one, event.button === 1 || event.ctrlKey || event.metaKey);
    else if (one || event.target === palette()) palette().close();
    else if (event.target.closest("[data-jump]")) open();
  }

  addEventListener("click", pick);
  addEventListener("auxclick", (event) => {
    if (event.button === 1) pick(event);
  });
  addEventListener("close", (event) => event.target === palette() && stop(), true);
})();
