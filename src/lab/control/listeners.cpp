// SPDX-License-Identifier: MIT
// Events on their way to those who listen.
#include <chrono>

#include "lab/control/hub.hpp"
#include "lab/laboratory.hpp"

namespace telepot::lab {

namespace {

constexpr std::chrono::seconds beat_interval{15};

std::string as_stream(std::uint64_t id, std::string_view type, const std::string& data) {
    std::string text = "id: " + std::to_string(id) + "\nevent: ";
    text.append(type).append("\ndata: ").append(data).append("\n\n");
    return text;
}

}  // namespace

std::string Event::text() const {
    return R"({"id":)" + std::to_string(id) + R"(,"type":")" + std::string(type) + R"(","at_ms":)" +
           std::to_string(at_ms) + R"(,"data":)" + data + "}";
}

bool Hub::fits(const EventFilter& filter, const Event& event) const {
    if (!filter.types.empty() && !filter.types.contains(event.type)) return false;
    const bool is_of_all =
        event.bot_id == 0 && event.user_id == 0 && event.chat_bot_id == 0 && event.chat_id == 0 && event.call == 0;
    if (is_of_all || (filter.bot_id == 0 && filter.user_id == 0)) return true;
    const auto is_in_chat = [&](std::int64_t id) {
        if (event.chat_id == 0) return false;
        if (event.chat_bot_id != 0) return id == event.chat_bot_id || id == event.chat_id;
        const ChatRecord* chat = laboratory_.world.find_chat(0, event.chat_id);
        if (chat == nullptr) return false;
        const auto member = chat->members.find(id);
        return member != chat->members.end() && member->second.present();
    };
    const bool for_bot = filter.bot_id == 0 || event.bot_id == filter.bot_id || is_in_chat(filter.bot_id);
    const bool for_user = filter.user_id == 0 || event.user_id == filter.user_id || is_in_chat(filter.user_id);
    return for_bot && for_user;
}

bool Hub::send(Listener& listener, const Event& event) const {
    if (!fits(listener.filter, event)) return true;
    if (listener.stream.backlog() > max_backlog) {
        listener.stream.end();
        return false;
    }
    return listener.stream.write(as_stream(event.id, event.type, event.text()));
}

void Hub::send_new(std::uint64_t after) {
    if ((listeners_.empty() && !sink) || events_.empty() || last_id() == after) return;
    const std::uint64_t first = events_.front().id;
    const std::size_t begin = after + 1 > first ? static_cast<std::size_t>(after + 1 - first) : 0;
    for (std::size_t i = begin; sink && i < events_.size(); ++i) sink(events_[i]);
    for (auto listener = listeners_.begin(); listener != listeners_.end();) {
        bool is_there = true;
        for (std::size_t i = begin; i < events_.size() && is_there; ++i) is_there = send(*listener, events_[i]);
        listener = is_there ? std::next(listener) : listeners_.erase(listener);
    }
}

void Hub::listen(const net::Responder& responder, EventFilter filter, bool resume, std::uint64_t after) {
    net::ServerResponse head(200, "text/event-stream", {});
    head.headers.add("Cache-Control", "no-store");
    head.headers.add("X-Content-Type-Options", "nosniff");
    head.headers.add("X-Accel-Buffering", "no");
    const std::uint64_t number = next_listener_++;
    const auto gone = [weak = laboratory_.weak_from_this(), this, number] {
        const auto alive = weak.lock();
        if (!alive) return;
        const auto lock = alive->world.lock();
        listeners_.remove_if([number](const Listener& listener) { return listener.number == number; });
    };
    Listener listener(responder.stream(std::move(head), gone), std::move(filter));
    listener.number = number;
    listener.stream.write(": telepot lab\nretry: 1000\n\n");
    const std::uint64_t first = events_.empty() ? next_id_ : events_.front().id;
    if (resume && (after + 1 < first || after > last_id())) {
        const json data{{"after", after}, {"first", first}};
        Event gap;
        gap.id = first - 1;
        gap.type = "gap";
        gap.at_ms = laboratory_.world.clock().now_ms();
        gap.data = to_text(data);
        listener.stream.write(as_stream(gap.id, gap.type, gap.text()));
        after = first - 1;
    }
    for (const Event& event : events_) {
        if (resume && event.id > after && !send(listener, event)) return;
    }
    listeners_.push_back(std::move(listener));
    if (!std::exchange(beating_, true)) beat();
}

/// A sign of life now and then, so that proxies keep the connection and dead ones are noticed.
void Hub::beat() {
    laboratory_.timers.after(beat_interval, [weak = laboratory_.weak_from_this(), this] {
        const auto alive = weak.lock();
        if (!alive) return;
        const auto lock = alive->world.lock();
        for (const Listener& listener : listeners_) listener.stream.write(": " + std::to_string(last_id()) + "\n\n");
        beating_ = !listeners_.empty();
        if (beating_) beat();
    });
}

}  // namespace telepot::lab
