// Makes pages that work without it quicker to use: files by drop and paste with progress, lists that keep themselves
// true, addresses copied by a button. It builds no markup from texts and asks this app alone.
"use strict";

// A form with data-drop takes a file by drag and drop or from the clipboard, sends it, and shows how far it is.
function prepareDrop(form) {
  const file = form.querySelector("input[type=file]");
  const progress = form.querySelector("progress");
  const told = form.querySelector("[data-progress]");

  const take = (files) => {
    if (files.length > 0) {
      file.files = files;
      file.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };
  form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => { event.preventDefault(); form.classList.remove("over"); take(event.dataTransfer.files); });
  document.addEventListener("paste", (event) => {
    if (form.isConnected && event.target.closest("input:not([type=file]), textarea") === null) {
      take(event.clipboardData.files);
    }
  });

  form.addEventListener("submit", (event) => {
    if (progress === null || file.files.length === 0) {
      return;
    }
    event.preventDefault();
    const request = new XMLHttpRequest();
    const buttons = form.querySelectorAll("button");
    const say = (text) => { told.textContent = text; };
    progress.hidden = false;
    buttons.forEach((button) => { button.disabled = true; });
    request.upload.addEventListener("progress", (sent) => {
      if (sent.lengthComputable) {
        progress.max = sent.total;
        progress.value = sent.loaded;
        say(`${told.dataset.sending} ${Math.round(100 * sent.loaded / sent.total)} %`);
      }
    });
    request.upload.addEventListener("load", () => { progress.removeAttribute("value"); say(told.dataset.reading); });
    const fail = () => {
      progress.hidden = true;
      buttons.forEach((button) => { button.disabled = false; });
      say(told.dataset.failed);
    };
    request.addEventListener("load", () => show(request, form, fail));
    request.addEventListener("error", fail);
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "text/html");
    request.responseType = "document";
    request.send(new FormData(form));
  });
}

// The answer is the page to go on with: followed where the server led elsewhere, else shown in place of this one.
function show(request, form, fail) {
  if (request.status < 400 && request.responseURL !== form.action) {
    location.assign(request.responseURL);
    return;
  }
  const main = request.response?.querySelector("main");
  if (main === null || main === undefined) {
    fail();
    return;
  }
  document.querySelector("main").replaceWith(document.adoptNode(main));
  document.title = request.response.title;
  prepare(main);
  main.focus(); // as a new page would be begun with
}

// Whether a field holds something else than the page gave it.
function isFilled(field) {
  if (field.matches("input[type=checkbox], input[type=radio]")) {
    return field.checked !== field.defaultChecked;
  }
  return field.matches("select")
    ? field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected))
    : field.value !== field.defaultValue;
}

const isBusy = (part) => [...part.querySelectorAll("input, select, textarea")].some((field) => field === document.activeElement || isFilled(field));

// What the keyboard is on, so that the same can be found on the page that comes.
const nameOf = (element) => [element.tagName, element.id, element.getAttribute("href"), element.form?.action, element.getAttribute("aria-label") ?? element.textContent].join(" ");

// Takes a newer state of a part: what was folded or unfolded stays so, and the keyboard stays where it is.
function renew(part, there) {
  for (const details of part.querySelectorAll("details[id]")) {
    there.querySelector(`details#${CSS.escape(details.id)}`)?.toggleAttribute("open", details.open);
  }
  const focused = part.contains(document.activeElement) ? nameOf(document.activeElement) : null;
  part.replaceWith(document.adoptNode(there));
  dress(there);
  if (focused !== null) {
    [...there.querySelectorAll("a, button, summary")].find((element) => nameOf(element) === focused)?.focus();
  }
  const told = document.querySelector("[data-told]");
  if (told && told.textContent !== there.dataset.tell) {
    told.textContent = there.dataset.tell ?? "";
  }
}

// A part with data-refresh asks for its page again every few seconds, as long as the page says that there is something to wait
// for, and nobody is filling in a field of it.
const refresh = async (part) => {
  if (document.visibilityState === "visible" && !isBusy(part)) {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    const there = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id) : null;
    if (there && !isBusy(part)) {
      renew(part, there);
      part = there;
    }
  }
  if (part.dataset.refresh) {
    setTimeout(refresh, 1000 * Number(part.dataset.refresh), part);
  }
};

// A button with data-copy copies what it names; without a clipboard it stays away.
function prepareCopy(button) {
  if (navigator.clipboard) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.textContent = button.dataset.copied;
    });
  }
}

// What only a script can do appears with it, and its replacement goes.
function dress(root) {
  root.querySelectorAll("button[data-copy]").forEach(prepareCopy);
  root.querySelectorAll("[data-scripted]").forEach((part) => { part.hidden = false; });
  root.querySelectorAll("[data-unscripted]").forEach((part) => { part.hidden = true; });
}

function prepare(root) {
  dress(root);
  root.querySelectorAll("form[data-drop]").forEach(prepareDrop);
  root.querySelectorAll("[data-refresh][id]").forEach((part) => { setTimeout(refresh, 1000 * Number(part.dataset.refresh), part); });
}

prepare(document);
