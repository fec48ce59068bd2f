// SPDX-License-Identifier: MIT
// A message that a bot is still writing (sendMessageDraft), and who types.
import {el} from "../ui/dom.js";
import {renderText} from "../text/entities.js";
import {richMessage} from "../text/rich.js";
import {media} from "../message/media.js";
import {fullName} from "../world/names.js";

const life = 30_000;

/** Drafts by draft_id; one that isn't continued goes by itself. `changed` is called whenever one comes or goes. */
export class Drafts extends Map {
    constructor(changed) {
        super();
        this.changed = changed;
        this.timers = new Map();
    }

    take(draft) {
        const {draft_id: id} = draft;
        clearTimeout(this.timers.get(id));
        if (!draft.text && !draft.rich_message) this.delete(id);
        else {
            this.set(id, draft);
            this.timers.set(id, setTimeout(() => this.end(id), life));
        }
        this.changed();
    }

    end(id) {
        if (this.delete(id)) this.changed();
    }

    endAll() {
        for (const timer of this.timers.values()) clearTimeout(timer);
        if (this.size) {
            this.clear();
            this.changed();
        }
    }
}

export function draftNode(draft, chat) {
    const inside = draft.rich_message ? richMessage(draft.rich_message, chat.hooks, media)
        : el("div.text", {dir: "auto"}, renderText(draft.text, draft.entities, chat.hooks));
    return el("article.message.other.first.last.draft", {"aria-label": "The bot is writing", "aria-busy": "true"},
        el("div.column", {}, el("div.bubble", {}, inside, el("span.writing", {"aria-hidden": "true"}))));
}

const doing = {
    typing: "is typing", upload_photo: "is sending a photo", record_video: "is recording a video", upload_video: "is sending a video",
    record_voice: "is recording a voice message", upload_voice: "is sending a voice message", upload_document: "is sending a file",
    choose_sticker: "is choosing a sticker", find_location: "is looking for a place", record_video_note: "is recording a video message",
    upload_video_note: "is sending a video message",
};

/** Who does what at the moment, for the line under the title. */
export class Actions {
    constructor(changed) {
        this.changed = changed;
        this.now = new Map();
    }

    take(action, world) {
        const id = action.from_id || action.bot_id;
        clearTimeout(this.now.get(id)?.timer);
        this.now.delete(id);
        if (action.action !== "cancel") {
            const left = Math.min(6000, Math.max(500, action.until_ms - world.now() * 1000));
            const timer = setTimeout(() => this.end(id), left);
            this.now.set(id, {timer, name: fullName(world.user(id)), words: doing[action.action] ?? "is busy"});
        }
        this.changed();
    }

    end(id) {
        clearTimeout(this.now.get(id)?.timer);
        if (this.now.delete(id)) this.changed();
    }

    words(isPrivate) {
        const all = [...this.now.values()];
        if (!all.length) return "";
        if (isPrivate) return `${all[0].words.replace("is ", "")}…`;
        return all.length === 1 ? `${all[0].name} ${all[0].words}…` : `${all.length} are writing…`;
    }
}
