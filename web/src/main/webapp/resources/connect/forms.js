/* What is wrong with a form: every fault belongs to its field, and the first has the focus. */
(() => {
  "use strict";

  /* What of a field has the focus: PrimeFaces' menus have a select that nobody sees. */
  const control = (field) =>
    field.querySelector('[role="combobox"]') ?? field.querySelector("input:not([type=hidden]), select, textarea");

  /* A field's hint and error belong to its input for those who do not see them. */
  function describe() {
    for (const field of document.querySelectorAll(".field")) {
      const input = control(field);
      if (!input) continue;
      const label = field.querySelector("label");
      if (label && input.tagName === "SPAN") {
        label.id ||= `${input.id}-name`;
        input.removeAttribute("aria-label");
        input.setAttribute("aria-labelledby", label.id);
      }
      const said = [...field.querySelectorAll(".hint, .ui-message")].filter((one) => one.textContent.trim());
      said.forEach((one, at) => (one.id ||= `${input.id}-said-${at}`));
      if (said.length) input.setAttribute("aria-describedby", said.map((one) => one.id).join(" "));
      if (field.querySelector(".ui-message-error")) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
    }
  }

  /* Icons of uploads are no words of their buttons, and the cross of a chosen file says what it does. */
  function nameUploads() {
    for (const icon of document.querySelectorAll(".ui-fileupload .ui-icon, .ui-fileupload .pi")) icon.ariaHidden = "true";
    for (const cross of document.querySelectorAll(".ui-fileupload-row .ui-fileupload-cancel")) {
      const not = cross.closest(".ui-fileupload").querySelector(".ui-fileupload-buttonbar .ui-fileupload-cancel");
      cross.ariaLabel = `${not.textContent.trim()}: ${cross.closest(".ui-fileupload-row").querySelector(".ui-fileupload-filename").textContent}`;
    }
  }

  /* A refused form leads to its first fault, or else to what is said about it above. */
  function firstFault() {
    for (const said of document.querySelectorAll(".field .ui-message-error")) {
      const input = control(said.closest(".field"));
      if (input?.offsetParent) return input;
    }
    const banner = document.querySelector(".notices .banner.bad");
    if (banner) banner.tabIndex = -1;
    return banner;
  }

  function toFault(event, xhr, settings, answer) {
    const refused = answer?.validationFailed || document.querySelector(".notices .banner.bad");
    if (refused && settings?.source?.id !== "progress:poll") setTimeout(() => firstFault()?.focus(), 60);
  }

  /* A link of the summary leads to its field, also to one whose id is not that of what is seen. */
  addEventListener("click", (event) => {
    const link = event.target.closest(".faults a");
    if (!link) return;
    event.preventDefault();
    const named = document.getElementById(link.hash.slice(1));
    control(named?.closest(".field") ?? document)?.focus();
  });

  /* A form that few open is asked for when it is opened; one that every page has lends the page's state. */
  function comeLater(event) {
    const panel = event.target.open && event.target.querySelector(":scope > [data-later]");
    if (!panel || panel.childElementCount) return;
    const wanted = [{ name: "later", value: panel.dataset.later }];
    PrimeFaces.ab({ s: panel.id, f: "signOut", p: "@none", u: panel.id, pa: wanted });
  }

  addEventListener("toggle", comeLater, true);

  /* A found choice holds only until its words are changed, however they are: keys, voice, another page. */
  addEventListener("input", (event) => {
    const input = event.target;
    const value = input.matches?.(".ui-autocomplete-input") && input.parentNode.querySelector("[name$=_hinput]");
    if (value) value.value = input.value;
  });

  /* PrimeFaces lists a chosen file after it has heard of it itself. */
  addEventListener("change", (event) => {
    if (event.target.matches?.(".ui-fileupload input[type=file]")) setTimeout(nameUploads);
  });

  addEventListener("DOMContentLoaded", () => {
    describe();
    nameUploads();
    if (document.querySelector(".faults")) firstFault()?.focus();
    window.jQuery?.(document).on("pfAjaxComplete", describe).on("pfAjaxComplete", nameUploads).on("pfAjaxComplete", toFault);
  });
})();
