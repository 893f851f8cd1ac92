// Draws charts in the place of the drawings that the server made. Data come with the page; the table beside stays as it is.
"use strict";
addEventListener("marsad:chart", (asked) => {
  const root = document.documentElement;
  const arabic = root.lang === "ar";
  const colour = (name) => getComputedStyle(root).getPropertyValue("--" + name).trim();
  // Right-to-left or left-to-right isolates keep a label whole whatever stands beside it.
  const whole = (text) => (arabic ? "\u2067" : "\u2066") + text + "\u2069";
  const make = (tag, name, text) => {
    const e = document.createElement(tag);
    if (name) e.className = name;
    if (text) e.textContent = text;
    return e;
  };

  const numbers = (figure, options) => new Intl.NumberFormat(figure.dataset.locale, options);
  const days = (figure, options) => new Intl.DateTimeFormat(figure.dataset.locale, { timeZone: "UTC", ...options });

  const tip = (title, rest, words) => {
    const box = make("div", "tip-in");
    box.dir = arabic ? "rtl" : "ltr";
    box.append(make("strong", "", title));
    rest.filter(Boolean).forEach((line) => box.append(make("span", "", line)));
    if (words) {
      const quote = make("q", "read");
      quote.lang = "ar";
      quote.dir = "auto";
      quote.append("… " + words[0], make("mark", "", words[1]), words[2] + " …");
      box.append(quote);
    }
    return box;
  };

  const base = (figure) => ({
    animation: false,
    useUTC: true,
    textStyle: { fontFamily: colour("ui"), fontSize: 14, color: colour("text") },
    tooltip: {
      trigger: "item",
      confine: true,
      className: "tip",
      backgroundColor: colour("surface"),
      borderColor: colour("edge"),
      textStyle: { color: colour("text"), fontSize: 14 },
    },
  });

  const timeAxis = (figure, more) => ({
    type: "time",
    axisLine: { lineStyle: { color: colour("edge") } },
    axisTick: { lineStyle: { color: colour("edge") } },
    splitLine: { show: false },
    ...more,
    axisLabel: {
      color: colour("text-2"),
      fontSize: 13,
      hideOverlap: true,
      formatter: (at) => whole(days(figure, { year: "numeric", month: "short" }).format(at)),
      ...(more && more.axisLabel),
    },
  });

  const valueAxis = (more) => ({
    type: "value",
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: colour("rule") } },
    ...more,
    axisLabel: { color: colour("text-2"), fontSize: 13, ...(more && more.axisLabel) },
  });

  const tones = { cooperative: "plus-2", warm: "plus", neutral: "edge", critical: "minus", hostile: "minus-2" };
  const shapes = { cooperative: "triangle", warm: "emptyTriangle", neutral: "diamond", critical: "emptyTriangle", hostile: "triangle" };

  // Above, every event at its score with the curve through them; below, how many a month has of each tone.
  const tone = (figure, data) => {
    const day = days(figure, { dateStyle: "long" });
    const month = days(figure, { year: "numeric", month: "long" });
    const count = numbers(figure, {});
    const few = figure.clientWidth < 560;
    const bars = ["warm", "cooperative", "critical", "hostile"];
    const place = { cooperative: 1, warm: 2, critical: 3, hostile: 4 };
    const side = few ? 38 : 56;
    const zoomed = data.events.length > 40;
    figure.classList.toggle("zoomed", zoomed);
    const range = { min: data.from, max: data.to };
    const heading = (text, top) => ({ text: whole(text), left: side - 6, top, textStyle: { color: colour("text-2"), fontSize: 13, fontWeight: 400 } });
    return {
      ...base(figure),
      title: [heading(data.scoreName, 4), heading(data.countName, 228)],
      grid: [
        { left: side, right: 18, top: 34, height: 172 },
        { left: side, right: 18, top: 258, height: 96 },
      ],
      xAxis: [
        timeAxis(figure, { ...range, gridIndex: 0, axisLabel: { show: false }, axisTick: { show: false } }),
        timeAxis(figure, { ...range, gridIndex: 1, axisLine: { onZero: false, lineStyle: { color: colour("edge") } } }),
      ],
      yAxis: [
        valueAxis({ gridIndex: 0, min: -10, max: 10, interval: 5, axisLabel: { formatter: (v) => "\u2066" + (v > 0 ? "+" : "") + count.format(v) + "\u2069" } }),
        valueAxis({ gridIndex: 1, minInterval: 1, splitNumber: 3, axisLabel: { formatter: (v) => count.format(Math.abs(v)) } }),
      ],
      dataZoom: zoomed ? [{ type: "slider", xAxisIndex: [0, 1], height: 26, bottom: 6, showDetail: false, borderColor: colour("rule"), fillerColor: colour("m-speech") + "88" }] : [],
      series: [
        {
          type: "scatter",
          xAxisIndex: 0,
          yAxisIndex: 0,
          symbolSize: few ? 10 : 12,
          data: data.events.map((e) => ({
            value: [e.at, e.y],
            href: e.href,
            symbol: shapes[e.tone],
            symbolRotate: e.y < 0 ? 180 : 0,
            itemStyle: { color: colour(tones[e.tone]), opacity: 0.85 },
            tip: () => tip(e.label, [day.format(new Date(e.at)), data.words[e.tone] + " \u2066" + (e.y > 0 ? "+" : "") + count.format(e.y) + "\u2069", e.by], e.words),
          })),
        },
        {
          type: "line",
          xAxisIndex: 0,
          yAxisIndex: 0,
          silent: true,
          showSymbol: false,
          lineStyle: { color: colour("focus"), width: 2.5 },
          data: data.curve,
        },
        ...bars.map((name) => ({
          type: "bar",
          name: data.words[name],
          stack: "months",
          xAxisIndex: 1,
          yAxisIndex: 1,
          barMaxWidth: 26,
          barMinWidth: 2,
          itemStyle: { color: colour(tones[name]) },
          data: data.months.map((m) => ({
            value: [m[0], m[place[name]]],
            href: m[5],
            tip: () => tip(month.format(new Date(m[0])), bars.filter((b) => m[place[b]]).map((b) => data.words[b] + ": " + count.format(Math.abs(m[place[b]])))),
          })),
        })),
      ],
    };
  };

  // What came about as points, joined where the server says that they may be; targets as dashed rules up to their day.
  const series = (figure, data) => {
    const few = figure.clientWidth < 560;
    const at = (p) => Date.parse(p.at);
    const short = numbers(figure, { notation: "compact" });
    const actual = data.points.filter((p) => !p.aim);
    const under = new Map(data.points.map((p) => [at(p), p.period]));
    actual.forEach((p) => under.set(at(p), p.period));
    // Of several values for one period the highest and the lowest are labelled.
    const place = (p) => {
      const same = actual.filter((o) => o.at === p.at).map((o) => o.y);
      return p.y === Math.max(...same) ? "top" : p.y === Math.min(...same) ? "bottom" : null;
    };
    const aims = data.points.filter((p) => p.aim);
    const first = Math.min(...data.points.map(at));
    const last = Math.max(...data.points.map(at));
    const pad = Math.max(last - first, 864e5) * (few ? 0.17 : 0.07);
    const point = (p) => ({
      value: [at(p), p.y],
      href: p.href,
      label: { formatter: whole(p.aim ? p.status + " " + p.amount : p.amount), show: p.aim || place(p) !== null, position: p.aim ? "bottom" : place(p) || "top" },
      tip: () => tip(p.amount + " " + data.unit, [p.period + " · " + p.status, p.by], p.words),
    });
    const labels = { distance: 8, color: colour("text"), fontSize: 14 };
    return {
      ...base(figure),
      grid: { left: few ? 66 : 84, right: few ? 16 : 56, top: 36, bottom: 34 },
      xAxis: valueAxis({
        min: first - pad,
        max: last + pad,
        splitLine: { show: false },
        axisLine: { show: true, lineStyle: { color: colour("edge") } },
        axisTick: { show: true, customValues: [...under.keys()], lineStyle: { color: colour("edge") } },
        axisLabel: { customValues: [...under.keys()], hideOverlap: true, formatter: (at) => whole(under.get(at) || "") },
      }),
      yAxis: valueAxis({ min: 0, axisLabel: { formatter: (v) => whole(short.format(v)) } }),
      series: [
        ...data.runs.map((run) => ({
          type: "line",
          silent: true,
          showSymbol: false,
          lineStyle: { color: colour("plus-2"), width: 2 },
          data: run.map((i) => [at(data.points[i]), data.points[i].y]),
        })),
        ...data.ranges.map((r) => ({
          type: "line",
          silent: true,
          showSymbol: false,
          lineStyle: { color: colour("conflict"), width: 5, opacity: 0.45, cap: "round" },
          data: [[Date.parse(r[0]), r[1]], [Date.parse(r[0]), r[2]]],
        })),
        ...aims.map((p) => ({
          type: "line",
          silent: true,
          showSymbol: false,
          lineStyle: { color: colour("focus"), width: 2, type: "dashed" },
          data: [[first, p.y], [at(p), p.y]],
        })),
        { type: "scatter", symbolSize: 12, label: labels, itemStyle: { color: colour("plus-2") }, data: actual.map((p) => ({ ...point(p), symbol: p.revised ? "emptyCircle" : "circle" })) },
        { type: "scatter", symbol: "diamond", symbolSize: 14, label: { ...labels, color: colour("focus"), align: "right", offset: [14, 0] }, itemStyle: { color: colour("focus") }, data: aims.map(point) },
      ],
    };
  };

  const kinds = { tone, series };

  const draw = (figure) => {
    const data = JSON.parse(figure.dataset.chart);
    const plot = make("div", "plot");
    plot.dir = "ltr";
    plot.setAttribute("role", "img");
    plot.setAttribute("aria-label", figure.querySelector("svg").getAttribute("aria-label"));
    figure.prepend(plot);
    figure.classList.add("is-" + data.kind);
    const chart = echarts.init(plot, null, { renderer: "canvas" });
    const paint = () => {
      const option = kinds[data.kind](figure, data);
      option.tooltip.formatter = (p) => (p.data && p.data.tip ? p.data.tip() : "");
      chart.setOption(option, true);
    };
    try {
      paint();
    } catch (fault) {
      chart.dispose();
      plot.remove();
      throw fault;
    }
    figure.classList.add("drawn");
    chart.on("click", (p) => {
      if (p.data && p.data.href) location.href = p.data.href;
    });
    new ResizeObserver(() => {
      chart.resize();
      paint();
    }).observe(plot);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
  };

  document.fonts.ready.then(() => draw(asked.detail));
});
