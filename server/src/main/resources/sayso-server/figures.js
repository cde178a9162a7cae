// Draws each chart anew with Observable Plot out of the table below it: tooltips, links, and the width of the window.
(() => {
  const row = (tr) => {
    const number = (name) => (tr.dataset[name] === "" ? null : Number(tr.dataset[name]));
    const link = tr.querySelector("a");
    const [low, high] = [number("low"), number("high")];
    return {
      low, high,
      mark: low ?? high,
      first: tr.dataset.first === "" ? null : new Date(tr.dataset.first + "T00:00:00Z"),
      last: new Date(tr.dataset.last + "T00:00:00Z"),
      voice: tr.dataset.voice,
      colour: `var(--c${tr.dataset.colour})`,
      past: tr.classList.contains("past"),
      href: link.getAttribute("href"),
      told: [link.textContent, tr.cells[1].querySelector("a")?.textContent ?? tr.cells[1].lastChild.textContent,
        tr.cells[2].textContent].map((each) => each.trim()).join("\n"),
    };
  };

  // Numbers of one day stand beside each other.
  const spread = (rows, width) => {
    const times = rows.flatMap((each) => [each.first, each.last]);
    const span = Math.max(...times) - Math.min(...times) || 86400000;
    const met = new Map();
    rows.forEach((each) => {
      const before = met.get(+each.first) ?? 0;
      met.set(+each.first, before + 1);
      each.x = new Date(+each.first + (before * span * 16) / width);
      each.until = new Date(Math.max(+each.last, +each.x));
    });
  };

  const draw = (place, rows, label) => {
    const width = Math.max(300, place.clientWidth);
    spread(rows, width);
    const top = Math.max(...rows.map((each) => Math.max(each.low ?? 0, each.high ?? 0))) || 1;
    const open = rows.filter((each) => each.low === null || each.high === null);
    const svg = Plot.plot({
      width, height: 280, marginLeft: 64, marginRight: 24, marginBottom: 40,
      x: { type: "utc", label: null, insetLeft: 12, insetRight: 12 },
      y: { grid: true, zero: true, label: null, domain: [0, top * 1.12] },
      marks: [
        Plot.ruleX(rows.filter((each) => each.low !== null && each.high !== null && each.low !== each.high),
          { x: "x", y1: "low", y2: "high", stroke: "colour", strokeWidth: 4 }),
        Plot.ruleX(open, {
          x: "x", stroke: "colour", strokeWidth: 4, strokeDasharray: "5 4", strokeOpacity: 0.7,
          y1: (each) => (each.low === null ? Math.max(0, each.high - top * 0.12) : each.low),
          y2: (each) => (each.high === null ? each.low + top * 0.12 : each.high) }),
        Plot.ruleY(rows, { y: "mark", x1: "x", x2: "until", stroke: "colour" }),
        Plot.dot(rows, {
          x: "x", y: "mark", r: 5, stroke: "colour", strokeWidth: 2, href: "href", title: "told", tip: true,
          ariaLabel: "told", fill: (each) => (each.past ? "var(--paper)" : each.colour) }),
        Plot.text(rows, { x: "x", y: "mark", text: "voice", dx: 9, dy: -7, fill: "colour", fontWeight: "bold" }),
      ],
    });
    svg.classList.add("rivals-plot");
    svg.setAttribute("role", "group");
    svg.setAttribute("aria-label", label);
    // Plot names the groups of its marks, which have no role to be named in
    svg.querySelectorAll("g[aria-label]").forEach((group) => group.removeAttribute("aria-label"));
    place.replaceChildren(svg);
  };

  document.querySelectorAll(".rivals").forEach((section) => {
    const place = section.querySelector(".drawn");
    const rows = [...section.querySelectorAll("tbody tr")].map(row)
      .filter((each) => each.first !== null && each.mark !== null);
    if (place === null || rows.length === 0) return;
    let drawn = 0;
    new ResizeObserver(() => {
      if (place.clientWidth !== drawn) {
        drawn = place.clientWidth;
        draw(place, rows, place.getAttribute("aria-label"));
      }
    }).observe(place);
  });
})();
