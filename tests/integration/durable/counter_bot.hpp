// SPDX-License-Identifier: MIT
// The bot that dies in the tests: answers each message once, schedules an alarm for some, and counts what it does.
#pragma once

#include <cstdlib>
#include <string>

#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"
#include "telepot/durable.hpp"
#include "telepot/helper.hpp"
#include "telepot/telepot.hpp"

namespace telepot::test {

/// What survives of a chat. Messages are numbers, from 1 on.
class Count {
public:
    static constexpr int alarm_every = 5;

    int taken = 0;
    int last = 0;
    int out_of_order = 0;
    int doubtful = 0;
    int scheduled = 0;
    int rung = 0;

    void fields(Fields& f) {
        f("taken", taken)("last", last)("out_of_order", out_of_order)("doubtful", doubtful);
        f("scheduled", scheduled)("rung", rung);
    }
    /// Takes a message, and gives the reply.
    std::string take(const Message& msg) {
        const int number = std::atoi(msg.text.value_or("0").c_str());
        if (number != last + 1) ++out_of_order;
        last = number;
        ++taken;
        return std::to_string(number) + " " + std::to_string(taken);
    }
    [[nodiscard]] bool wants_typing() const { return taken == 1 || taken % 50 == 1; }
    [[nodiscard]] bool wants_alarm() const { return taken % alarm_every == 0; }
};

template <class Base>
class CountingHandler : public Base {
public:
    explicit CountingHandler(const SeedTupleOf<typename Base::mode>& seed_tuple) : Base(seed_tuple) {
        this->router().routing_table().set("_ring", [this](const Event& event) { return ring(event); });
    }
    void fields(Fields& f) override { f("count", count_); }

protected:
    virtual typename Base::mode::template result<void> ring(const Event& event) = 0;
    /// An alarm for this message, if it is one of those that want it.
    void schedule() {
        if (!count_.wants_alarm()) return;
        ++count_.scheduled;
        this->scheduler().event_later(0.01, Event("_ring", "ring " + std::to_string(count_.scheduled)));
    }
    Count count_;
};

class Counter : public CountingHandler<helper::ChatHandler> {
public:
    using CountingHandler::CountingHandler;
    void on_chat_message(const Message& msg) override {
        const std::string reply = count_.take(msg);
        if (count_.wants_typing()) sender().sendChatAction("typing");
        schedule();
        send(reply);
    }

protected:
    void ring(const Event& event) override {
        ++count_.rung;
        send(*event.data<std::string>());
    }

private:
    void send(const std::string& text) {
        try {
            sender().sendMessage(text);
        } catch (const PossiblySent&) {
            ++count_.doubtful;
        }
    }
};

class AioCounter : public CountingHandler<aio::helper::ChatHandler> {
public:
    using CountingHandler::CountingHandler;
    task<> on_chat_message(const Message& msg) override {
        const std::string reply = count_.take(msg);
        if (count_.wants_typing()) co_await sender().sendChatAction("typing");
        schedule();
        co_await send(reply);
    }

protected:
    task<> ring(const Event& event) override {
        ++count_.rung;
        co_await send(*event.data<std::string>());
    }

private:
    task<> send(std::string text) {
        try {
            co_await sender().sendMessage(text);
        } catch (const PossiblySent&) {
            ++count_.doubtful;
        }
    }
};

inline DelegationPattern counter_pattern() {
    return pave_event_space()(per_chat_id(), create_open<Counter>());
}
inline aio::DelegationPattern aio_counter_pattern() {
    return pave_event_space()(per_chat_id(), create_open<AioCounter>());
}

}  // namespace telepot::test
