// Extras over pages that work without them: keys, the facts under a marked word, and word of new reports.
"use strict";
(() => {
  const typing = (e) => e.target.closest("input, textarea, select, [contenteditable]");
  const facts = () => [...document.querySelectorAll(".facts li[id], .card > summary, article.ledger, article.conflict")];
  let at = -1;

  const go = (step) => {
    const all = facts();
    if (all.length === 0) return false;
    at = Math.max(0, Math.min(all.length - 1, at + step));
    const one = all[at];
    if (!one.matches("summary")) one.tabIndex = -1;
    one.focus();
    one.scrollIntoView({ block: "center" });
    return true;
  };

  const open = () => {
    const one = facts()[at];
    if (!one) return false;
    if (one.matches("summary")) one.click();
    else (one.querySelector("a.no") || one.querySelector("figcaption a"))?.click();
    return true;
  };

  // Keys are known by their place, since an Arabic keyboard sends other letters.
  const keys = {
    Slash: () => (document.getElementById("q").focus(), true),
    KeyJ: () => go(1),
    KeyK: () => go(-1),
    KeyO: open,
    Escape: () => {
      const shown = document.querySelector(".s.on");
      document.querySelectorAll(".on").forEach((e) => e.classList.remove("on"));
      return Boolean(shown);
    },
  };
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.altKey || e.metaKey || typing(e) || !keys[e.code]) return;
    if (keys[e.code]()) e.preventDefault();
  });

  // One handler for the whole text: a long report has hundreds of marks.
  document.addEventListener("click", (e) => {
    const mark = e.target.closest(".s[data-facts]");
    if (!mark || getSelection().toString()) return;
    document.querySelectorAll(".on").forEach((o) => o.classList.remove("on"));
    const ids = mark.dataset.facts.split(" ");
    document.querySelectorAll(".s[data-facts]").forEach((s) => {
      if (s.dataset.facts.split(" ").includes(ids[0])) s.classList.add("on");
    });
    ids.map((id) => document.getElementById("f-" + id)).forEach((f) => f && f.classList.add("on"));
    document.getElementById("f-" + ids[0])?.scrollIntoView({ block: "nearest" });
  });

  // A chart comes when it is about to be seen; with forced colours the drawing, which obeys them, stays.
  const charts = [...document.querySelectorAll("[data-chart]")];
  const load = (src) =>
    new Promise((done, failed) => {
      const script = document.createElement("script");
      Object.assign(script, { src, onload: done, onerror: failed });
      document.head.append(script);
    });
  let loaded = null;
  const watcher = new IntersectionObserver((seen) => {
    seen.filter((s) => s.isIntersecting).forEach(({ target }) => {
      watcher.unobserve(target);
      loaded ??= target.dataset.needs.split(" ").reduce((before, src) => before.then(() => load(src)), Promise.resolve());
      loaded.then(() => dispatchEvent(new CustomEvent("marsad:chart", { detail: target })), () => {});
    });
  }, { rootMargin: "300px" });
  if (!matchMedia("(forced-colors: active)").matches) charts.forEach((c) => watcher.observe(c));

  // Never reloads by itself: text that moves under a reader is worse than old text.
  const news = document.getElementById("news");
  if (news && window.EventSource) {
    const events = new EventSource("/events");
    let first = null;
    events.onmessage = (e) => {
      if (first === null) first = e.data;
      if (e.data === first || news.firstChild) return;
      const link = document.createElement("a");
      link.href = location.href.split("#")[0];
      link.textContent = news.dataset.reload;
      news.append(news.dataset.words + " ", link);
    };
    addEventListener("pagehide", () => events.close());
  }
})();
