// SPDX-License-Identifier: MIT
// Line icons of 24 by 24, drawn as SVG nodes.

const paths = {
    send: "M3 11.5 21 3l-5.5 18-4-7.5zM11.5 13.5 21 3",
    clip: "M20 11.5l-8.2 8.2a5 5 0 0 1-7.1-7.1l8.6-8.6a3.3 3.3 0 0 1 4.7 4.7L9.6 17a1.6 1.6 0 0 1-2.3-2.3l7.5-7.5",
    back: "M15 5l-7 7 7 7",
    close: "M6 6l12 12M18 6L6 18",
    menu: "M4 7h16M4 12h16M4 17h16",
    more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
    search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM20 20l-4-4",
    sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4",
    moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z",
    columns: "M4 5h16v14H4zM12 5v14",
    inspect: "M4 5h16v14H4zM4 14h16M7 9h4M7 17h7",
    plus: "M12 5v14M5 12h14",
    smile: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5v.01M15 9.5v.01",
    keyboard: "M3 6h18v12H3zM6.5 9.5v.01M10 9.5v.01M14 9.5v.01M17.5 9.5v.01M6.5 13v.01M17.5 13v.01M9 14.5h6",
    slash: "M14.5 5l-5 14",
    play: "M8 5.5v13l11-6.5z",
    pause: "M8 5v14M16 5v14",
    file: "M6 3h8l5 5v13H6zM14 3v5h5",
    download: "M12 4v11M7.5 11L12 15.5 16.5 11M5 20h14",
    reply: "M10 6L4 12l6 6M4.5 12H14a6 6 0 0 1 6 6v1",
    edit: "M4 20h4L19 9l-4-4L4 16z",
    trash: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
    pin: "M9 4h6l-1 6 3 3H7l3-3zM12 13v7",
    forward: "M14 6l6 6-6 6M19.5 12H10a6 6 0 0 0-6 6v1",
    copy: "M9 9h11v11H9zM5 15H4V4h11v1",
    link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1.5-1.5",
    place: "M12 21s7-6.3 7-11.5a7 7 0 0 0-14 0C5 14.7 12 21 12 21zM12 7.5a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z",
    person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20a7.5 7.5 0 0 1 15 0",
    people: "M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 19a6.5 6.5 0 0 1 13 0M16 5.3a3.5 3.5 0 0 1 0 6.4M18 13.5a6.5 6.5 0 0 1 3.5 5.5",
    poll: "M5 20V10M12 20V4M19 20v-7",
    app: "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z",
    card: "M3 6h18v12H3zM3 10h18M6 15h4",
    lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
    inline: "M4 12h9M10 7l5 5-5 5M19 5v14",
    clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2",
    fault: "M13 3L5 14h6l-1 7 9-12h-6.5z",
    down: "M6 9l6 6 6-6",
    mic: "M12 3a3 3 0 0 0-3 3v6a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3",
    photo: "M4 5h16v14H4zM4 16l5-5 5 5 2.5-2.5L20 17M15.5 9v.01",
    channel: "M4 10v4l3 .5L17 19V5L7 9.5zM7.5 14.5L9 20M20 10v4",
    check: "M5 12.5l4.5 4.5L19 7",
    block: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM5.7 5.7l12.6 12.6",
};

const namespace = "http://www.w3.org/2000/svg";

export function svg(tag, attributes, ...children) {
    const node = document.createElementNS(namespace, tag);
    for (const [name, value] of Object.entries(attributes ?? {})) node.setAttribute(name, String(value));
    for (const child of children) node.append(child);
    return node;
}

export function icon(name, size = 20) {
    const line = svg("path", {d: paths[name] ?? paths.more});
    return svg("svg", {viewBox: "0 0 24 24", width: size, height: size, class: "icon", "aria-hidden": "true"}, line);
}
