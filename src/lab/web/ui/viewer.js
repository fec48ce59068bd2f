// SPDX-License-Identifier: MIT
// A picture as large as the window.
import {button, el} from "./dom.js";
import {icon} from "./icons.js";

export function showPicture(source, alt) {
    const dialog = el("dialog.viewer", {"aria-label": alt, on: {close: () => dialog.remove()}});
    const picture = el("img", {alt});
    picture.src = source;
    picture.addEventListener("click", () => dialog.close());
    const download = el("a.viewer-button", {download: "", title: "Download", "aria-label": "Download"}, icon("download"));
    download.href = source;
    dialog.append(picture, el("div.viewer-bar", {}, download,
        button("viewer-button", "Close", icon("close"), () => dialog.close())));
    document.body.append(dialog);
    dialog.showModal();
}
