// SPDX-License-Identifier: MIT
// Places, contacts, dice: small cards.
import {el} from "../ui/dom.js";
import {icon, svg} from "../ui/icons.js";

const width = 300;
const height = 150;

/** No map is loaded: a grid of parallels and meridians with the point on it says enough for a test. */
function sketch(location) {
    const lines = [];
    const shiftX = ((location.longitude * 40) % 40 + 40) % 40;
    const shiftY = ((location.latitude * 40) % 40 + 40) % 40;
    for (let x = -shiftX; x < width; x += 40) lines.push(svg("path", {d: `M${x} 0V${height}`, class: "map-line"}));
    for (let y = shiftY - 40; y < height; y += 40) lines.push(svg("path", {d: `M0 ${y}H${width}`, class: "map-line"}));
    const road = `M0 ${40 + shiftY}C${80 + shiftX} ${20 + shiftY} ${120 + shiftX} 120 ${width} ${70 + shiftX}`;
    lines.push(svg("path", {d: road, class: "map-road"}));
    lines.push(svg("path", {d: `M${60 + shiftX} 0C${100 + shiftY} 60 ${150 - shiftY} 90 ${130 + shiftY} ${height}`, class: "map-road"}));
    const pin = svg("g", {transform: `translate(${width / 2 - 14} ${height / 2 - 27}) scale(1.2)`},
        svg("path", {d: "M12 21s7-6.3 7-11.5a7 7 0 0 0-14 0C5 14.7 12 21 12 21z", class: "map-pin"}),
        svg("circle", {cx: 12, cy: 9.7, r: 2.4, class: "map-dot"}));
    return svg("svg", {viewBox: `0 0 ${width} ${height}`, class: "map", role: "img", "aria-label": "Place on a map"}, ...lines, pin);
}

const degrees = (location) => `${location.latitude.toFixed(5)}, ${location.longitude.toFixed(5)}`;

export function locationCard(location, name, address) {
    const query = `mlat=${Number(location.latitude)}&mlon=${Number(location.longitude)}#map=15`;
    const open = el("a.map-link", {target: "_blank", rel: "noopener noreferrer", title: "Look at OpenStreetMap"}, sketch(location));
    open.href = `https://www.openstreetmap.org/?${query}`;
    const live = location.live_period ? el("span.live", {text: "Live location"}) : null;
    return el("div.location", {}, open, el("div.card-words", {},
        name && el("b", {text: name, dir: "auto"}), address && el("span", {text: address, dir: "auto"}), live,
        el("span.quiet", {text: degrees(location)})));
}

export function contactCard(contact) {
    const name = [contact.first_name, contact.last_name].filter(Boolean).join(" ");
    return el("div.contact", {}, el("span.file-badge.round", {}, icon("person", 24)),
        el("div.card-words", {}, el("b", {text: name, dir: "auto"}), el("span.quiet", {text: contact.phone_number})));
}

const pips = {
    1: [[1, 1]], 2: [[0, 0], [2, 2]], 3: [[0, 0], [1, 1], [2, 2]], 4: [[0, 0], [2, 0], [0, 2], [2, 2]],
    5: [[0, 0], [2, 0], [1, 1], [0, 2], [2, 2]], 6: [[0, 0], [2, 0], [0, 1], [2, 1], [0, 2], [2, 2]],
};

export function diceCard(dice) {
    const words = `${dice.emoji} shows ${dice.value}`;
    if (dice.emoji === "🎲" && pips[dice.value]) {
        const dots = pips[dice.value].map(([x, y]) => svg("circle", {cx: 26 + x * 24, cy: 26 + y * 24, r: 8}));
        return el("div.dice", {title: words}, svg("svg", {viewBox: "0 0 100 100", class: "die", role: "img", "aria-label": words},
            svg("rect", {x: 4, y: 4, width: 92, height: 92, rx: 20}), ...dots));
    }
    return el("div.dice", {role: "img", "aria-label": words, title: words}, el("span.dice-emoji", {text: dice.emoji}),
        el("span.dice-value", {text: String(dice.value)}));
}
