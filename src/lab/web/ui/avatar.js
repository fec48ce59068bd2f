// SPDX-License-Identifier: MIT
// Initials on a colour, as for accounts without a photo; a photo if there is one.
import {fileUrl} from "../world/api.js";
import {colour, fullName, initials} from "../world/names.js";
import {el} from "./dom.js";

export function avatar(account, size, photoFileId) {
    const name = fullName(account);
    const node = el(`span.avatar.c${colour(account?.id)}`, {"aria-hidden": "true", text: initials(name)});
    node.style.width = node.style.height = `${size}px`;
    node.style.fontSize = `${Math.round(size * 0.4)}px`;
    if (photoFileId) {
        const picture = el("img", {alt: ""});
        picture.src = fileUrl(photoFileId);
        picture.addEventListener("load", () => node.replaceChildren(picture), {once: true});
    }
    return node;
}
