// SPDX-License-Identifier: MIT
// Photos, videos, documents, stickers: files that messages show.
import {fileUrl} from "../world/api.js";
import {button, el} from "../ui/dom.js";
import {icon} from "../ui/icons.js";
import {showPicture} from "../ui/viewer.js";
import {duration, fileSize} from "../text/dates.js";
import {audioPlayer, voicePlayer} from "./players.js";
import {locationCard} from "./places.js";

const maxWidth = 340;
const maxHeight = 380;

/** Size that fits a bubble, in proportion. */
function fitted(width, height) {
    const w = width > 0 ? width : 320;
    const h = height > 0 ? height : 240;
    const scale = Math.min(maxWidth / w, maxHeight / h, 1.6);
    return {width: Math.max(140, Math.round(w * scale)), height: Math.max(90, Math.round(h * scale))};
}

/** What is shown where bytes aren't a picture or a film: tests send any bytes. */
function placeholder(shape, words) {
    return el("div.placeholder", {}, icon(shape, 32), el("span", {text: words}));
}

function frame(kind, size, fill, spoiler) {
    const node = el(`div.media.${kind}`);
    if (!fill) {
        node.style.width = `${size.width}px`;
        node.style.aspectRatio = `${size.width} / ${size.height}`;
    }
    if (spoiler) addSpoiler(node);
    return node;
}

function addSpoiler(node) {
    const cover = button("media-spoiler", "Hidden picture, press to see it", icon("photo", 28), () => {
        node.classList.remove("hidden-media");
        cover.remove();
    });
    node.classList.add("hidden-media");
    node.append(cover);
}

export function photo(sizes, {spoiler = false, fill = false, alt = "Photo"} = {}) {
    const best = sizes?.at(-1);
    if (!best) return placeholder("photo", "Photo");
    const node = frame("photo", fitted(best.width, best.height), fill, spoiler);
    const picture = el("img", {alt, loading: "lazy", decoding: "async", draggable: "false"});
    picture.src = fileUrl(best.file_id);
    picture.addEventListener("error", () => {
        open.replaceWith(placeholder("photo", `Photo, ${best.width}×${best.height}, ${fileSize(best.file_size)}`));
    }, {once: true});
    const open = button("open-media", `${alt}: show it large`, picture, () => showPicture(picture.src, alt));
    node.prepend(open);
    return node;
}

export function video(object, {spoiler = false, fill = false, round = false, loop = false} = {}) {
    const size = round ? {width: 220, height: 220} : fitted(object.width, object.height);
    const node = frame(round ? "video.round" : "video", size, fill, spoiler);
    const film = el("video", {controls: !loop, loop, muted: loop, playsinline: true, preload: "metadata", "aria-label": "Video"});
    film.muted = loop;
    film.autoplay = loop && !matchMedia("(prefers-reduced-motion: reduce)").matches;
    film.addEventListener("error", () => film.replaceWith(
        placeholder("play", `${round ? "Video message" : loop ? "GIF" : "Video"}, ${duration(object.duration ?? 0)}`)), {once: true});
    film.src = fileUrl(object.file_id);
    node.prepend(film);
    node.append(el("span.media-badge", {text: loop ? "GIF" : duration(object.duration ?? 0)}));
    return node;
}

export function documentCard(object) {
    const name = object.file_name || "file";
    const row = el("a.document", {download: name, title: `Download ${name}`});
    row.href = fileUrl(object.file_id);
    const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1] ?? "";
    row.append(el("span.file-badge", {}, ending ? el("b", {text: ending}) : icon("file", 22)),
        el("span.file-words", {}, el("span.file-name", {text: name, dir: "auto"}),
            el("span.file-size", {text: [fileSize(object.file_size), object.mime_type].filter(Boolean).join(" · ")})));
    return row;
}

export function sticker(object) {
    const node = el("div.sticker", {title: object.set_name ? `From the set ${object.set_name}` : "Sticker"});
    const fallback = () => node.replaceChildren(
        el("span.sticker-emoji", {role: "img", "aria-label": `Sticker ${object.emoji ?? ""}`, text: object.emoji || "🖼"}));
    if (object.is_animated) {
        fallback();
        return node;
    }
    const picture = object.is_video
        ? el("video", {muted: true, loop: true, autoplay: true, playsinline: true})
        : el("img", {alt: `Sticker ${object.emoji ?? ""}`});
    picture.addEventListener("error", fallback, {once: true});
    picture.src = fileUrl(object.file_id);
    node.append(picture);
    return node;
}

/** Paid media: previews until they are bought; what the lab hands out is shown as it is. */
export function paidMedia(info) {
    const items = (info.paid_media ?? []).map((each) => {
        if (each.type === "photo") return photo(each.photo, {fill: true});
        if (each.type === "video") return video(each.video, {fill: true});
        return placeholder("lock", `${info.star_count} ⭐`);
    });
    return el(`div.album.n${Math.min(items.length, 10)}`, {}, items, el("span.media-badge", {text: `${info.star_count} ⭐`}));
}

/** The node of one kind of media, by the field's name in Message. */
export function media(kind, object, options) {
    switch (kind) {
        case "photo": return photo(object, options);
        case "live_photo": return object.photo ? photo(object.photo, options) : video(object, {...options, loop: true});
        case "video": return video(object, options);
        case "animation": return video(object, {...options, loop: true});
        case "video_note": return video(object, {...options, round: true});
        case "voice": return voicePlayer(object);
        case "audio": return audioPlayer(object);
        case "document": return documentCard(object);
        case "sticker": return sticker(object);
        case "paid_media": return paidMedia(object);
        case "location": return locationCard(object);
        default: return null;
    }
}

export const mediaKinds = [
    "photo", "live_photo", "animation", "video", "video_note", "voice", "audio", "sticker", "paid_media", "document",
];

/** The field that a message's media stand in; animations have a document beside them. */
export function mediaKind(message) {
    return mediaKinds.find((kind) => message[kind] !== undefined);
}
