// Review by keyboard. Keys act on the item in focus, or on the first; never while somebody types, and they can be turned off.
(() => {
  const bar = document.querySelector(".keys");
  const toggle = document.querySelector("[data-keys]");
  const doubts = [...document.querySelectorAll(".doubt")];
  const stored = () => { try { return localStorage.getItem("sayso.keys"); } catch { return null; } };
  let on = stored() !== "off";
  const show = () => {
    toggle.setAttribute("aria-pressed", String(on));
    toggle.textContent = on ? "Keys are on" : "Keys are off";
    document.querySelectorAll("kbd").forEach((key) => { key.hidden = !on; });
  };
  bar.hidden = false;
  show();
  toggle.addEventListener("click", () => {
    on = !on;
    try { localStorage.setItem("sayso.keys", on ? "on" : "off"); } catch { /* then it lasts for this page */ }
    show();
  });
  const at = () => doubts.findIndex((doubt) => doubt.contains(document.activeElement));
  const move = (step) => {
    const to = doubts[Math.min(Math.max(at() + step, 0), doubts.length - 1)];
    if (to) { to.focus(); to.scrollIntoView({ block: "nearest" }); }
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    // a key held down must not decide on the next page too
    const again = event.repeat && !"jk".includes(event.key);
    if (!on || typing || again || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === "j") { move(1); } else if (event.key === "k") { move(-1); } else if ("acrmu".includes(event.key)) {
      const within = event.key === "u" ? document : doubts[Math.max(at(), 0)];
      const what = within && within.querySelector(`[data-key="${event.key}"]`);
      if (what) { what.click(); }
    } else { return; }
    event.preventDefault();
  });
  if (doubts.length && !location.hash) { doubts[0].focus({ preventScroll: true }); }
})();
