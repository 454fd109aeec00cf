"use strict";
(() => {
  const root = document.documentElement;
  const button = document.querySelector(".theme");
  const order = ["auto", "light", "dark"];

  const paint = () => {
    const label = button.dataset[root.dataset.theme || "auto"];
    button.setAttribute("aria-label", label);
    button.title = label;
  };
  button.addEventListener("click", () => {
    const next = order[(order.indexOf(root.dataset.theme || "auto") + 1) % order.length];
    if (next === "auto") delete root.dataset.theme;
    else root.dataset.theme = next;
    try { localStorage.setItem("archive-colors", next); } catch { /* not remembered */ }
    paint();
  });
  button.hidden = false;
  paint();

  const form = document.querySelector(".find");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) return;
    event.preventDefault();
    if (form) form.querySelector("input").focus();
    else location.href = "search.html";
  });
  if (!form) return;
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.href = "search.html#q=" + encodeURIComponent(form.querySelector("input").value.trim());
  });
})();
