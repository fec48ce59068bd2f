// SPDX-License-Identifier: MIT
// Service messages in words, as they stand in the middle of a chat.
import {fullName, money} from "../world/names.js";
import {duration} from "../text/dates.js";

const list = (users) => users.map(fullName).join(", ");
const simple = {
    delete_chat_photo: "removed the chat's photo",
    group_chat_created: "created the group",
    supergroup_chat_created: "created the group",
    channel_chat_created: "created the channel",
    new_chat_photo: "changed the chat's photo",
    forum_topic_closed: "closed the topic",
    forum_topic_reopened: "reopened the topic",
    general_forum_topic_hidden: "hid the topic General",
    general_forum_topic_unhidden: "showed the topic General",
    video_chat_started: "started a video chat",
    giveaway_created: "started a giveaway",
    chat_background_set: "changed the background",
    checklist_tasks_done: "changed tasks of a checklist",
    checklist_tasks_added: "added tasks to a checklist",
};

const words = {
    new_chat_members: (m, who) => (m.new_chat_members.length === 1 && m.new_chat_members[0].id === m.from?.id
        ? `${who} joined` : `${who} added ${list(m.new_chat_members)}`),
    left_chat_member: (m, who) => (m.left_chat_member.id === m.from?.id
        ? `${who} left` : `${who} removed ${fullName(m.left_chat_member)}`),
    new_chat_title: (m, who) => `${who} changed the title to “${m.new_chat_title}”`,
    message_auto_delete_timer_changed: (m, who) => {
        const time = m.message_auto_delete_timer_changed.message_auto_delete_time;
        return time ? `${who} set messages to disappear after ${duration(time / 60)} h` : `${who} turned disappearing messages off`;
    },
    migrate_to_chat_id: () => "The group became a supergroup",
    migrate_from_chat_id: () => "The group became this supergroup",
    pinned_message: (m, who) => `${who} pinned a message`,
    successful_payment: (m) => `Paid ${money(m.successful_payment.total_amount, m.successful_payment.currency)}`,
    refunded_payment: (m) => `Refunded ${money(m.refunded_payment.total_amount, m.refunded_payment.currency)}`,
    users_shared: (m, who) => `${who} shared ${m.users_shared.users?.map((each) => fullName(each) || each.user_id).join(", ") || "people"}`,
    chat_shared: (m, who) => `${who} shared the chat ${m.chat_shared.title ?? m.chat_shared.chat_id}`,
    connected_website: (m) => `You let the bot write to you by logging in at ${m.connected_website}`,
    write_access_allowed: (m) => (m.write_access_allowed.inviter
        ? `${fullName(m.write_access_allowed.inviter)} let the bot write to you` : "You let the bot write to you"),
    proximity_alert_triggered: (m) => {
        const alert = m.proximity_alert_triggered;
        return `${fullName(alert.traveler)} is within ${alert.distance} m of ${fullName(alert.watcher)}`;
    },
    boost_added: (m, who) => `${who} boosted the chat ${m.boost_added.boost_count} time(s)`,
    forum_topic_created: (m, who) => `${who} created the topic “${m.forum_topic_created.name}”`,
    forum_topic_edited: (m, who) => (m.forum_topic_edited.name
        ? `${who} renamed the topic to “${m.forum_topic_edited.name}”` : `${who} changed the topic's icon`),
    video_chat_ended: (m) => `The video chat ended after ${duration(m.video_chat_ended.duration)}`,
    web_app_data: (m) => `Data of the Mini App “${m.web_app_data.button_text}” went to the bot`,
    gift: (m, who) => `${who} sent a gift`,
    unique_gift: (m, who) => `${who} sent a unique gift`,
    passport_data: () => "Telegram Passport data went to the bot",
    managed_bot_created: (m, who) => `${who} created the bot ${fullName(m.managed_bot_created.bot)}`,
    poll_option_added: (m, who) => `${who} added “${m.poll_option_added.option_text}” to a poll`,
    poll_option_deleted: (m, who) => `${who} removed “${m.poll_option_deleted.option_text}” from a poll`,
};

const spoken = /^(chat_owner_|community_|giveaway_|paid_message_|direct_message_price|suggested_post_(?!info)|video_chat_)/;

/** The words of a service message; an empty text if it is none. */
export function serviceText(message) {
    const who = fullName(message.from ?? message.sender_chat);
    for (const kind of Object.keys(message)) {
        if (words[kind]) return words[kind](message, who);
        if (simple[kind]) return `${who} ${simple[kind]}`;
        if (spoken.test(kind)) return kind.replaceAll("_", " ");
    }
    return "";
}
