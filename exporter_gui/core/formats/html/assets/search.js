"use strict";
// Each page of posts has a script in assets/search/ that calls shard() with its texts. They are loaded one after the
// other, newest first, and scanned with one regular expression; hits are shown as they are found.
(() => {
  const SHOWN = 100, KEPT_CHARACTERS = 24e6, BREATH_MS = 50;
  const element = (id) => document.getElementById(id);
  const state = element("state"), hits = element("hits"), more = element("more"), input = element("q");
  const kinds = document.querySelector(".kinds"), texts = state.dataset;
  const number = new Intl.NumberFormat(texts.lang);
  let titles = null, shards = [], kept = 0, run = 0, limit = SHOWN;
  const waiting = new Map();

  window.shard = (index, page, text) => { const done = waiting.get(index); if (done) done({ page, text }); };
  window.pages = (list) => { titles = list; start(); };

  function load(index) {
    if (shards[index]) return shards[index];
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      const end = () => { waiting.delete(index); script.remove(); };
      waiting.set(index, (shard) => {
        end();
        if (kept + shard.text.length <= KEPT_CHARACTERS) { shards[index] = shard; kept += shard.text.length; }
        resolve(shard);
      });
      script.onerror = () => { end(); reject(new Error("assets/search/" + index + ".js")); };
      script.src = "assets/search/" + index + ".js";
      document.head.append(script);
    });
  }

  const LETTERS = ["aàáâãäåāăą", "cçćč", "dďđ", "eèéêëēęě", "gğ", "iìíîïīı", "lłľ", "nñńň", "oòóôõöøō", "rř", "sśšşș", "tťțţ", "uùúûüūůű", "yýÿ", "zźżž"];
  const WIDER = new Map(LETTERS.flatMap((letters) => [...letters].map((each) => [each, "[" + letters + "]"])));
  const pattern = (word) => [...word].map((each) => WIDER.get(each.toLowerCase()) || each.replace(/[\\^$.*+?()[\]{}|\/]/g, "\\$&")).join("");
  const wordsOf = (query) => [...query.matchAll(/"([^"]+)"|(\S+)/g)].map((match) => (match[1] || match[2]).normalize("NFC"));

  // The text around the first mark of a long text.
  function excerpt(text, marks) {
    marks.lastIndex = 0;
    const first = marks.exec(text), from = first ? Math.max(0, first.index - 300) : 0;
    return (from ? "…" : "") + text.slice(from, from + 700) + (text.length > from + 700 ? "…" : "");
  }

  function marked(text, marks, target) {
    let end = 0;
    marks.lastIndex = 0;
    for (const match of text.matchAll(marks)) {
      const mark = document.createElement("mark");
      mark.textContent = match[0];
      target.append(text.slice(end, match.index), mark);
      end = match.index + match[0].length;
    }
    target.append(text.slice(end));
  }

  function show(page, [key, when, kind, text, others], marks) {
    const item = document.createElement("li"), link = document.createElement("a");
    link.href = page + "#p-" + key;
    link.textContent = [when || texts.undated, texts[kind]].filter(Boolean).join(" · ");
    item.append(link);
    marks.lastIndex = 0;
    const inText = marks.test(text);
    for (const [content, name] of [[text, "text"], [inText ? "" : others, "note"]]) {
      if (!content) continue;
      const paragraph = document.createElement("p");
      paragraph.className = name;
      paragraph.dir = "auto";
      marked(excerpt(content, marks), marks, paragraph);
      item.append(paragraph);
    }
    hits.append(item);
  }

  function* matches(shard, first, others, wanted) {
    const text = shard.text;
    let match;
    first.lastIndex = 0;
    while ((match = first.exec(text))) {
      const from = text.lastIndexOf("\x1e", match.index) + 1;
      let to = text.indexOf("\x1e", match.index);
      if (to < 0) to = text.length;
      first.lastIndex = to;
      const record = text.slice(from, to).split("\t");
      const body = record[3] + "\n" + record[4];
      if (wanted.has(record[2]) && others.every((each) => each.test(body))) yield record;
    }
  }

  async function start() {
    const mine = ++run, query = new URLSearchParams(location.hash.slice(1)).get("q") || "";
    input.value = query;
    hits.textContent = "";
    more.hidden = true;
    const words = wordsOf(query);
    if (!words.length) { state.textContent = texts.empty; input.focus(); return; }
    const longest = words.reduce((one, other) => (other.length > one.length ? other : one));
    const first = new RegExp(pattern(longest), "giu"), others = words.map((word) => new RegExp(pattern(word), "iu"));
    const marks = new RegExp(words.map(pattern).join("|"), "giu");
    const wanted = new Set([...kinds.querySelectorAll("input:checked")].map((each) => each.value));
    let found = 0, breath = performance.now();
    performance.mark("search-start");
    for (let index = 0; index < titles.length; index++) {
      let shard;
      try { shard = await load(index); } catch (error) { state.textContent = texts.missing.replace("{name}", error.message); return; }
      if (mine !== run) return;
      for (const record of matches(shard, first, others, wanted)) {
        if (found++ < limit) show(shard.page, record, marks);
        if (found === 1) performance.mark("search-hit");
      }
      if (performance.now() - breath > BREATH_MS) {
        state.textContent = texts.looking.replace("{n}", number.format(found)).replace("{title}", titles[index]);
        await new Promise((resume) => setTimeout(resume));
        breath = performance.now();
      }
    }
    performance.mark("search-end");
    const count = found === 1 ? texts.one : texts.many.replace("{n}", number.format(found));
    state.textContent = count + (found > limit ? " " + texts.shown.replace("{n}", number.format(limit)) : "");
    more.hidden = found <= limit;
  }

  kinds.hidden = false;
  kinds.addEventListener("change", start);
  more.addEventListener("click", () => { limit += SHOWN; start(); });
  addEventListener("hashchange", () => { limit = SHOWN; start(); });
})();
