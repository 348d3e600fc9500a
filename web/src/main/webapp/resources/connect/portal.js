/* The shell's own script: theme, density, drawer, shortcuts, dialogs. Forms are in forms.js, the palette in palette.js.
   No framework needed; where PrimeFaces is on the page its dialogs are opened through PF(). */
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
    if (event.key === "Escape" && root.dataset.nav) drawer(false);
    else if (event.key === "Escape" && shut(event.target.closest?.("details.drop[open]"))) event.preventDefault();
    else shortcut(event);
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
    open: (button) => byId(button.dataset.open).showModal(),
    dialog: (button) => PF(button.dataset.dialog).show(),
    dialogClose: (button) => PF(button.dataset.dialogClose).hide(),
    reveal,
    signIn: signInAs,
  };

  addEventListener("click", (event) => {
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
