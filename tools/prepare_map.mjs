// SPDX-License-Identifier: BSL-1.0
// Prepares data/map/world.csv, the outlines of the world map, from Natural Earth (public domain). Not part of the build: run it
// when the outlines or the States of the roster change, and read the difference.
//
//     npm install world-atlas@2.0.2          in a scratch folder, outside of the repository
//     node tools/prepare_map.mjs SCRATCH/node_modules/world-atlas data/roster/states.toml > data/map/world.csv
//
// Needs Node 20 or later and that package (Natural Earth 4.1.0 as TopoJSON), nothing else. The same input gives the same bytes.

import { readFileSync } from "node:fs";
import { join } from "node:path";

const width = 4000; // units of the drawing from edge to edge of the projection at the equator
const north = 83.7; // the northernmost land
const south = -56.2; // south of Cape Horn; Antarctica is left out
const central_meridian = 11; // the cut then runs through the Bering Strait and the open Pacific, through no State's mainland
const least_triangle = 5; // square units: a corner whose triangle is smaller is left out (at 1280 pixels a square pixel is 10)
const least_ring = 14; // square units: a smaller island or enclave is left out
const least_outline = 160; // square units: a State whose largest island is smaller is given a dot
const between_dots = 34; // units from dot to dot: closer ones are moved apart

// Seats of States whose largest island lies far from them: longitude, latitude. Kiribati: Tarawa; Kiritimati is 3,300 km away.
const seats = new Map([["KIR", [172.98, 1.42]]]);

// A part that Natural Earth gives to who controls it and the General Assembly does not (resolution 68/262) is background, as
// other disputed land is: longitude, latitude of a point in it.
const disputed = new Map([["Crimea", [34.1, 44.95]]]);

// --- What is drawn: the States of the roster ---------------------------------------------------------------------------------

/** The keys of the States that exist today, by ISO numeric code. */
function present_states(file) {
  const found = new Map();
  for (const entry of readFileSync(file, "utf8").split(/^\[\[state\]\]$/m).slice(1)) {
    const value = (pattern) => pattern.exec(entry)?.[1];
    const ended = /^exists = .*until = [-0-9]+ \}\]?$/m.test(entry);
    if (value(/^kind = "(.*)"$/m) !== "State" || ended) continue;
    found.set(Number(value(/iso_numeric = (\d+)/)), value(/^key = "(.*)"$/m));
  }
  return found;
}

// --- Natural Earth as TopoJSON -----------------------------------------------------------------------------------------------

/** Countries with their rings as lists of arcs (i, or ~i for arc i backwards), and the arcs in degrees. */
function read_topology(file) {
  const { arcs, transform, objects } = JSON.parse(readFileSync(file, "utf8"));
  const { scale, translate } = transform;
  const decoded = arcs.map((arc) => {
    const at = [0, 0];
    return arc.map((step) => step.map((delta, i) => (at[i] += delta) * scale[i] + translate[i]));
  });
  const countries = objects.countries.geometries.map(({ id, type, arcs: parts, properties }) => ({
    iso: Number(id),
    name: properties.name,
    rings: (type === "Polygon" ? [parts] : parts).flat(),
  }));
  return { arcs: decoded, countries };
}

// --- Projection --------------------------------------------------------------------------------------------------------------

const radians = (degrees) => (degrees * Math.PI) / 180;

/** Equal Earth, for the unit sphere: B. Savric, T. Patterson, B. Jenny, The Equal Earth map projection, International Journal
    of Geographical Information Science 33 (2019) 454-465. Equal areas; x is proportional to the longitude. */
function equal_earth(longitude, latitude) {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const m = Math.sqrt(3) / 2;
  const t = Math.asin(m * Math.sin(radians(latitude)));
  const t2 = t * t;
  const t6 = t2 ** 3;
  const slope = a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2);
  return [(radians(longitude) * Math.cos(t)) / (m * slope), t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))];
}

const scale = width / 2 / equal_earth(180, 0)[0];
const top_edge = equal_earth(0, north)[1];
const height = Math.ceil(scale * (top_edge - equal_earth(0, south)[1]));

