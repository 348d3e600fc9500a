/* The shell's own script: theme, density, drawer, palette, shortcuts, dialogs. Forms are in forms.js. No framework needed;
   where PrimeFaces is on the page its dialogs are opened through PF(). */
(() => {
  "use strict";
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const remember = (name, value) => {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  };

  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const actions = {
    theme() {
      root.dataset.theme = isDark() ? "light" : "dark";
      remember("cx_theme", root.dataset.theme);
      document.dispatchEvent(new CustomEvent("cx:theme"));
    },
    density() {
      if (root.dataset.density === "compact") delete root.dataset.density;
      else root.dataset.density = "compact";
      remember("cx_density", root.dataset.density ?? "");
    },
  };

  function drawer(open) {
    if (open) root.dataset.nav = "open";
    else delete root.dataset.nav;
    const toggle = document.querySelector("[data-nav-toggle]");
    toggle?.setAttribute("aria-expanded", String(open));
    if (open) document.querySelector("#nav a")?.focus();
    else if (document.activeElement?.closest("#nav")) toggle?.focus();
  }

  /* Palette */
  const palette = () => byId("palette");
  const options = () => [...palette().querySelectorAll('[role="option"]')];
  const visible = () => options().filter((option) => !option.hidden);

  function choose(option) {
    for (const one of options()) one.setAttribute("aria-selected", String(one === option));
    const input = palette().querySelector("input");
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  function filter() {
    const words = palette().querySelector("input").value.trim().toLowerCase();
    for (const option of options()) option.hidden = !option.textContent.toLowerCase().includes(words);
    const none = palette().querySelector(".palette-none");
    none.textContent = visible().length ? "" : none.dataset.none;
    choose(visible()[0]);
  }

  function openPalette() {
    const dialog = palette();
    if (!dialog || dialog.open) return;
    dialog.querySelector("input").value = "";
    filter();
    dialog.showModal();
  }

  function run(option) {
    if (!option) return;
    if (option.dataset.href) location.assign(option.dataset.href);
    else {
      actions[option.dataset.do]();
      palette().close();
    }
  }

  function paletteKey(event) {
    const all = visible();
    const at = all.findIndex((option) => option.getAttribute("aria-selected") === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && all.length) {
      event.preventDefault();
      choose(all[(at + step + all.length) % all.length]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      run(all[at]);
    }
  }

  /* What a chip opened closes by Escape, and the chip has the focus again. */
  function shut(drop) {
    if (drop) {
      drop.open = false;
      drop.querySelector("summary").focus();
    }
    return Boolean(drop);
  }

  /* Shortcuts: g, then the letter of a place */
  let pressed = "";
  let forget;
  function shortcut(event) {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable], dialog, .ui-dialog");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    pressed = pressed === "g" ? `g ${event.key.toLowerCase()}` : event.key.toLowerCase();
    clearTimeout(forget);
    forget = setTimeout(() => (pressed = ""), 1200);
    document.querySelector(`#nav a[data-keys="${CSS.escape(pressed).replace("\\ ", " ")}"]`)?.click();
  }

  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      openPalette();
    } else if (event.key === "Escape" && root.dataset.nav) drawer(false);
    else if (event.key === "Escape" && shut(event.target.closest?.("details.drop[open]"))) event.preventDefault();
    else if (event.target.closest?.("#palette")) paletteKey(event);
    else shortcut(event);
  });
  addEventListener("input", (event) => {
    if (event.target.closest?.("#palette")) filter();
  });

  function reveal(button) {
    const field = byId(button.dataset.reveal);
    const show = field.type === "password";
    field.type = show ? "text" : "password";
    button.setAttribute("aria-pressed", String(show));
  }

  function signInAs(button) {
    byId("signIn:username").value = button.dataset.signIn;
    byId("signIn:password").value = button.dataset.password;
    byId("signIn:submit").click();
  }

  /* Says for two seconds on the button itself that it is done; the words are read out. */
  async function copy(button) {
    await navigator.clipboard.writeText(button.dataset.copy);
    const words = button.querySelector("[data-done]");
    const before = words.textContent;
    words.textContent = words.dataset.done;
    setTimeout(() => (words.textContent = before), 2000);
  }

  const on = {
    copy,
    navToggle: () => drawer(!root.dataset.nav),
    themeToggle: actions.theme,
    densityToggle: actions.density,
    open: (button) => (button.dataset.open === "palette" ? openPalette() : byId(button.dataset.open).showModal()),
    dialog: (button) => PF(button.dataset.dialog).show(),
    dialogClose: (button) => PF(button.dataset.dialogClose).hide(),
    reveal,
    signIn: signInAs,
  };

  addEventListener("click", (event) => {
    const option = event.target.closest('#palette [role="option"]');
    if (option) return run(option);
    if (event.target === palette()) palette().close();
    for (const name of Object.keys(on)) {
      const attribute = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      const button = event.target.closest(`[${attribute}]`);
      if (button) return on[name](button);
    }
    if (root.dataset.nav && !event.target.closest("#nav")) drawer(false);
    for (const drop of document.querySelectorAll("details.drop[open]"))
      if (!drop.contains(event.target)) drop.open = false;
  });

  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !document.cookie.includes(`cx_zone=${zone}`)) remember("cx_zone", zone);
})();
