/* The number on the bell: asked for when the page is there, and again when somebody comes back to it. It is not asked
   for by the clock, for that would keep a session open before which nobody sits. */
(() => {
  "use strict";
  const bell = () => document.getElementById("bell");

  function show({ unread, shown, label }) {
    const dot = bell().querySelector(".dot");
    dot.hidden = unread === 0;
    dot.textContent = shown;
    bell().setAttribute("aria-label", label);
  }

  async function ask() {
    if (!bell() || document.hidden) return;
    try {
      const answer = await fetch(bell().dataset.bell, { redirect: "error", headers: { Accept: "application/json" } });
      if (answer.ok) show(await answer.json());
    } catch {
      /* Nobody answered: the bell leads to the inbox all the same. */
    }
  }

  addEventListener("DOMContentLoaded", ask);
  document.addEventListener("visibilitychange", ask);
})();