/** Degrees, counted from the central meridian, to units of the drawing, y downwards. */
function project([longitude, latitude]) {
  const [x, y] = equal_earth(longitude, latitude);
  return [width / 2 + scale * x, scale * (top_edge - y)];
}

/** Longitudes without jumps: each within half a turn of the one before. */
function unwrapped(points) {
  let last = points[0][0];
  return points.map(([longitude, latitude]) => {
    last = longitude - 360 * Math.round((longitude - last) / 360);
    return [last, latitude];
  });
}

/** Turned so that the middle of the ring lies on the map. A ring is never cut: one across the edge reaches over it a little. */
function centred(points) {
  const longitudes = points.map(([longitude]) => longitude);
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2 - central_meridian;
  const turn = central_meridian + 360 * Math.round(middle / 360);
  return points.map(([longitude, latitude]) => [longitude - turn, latitude]);
}

// --- Simplification ----------------------------------------------------------------------------------------------------------

const triangle = ([ax, ay], [bx, by], [cx, cy]) => Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/** Leaves out the corner with the smallest triangle, again and again: M. Visvalingam, J. D. Whyatt, Line generalisation by
    repeated elimination of points, The Cartographic Journal 30 (1993) 46-51. Neighbours share an arc, so borders stay shared;
    the ends stay, and of a closed arc four points at least. */
function simplified(arc) {
  const plane = centred(unwrapped(arc)).map(project);
  const kept = arc.map((_, i) => i);
  const closed = String(arc[0]) === String(arc.at(-1));
  const area = (i) => triangle(plane[kept[i - 1]], plane[kept[i]], plane[kept[i + 1]]);
  const areas = kept.map((_, i) => (i === 0 || i === kept.length - 1 ? Infinity : area(i)));
  while (kept.length > (closed ? 4 : 2)) {
    const least = areas.indexOf(Math.min(...areas));
    if (!(areas[least] < least_triangle)) break;
    kept.splice(least, 1);
    areas.splice(least, 1);
    for (const i of [least - 1, least]) if (i > 0 && i < kept.length - 1) areas[i] = area(i);
  }
  return kept.map((i) => arc[i]);
}

/** Whole units, without points that fall on the one before. */
function rounded(ring) {
  const points = ring.map((point) => point.map(Math.round));
  return points.filter((point, i) => i === 0 || String(point) !== String(points[i - 1]));
}

function area_of(ring) {
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [next_x, next_y] = ring[(i + 1) % ring.length];
    twice += x * next_y - next_x * y;
  });
  return Math.abs(twice) / 2;
}

/** The rings of a country on the drawing, the largest first. */
function rings_of(country, arcs) {
  const rings = country.rings.map((ring) => {
    const points = ring.flatMap((i) => (i < 0 ? arcs[~i].toReversed() : arcs[i]).slice(1));
    return rounded(centred(unwrapped(points)).map(project));
  });
  return rings.sort((a, b) => area_of(b) - area_of(a));
}

// --- Label points and dots ---------------------------------------------------------------------------------------------------

function contains(ring, [x, y]) {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
  });
  return inside;
}

function distance_to_edge(ring, [x, y]) {
  return Math.min(...ring.map(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length];
    const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2));
    return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
  }));
}

const middle_of = (values) => (Math.min(...values) + Math.max(...values)) / 2;

/** Of a grid of points inside the ring, the one farthest from its edge; the middle of the ring if the grid misses it. */
function label_point(ring) {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const step = Math.max(1, Math.ceil(Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) / 40));
  let best = [middle_of(xs), middle_of(ys)].map(Math.round);
  let farthest = 0;
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += step)
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += step) {
      const distance = contains(ring, [x, y]) ? distance_to_edge(ring, [x, y]) : 0;
      if (distance > farthest) [best, farthest] = [[x, y], distance];
    }
  return best;
}

/** Moves dots that are too close apart, each half of what is missing, until none is. */
function spread(dots) {
  for (let moved = true, round = 0; moved && round < 1000; ++round) {
    moved = false;
    dots.forEach((a, i) => dots.slice(i + 1).forEach((b) => {
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const distance = Math.hypot(dx, dy);
      if (distance >= between_dots - 0.01) return;
      const [unit_x, unit_y] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
      const push = (between_dots - distance) / 2;
      [a.x, a.y, b.x, b.y] = [a.x - push * unit_x, a.y - push * unit_y, b.x + push * unit_x, b.y + push * unit_y];
      moved = true;
    }));
  }
}

