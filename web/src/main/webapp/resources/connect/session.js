/* The session's end: a warning two minutes before, and what was typed is kept until the next sign-in.
   It is kept by the browser for this window alone, by page and person; see decision 0101. */
(() => {
  "use strict";
  const KEPT = "connect.typed";
  const BACK = "connect.back";
  const BEFORE = 120_000;
  const byId = (id) => document.getElementById(id);
  const dialog = () => byId("ending");
  const place = () => location.pathname + location.search;
  const user = () => dialog().dataset.user;
  const forget = () => sessionStorage.removeItem(KEPT);

  /* The form's own fields; what Faces adds, passwords and files are none of them. */
  const fields = (form) =>
    [...form.elements].filter(
      (one) => one.name?.startsWith(`${form.id}:`) && !/^(password|file|submit|button)$/.test(one.type),
    );
  const isBox = (one) => one.type === "checkbox" || one.type === "radio";
  const chosen = (form) => form.elements[`${form.id}:chosen`]?.value;

  function typed(form) {
    const values = {};
    for (const one of fields(form)) values[one.name] = isBox(one) ? one.checked : one.value;
    return values;
  }

  function keep(forms) {
    const kept = {};
    for (const form of forms) {
      const shown = fields(form).some((one) => one.type !== "hidden");
      if (shown && form.dataset.secret !== "true") kept[form.id] = typed(form);
    }
    if (Object.keys(kept).length)
      sessionStorage.setItem(KEPT, JSON.stringify({ user: user(), place: place(), forms: kept }));
  }

  function fill(form, values) {
    for (const one of fields(form)) {
      if (!(one.name in values)) continue;
      if (isBox(one)) one.checked = values[one.name];
      else one.value = values[one.name];
      const widget = window.PrimeFaces?.getWidgetById(one.name.replace(/_input$/, ""));
      if (one.tagName === "SELECT") widget?.selectValue?.(values[one.name]);
      else if (widget && one.closest(".p-datepicker")) one.dispatchEvent(new Event("input", { bubbles: true }));
    }
    const around = form.querySelector(".dlg");
    if (around) PF(around.id.split(":").pop()).show();
    byId("typedBack").hidden = false;
  }

  /* A question about one of many rows is filled as soon as it is asked about the same row again. */
  let waiting = {};
  function giveBack() {
    for (const [id, values] of Object.entries(waiting)) {
      const form = byId(id);
      if (!form || chosen(form) !== values[`${id}:chosen`]) continue;
      delete waiting[id];
      fill(form, values);
    }
  }

  function comeBack() {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
    if (sessionStorage.getItem(BACK) && kept?.user === user() && kept.place === place()) waiting = kept.forms;
    sessionStorage.removeItem(BACK);
    forget();
    giveBack();
  }

  /* The clock: every answer begins the session's time anew, also one that another window got. */
  const windows = new BroadcastChannel("connect.session");
  let endsAt;
  let timer;

  function show(state) {
    const box = dialog();
    for (const part of box.querySelectorAll("[data-while]")) part.hidden = part.dataset.while !== state;
    const name = state === "over" ? "ended" : "ending";
    box.setAttribute("aria-labelledby", `${name}-title`);
    box.setAttribute("aria-describedby", `${name}-what`);
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "short" });
    box.querySelector("[data-ends]").textContent = format.format(endsAt);
    if (!box.open) box.showModal();
    box.querySelector(state === "over" ? "[data-return]" : "button").focus();
  }

  function plan() {
    clearTimeout(timer);
    const left = endsAt - Date.now();
    if (left <= 0) return show("over");
    const soon = left <= BEFORE;
    timer = setTimeout(plan, soon ? left : left - BEFORE);
    if (soon) show("running");
    else dialog().close();
  }

  function begin() {
    endsAt = Date.now() + Number(dialog().dataset.lasts) * 1000;
    plan();
  }

  function beginEverywhere() {
    begin();
    windows.postMessage("heard");
  }

  function ended() {
    endsAt = Date.now();
    plan();
  }

  /* Any answer keeps a session; what the bell asks for is the shortest. Without one the clock goes on. */
  async function stay() {
    try {
      const answer = await fetch(byId("bell").dataset.bell, {
        redirect: "manual",
        headers: { Accept: "application/json" },
      });
      if (answer.ok) beginEverywhere();
      else ended();
    } catch {
      plan();
    }
  }

  function heard(event, xhr) {
    if (xhr?.status !== 200) return;
    if (/<redirect url="[^"]*\/sign-in\.xhtml/.test(xhr.responseText)) return;
    forget();
    giveBack();
    beginEverywhere();
  }

  addEventListener(
    "click",
    (event) => {
      if (!dialog()) return;
      const form = event.target.closest('[type="submit"]')?.form;
      const again = event.target.closest("[data-return]");
      if (event.target.closest("[data-stay]")) stay();
      else if (form?.id === "signOut") forget();
      else if (form) keep([form]);
      else if (again) {
        keep(document.forms);
        again.href = `${again.dataset.return}?${new URLSearchParams({ to: place(), why: "ended" })}`;
      }
    },
    true,
  );

  function start() {
    if (!dialog()) {
      const ended = new URLSearchParams(location.search).get("why") === "ended";
      if (ended) sessionStorage.setItem(BACK, "yes");
      else if (byId("signIn")) forget();
      return;
    }
    comeBack();
    beginEverywhere();
    windows.onmessage = begin;
    document.addEventListener("cx:heard", beginEverywhere);
    document.addEventListener("cx:ended", ended);
    window.jQuery?.(document).on("pfAjaxComplete", heard);
    addEventListener("visibilitychange", plan);
  }

  /* PrimeFaces makes its fields when jQuery says so, which a quick page's load event can precede. */
  addEventListener("load", () => (window.jQuery ? window.jQuery(start) : start()));
})();
