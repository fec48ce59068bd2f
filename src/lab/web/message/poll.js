// SPDX-License-Identifier: MIT
// Polls, quizzes and checklists.
import {button, el} from "../ui/dom.js";
import {renderText} from "../text/entities.js";

/** The options that this person has voted for, or undefined. */
function ownVote(message, chat) {
    const told = message.votes?.find((each) => each.user_id === chat.person)?.option_ids;
    return told ?? chat.votes.get(message.message.poll.id);
}

function kindOf(poll) {
    const words = [poll.is_anonymous ? "Anonymous" : "Public", poll.type === "quiz" ? "quiz" : "poll"];
    return poll.is_closed ? "Final results" : words.join(" ");
}

export function pollCard(message, chat) {
    const {poll} = message.message;
    const vote = ownVote(message, chat);
    const voted = Boolean(vote?.length);
    const results = voted || poll.is_closed;
    const card = el("div.poll", {role: "group", "aria-label": `Poll: ${poll.question}`},
        el("b.poll-question", {dir: "auto"}, renderText(poll.question, poll.question_entities, chat.hooks)),
        el("span.quiet", {text: kindOf(poll)}));
    card.append(...(results ? resultRows(poll, vote ?? [], chat) : choices(message, poll, chat)));
    if (results && poll.explanation) {
        card.append(el("div.explanation", {dir: "auto"}, renderText(poll.explanation, poll.explanation_entities, chat.hooks)));
    }
    card.append(foot(message, poll, voted, chat));
    return card;
}

function percent(option, poll) {
    return poll.total_voter_count ? Math.round(100 * option.voter_count / poll.total_voter_count) : 0;
}

function resultRows(poll, vote, chat) {
    return poll.options.map((option, at) => {
        const share = percent(option, poll);
        const right = poll.correct_option_ids?.includes(at) ?? poll.correct_option_id === at;
        const mark = vote.includes(at) ? (poll.type === "quiz" && !right ? "✗" : "✓") : poll.type === "quiz" && right ? "✓" : "";
        const line = el("i");
        line.style.width = `${Math.max(share, 1)}%`;
        const wrong = vote.includes(at) && poll.type === "quiz" && !right;
        return el(`div.poll-result${right ? ".right" : ""}${wrong ? ".wrong" : ""}`, {},
            el("span.poll-share", {text: `${share}%`}), el("span.poll-mark", {"aria-hidden": "true", text: mark}),
            el("span", {dir: "auto"}, renderText(option.text, option.text_entities, chat.hooks)),
            el("span.bar", {"aria-hidden": "true"}, line));
    });
}

function choices(message, poll, chat) {
    if (!poll.allows_multiple_answers) {
        return poll.options.map((option, at) => el("button.poll-choice", {type: "button", on: {click: () => chat.vote(message, [at])}},
            el("span.poll-circle"), el("span", {dir: "auto"}, renderText(option.text, option.text_entities, chat.hooks))));
    }
    const boxes = poll.options.map((option) => {
        const box = el("input", {type: "checkbox"});
        return {box, row: el("label.poll-choice", {}, box, el("span", {dir: "auto"}, renderText(option.text, option.text_entities, chat.hooks)))};
    });
    const send = () => {
        const chosen = boxes.flatMap(({box}, at) => (box.checked ? [at] : []));
        if (chosen.length) chat.vote(message, chosen);
    };
    return [...boxes.map(({row}) => row), button("poll-vote", "Vote", "Vote", send)];
}

function foot(message, poll, voted, chat) {
    const count = poll.total_voter_count;
    const words = count ? `${count} vote${count === 1 ? "" : "s"}` : "No votes yet";
    const back = voted && !poll.is_closed && poll.type !== "quiz"
        ? button("link-button", "Take the vote back", "Take back", () => chat.vote(message, [])) : null;
    return el("div.poll-foot", {}, el("span.quiet", {text: words}), back);
}

export function checklistCard(checklist, chat) {
    const tasks = checklist.tasks.map((task) => {
        const done = task.completed_by_user || task.completed_by_chat || task.completion_date;
        return el(`div.item${done ? ".done" : ""}`, {role: "listitem"}, el("span.mark", {text: done ? "☑" : "☐"}),
            el("span", {dir: "auto"}, renderText(task.text, task.text_entities, chat.hooks)));
    });
    return el("div.poll", {}, el("b.poll-question", {dir: "auto"}, renderText(checklist.title, checklist.title_entities, chat.hooks)),
        el("div", {role: "list"}, tasks));
}