// --- Output ------------------------------------------------------------------------------------------------------------------

/** "M12 34l3-5 2 7z": a ring begins absolutely, goes on relatively and is closed. */
function path_of(ring) {
  const steps = ring.slice(1).flatMap(([x, y], i) => [x - ring[i][0], y - ring[i][1]]);
  return `M${ring[0].join(" ")}l${steps.join(" ").replaceAll(" -", "-")}z`;
}

function place_of(state, rings) {
  const small = area_of(rings[0]) < least_outline;
  const seat = seats.get(state);
  const [x, y] = seat ? project(centred([seat])[0]) : label_point(rings[0]);
  const drawn = rings.filter((ring) => ring.length > 2 && area_of(ring) >= least_ring);
  return { state, x, y, small, outline: drawn.map(path_of).join("") };
}

/** The countries with one of these codes, joined: Natural Earth has islands of a State on rows of their own. */
function joined(countries) {
  const by_key = new Map();
  for (const country of countries) {
    const key = Number.isNaN(country.iso) ? country.name : country.iso;
    if (by_key.has(key)) by_key.get(key).rings.push(...country.rings);
    else by_key.set(key, { ...country, rings: [...country.rings] });
  }
  return by_key;
}

/** The countries, and the disputed parts as rows of their own. */
function set_apart(countries) {
  const parts = [];
  for (const country of countries.values())
    for (const [name, point] of disputed) {
      const at = project(centred([point])[0]);
      const part = country.rings.filter((ring) => contains(ring, at));
      if (part.length !== 1 || part[0] === country.rings[0]) continue; // its mainland is no disputed part
      country.rings = country.rings.filter((ring) => ring !== part[0]);
      parts.push([name, { rings: part }]);
    }
  return new Map([...countries, ...parts]);
}

/** What is needed of one file of the package, by code or name. */
function countries_in(folder, file, wanted) {
  const { arcs, countries } = read_topology(join(folder, file));
  const used = new Map(); // arcs are simplified once, whoever shares them
  const arc = new Proxy(arcs, {
    get: (all, i) => used.get(i) ?? (used.set(i, simplified(all[i])), used.get(i)),
  });
  const found = [...joined(countries)].filter(([key]) => wanted(key));
  return set_apart(new Map(found.map(([key, country]) => [key, { rings: rings_of(country, arc) }])));
}

const antarctica = 10;
const [folder, roster] = process.argv.slice(2);
const states = present_states(roster);
const coarse = countries_in(folder, "countries-50m.json", (key) => key !== antarctica);
const fine = countries_in(folder, "countries-10m.json", (key) => states.has(key) && !coarse.has(key));

const places = [...coarse, ...fine].map(([key, { rings }]) => place_of(states.get(key) ?? "", rings));
const missing = [...states].filter(([key]) => !coarse.has(key) && !fine.has(key));
if (missing.length > 0) throw new Error(`no outline of ${missing.map(([, state]) => state).join(", ")}`);

const drawn = places.filter(({ state, outline }) => state !== "" || outline !== "");
drawn.sort((a, b) => (a.state === b.state ? b.outline.length - a.outline.length : a.state < b.state ? -1 : 1));
spread(drawn.filter(({ state, small }) => state !== "" && small));

const rows = drawn.map(({ state, x, y, small, outline }) =>
  [state, Math.round(x), Math.round(y), state !== "" && small ? "yes" : "no", outline].join(","));
process.stdout.write([
  `# viewBox: 0 0 ${width} ${height}`,
  "# source: Natural Earth 4.1.0, Admin 0 countries, 1:50m (Tuvalu: 1:10m), public domain; made by tools/prepare_map.mjs",
  "# note: rows without a State are background; the outlines are those of Natural Earth and state no opinion on boundaries",
  "state,x,y,small,outline",
  ...rows,
].join("\n") + "\n");
