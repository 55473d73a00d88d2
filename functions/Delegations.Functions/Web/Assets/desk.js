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
    request.addEventListener("load", () => show(request, form));
    request.addEventListener("error", () => {
      progress.hidden = true;
      buttons.forEach((button) => { button.disabled = false; });
      say(told.dataset.failed);
    });
    request.open("POST", form.action);
    request.responseType = "document";
    request.send(new FormData(form));
  });
}

// The answer is the page to go on with: followed where the server led elsewhere, else shown in place of this one.
function show(request, form) {
  if (request.status < 400 && request.responseURL !== form.action) {
    location.assign(request.responseURL);
    return;
  }
  const main = request.response?.querySelector("main");
  if (main === null || main === undefined) {
    location.reload();
    return;
  }
  document.querySelector("main").replaceWith(document.adoptNode(main));
  document.title = request.response.title;
  prepare(main);
  document.querySelector("[role=alert], [role=status]")?.scrollIntoView();
}

// A part with data-refresh asks for its page again every few seconds, as long as the page says that there is something to wait
// for, and nobody is filling in a field of it. What was folded or unfolded stays so.
const refresh = async (part) => {
  const busy = part.querySelector("input[type=checkbox]:checked") !== null
    || (part.contains(document.activeElement) && document.activeElement.matches("input, select, textarea"));
  if (document.visibilityState === "visible" && !busy) {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    const there = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id) : null;
    if (there) {
      for (const details of part.querySelectorAll("details[id]")) {
        there.querySelector(`details#${CSS.escape(details.id)}`)?.toggleAttribute("open", details.open);
      }
      const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
      part.replaceWith(document.adoptNode(there));
      dress(there);
      if (focused) {
        document.getElementById(focused)?.focus();
      }
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
