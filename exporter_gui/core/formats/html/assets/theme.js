"use strict";
// Runs before the page is painted, so that it never flashes in the other colors.
try {
  const theme = localStorage.getItem("archive-colors");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch { /* no storage: the system decides */ }
