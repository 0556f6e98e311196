// Keys and small comforts. Whatever this does, a link or a form on the page does as well.
"use strict";
(() => {
  const GO = { h: "/", d: "/documents", c: "/cases", t: "/tasks", s: "/search", n: "/new", r: "/review" };
  let before = "";

  const typing = (at) =>
    at instanceof HTMLElement && at.type !== "checkbox" && (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName));

  const follow = (selector) => {
    const link = document.querySelector(selector);
    if (link) link.click();
    return Boolean(link);
  };

  const focusOn = (selector) => {
    const field = document.querySelector(selector);
    if (!field) return false;
    field.closest("details")?.setAttribute("open", "");
    field.focus();
    field.select?.();
    return true;
  };

  // The links of the rows of a list: the one to go to from where the focus is.
  const step = (by) => {
    const rows = [...document.querySelectorAll("main .rows h3 a, main .due p > a")];
    if (rows.length === 0) return false;
    const at = rows.indexOf(document.activeElement);
    const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by;
    rows[Math.min(Math.max(next, 0), rows.length - 1)].focus();
    return true;
  };

  // The hits of a search in a text, one after the other.
  const hit = (by) => {
    const count = document.querySelectorAll(".words mark[id^='hit-']").length;
    if (count === 0) return false;
    const now = Number((location.hash.match(/^#hit-(\d+)$/) || [0, by > 0 ? 0 : count + 1])[1]);
    const next = document.getElementById("hit-" + (now + by));
    if (next) location.hash = next.id;
    return true;
  };

  // The words that are selected, if they lie in one block that can be marked.
  const chosen = () => {
    const selection = getSelection();
    const words = selection ? selection.toString().trim() : "";
    const of = (node) => (node instanceof Element ? node : node?.parentElement)?.closest(".block");
    const block = words ? of(selection.anchorNode) : null;
    return block && block === of(selection.focusNode) ? { block, words } : null;
  };

  const mark = () => {
    const found = chosen();
    const block = found?.block || document.querySelector(".words .block:hover, .words .block");
    const link = block?.querySelector("a.mark-link");
    if (!link) return false;
    const url = new URL(link.href);
    if (found) url.searchParams.set("words", found.words);
    location.assign(url);
    return true;
  };

  // What a page has for a key of its own comes before what all pages have.
  const act = (key) => {
    const found = document.querySelector('main [data-key="' + key + '"]');
    if (!found) return false;
    found.click();
    if (found.tagName === "SUMMARY") found.parentElement.querySelector("select, input:not([type=hidden])")?.focus();
    return true;
  };

  const KEYS = {
    "?": () => location.assign("/keys"),
    "/": () => focusOn("#ask") || focusOn("#find"),
    j: () => step(1),
    k: () => step(-1),
    n: () => hit(1),
    p: () => hit(-1),
    "]": () => follow(".trail a[rel=next]") || follow(".neighbours a[rel=next]") || follow(".pager a[rel=next]"),
    "[": () => follow(".trail a[rel=prev]") || follow(".neighbours a[rel=prev]") || follow(".pager a[rel=prev]"),
    t: () => focusOn("#tag-new"),
    m: mark,
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && typing(event.target)) {
      event.target.blur();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing(event.target)) return;
    const key = event.key;
    const go = before === "g" && Object.hasOwn(GO, key);
    before = before === "g" ? "" : key;
    if (go) {
      event.preventDefault();
      location.assign(GO[key]);
    } else if (/^[a-z]$/.test(key) && act(key)) {
      event.preventDefault();
    } else if (Object.hasOwn(KEYS, key) && KEYS[key]() !== false) {
      event.preventDefault();
    }
  });

  // What is selected in a passage, on one line; empty where nothing is.
  const selected = () => {
    const selection = getSelection();
    const of = (node) => (node instanceof Element ? node : node?.parentElement)?.closest("main .source, main .words");
    const inside = selection && of(selection.anchorNode) && of(selection.focusNode);
    return inside ? selection.toString().replace(/\s+/g, " ").trim() : "";
  };

  // A link to a form takes along what is selected.
  for (const link of document.querySelectorAll("a[data-selected]")) {
    link.addEventListener("mousedown", (event) => event.preventDefault());
    link.addEventListener("click", () => {
      const words = selected();
      const url = new URL(link.href);
      if (words) url.searchParams.set("words", words);
      link.href = url;
    });
  }

  // Beside a form, what is selected fills the field that somebody was in last, or else the first.
  const filled = document.querySelector("form[data-filled]");
  let field = filled?.querySelector("[data-words]");
  filled?.addEventListener("focusin", (event) => {
    if (event.target.matches("[data-words]")) field = event.target;
  });
  const fill = () => {
    const words = selected();
    if (!words) return;
    field.value = words;
    const range = getSelection().getRangeAt(0);
    const stretch = (range.startContainer.parentElement || range.startContainer).closest("[data-at]");
    if (field.name === "words" && stretch) {
      const before = document.createRange();
      before.setStart(stretch, 0);
      before.setEnd(range.startContainer, range.startOffset);
      filled.elements.near.value = Number(stretch.dataset.at) + before.toString().length;
    }
  };
  for (const passage of filled ? document.querySelectorAll("main .source") : []) {
    passage.addEventListener("mouseup", () => setTimeout(fill));
    passage.addEventListener("touchend", () => setTimeout(fill));
  }
  if (filled) document.addEventListener("keyup", (event) => event.shiftKey && !typing(event.target) && fill());

  // A link that shows itself beside words that were selected.
  const tool = document.querySelector(".selected-tool");
  document.addEventListener("selectionchange", () => {
    const found = tool && chosen();
    if (!tool) return;
    tool.hidden = !found?.block.querySelector("a.mark-link");
    if (!tool.hidden) {
      const box = getSelection().getRangeAt(0).getBoundingClientRect();
      tool.style.setProperty("inset-block-start", scrollY + box.bottom + 6 + "px");
      tool.style.setProperty("left", Math.max(8, Math.min(scrollX + box.left, innerWidth - 160)) + "px");
    }
  });
  tool?.addEventListener("mousedown", (event) => event.preventDefault());
  tool?.addEventListener("click", mark);
})();
