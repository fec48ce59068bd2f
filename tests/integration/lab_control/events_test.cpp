// SPDX-License-Identifier: MIT
// The stream of events.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include "control_fixture.hpp"

namespace telepot::lab_test {

namespace {

/// Reads a stream event by event.
class Stream {
public:
    Stream(std::uint16_t port, const std::string& target, const std::string& more = {}) {
        socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval patience{10, 0};
        setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        if (connect(socket_, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0) return;
        const std::string request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
        (void)::send(socket_, request.data(), request.size(), MSG_NOSIGNAL);
        head = block("\r\n\r\n");
        block("\n\n");  // the greeting
    }
    ~Stream() { ::close(socket_); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    /// The next event's data; null if none comes.
    json next() {
        while (true) {
            const std::string text = block("\n\n");
            if (text.empty()) return nullptr;
            const std::size_t at = text.find("\ndata: ");
            if (at != std::string::npos) return json::parse(text.substr(at + 7), nullptr, false);
        }
    }
    /// The next one of this type.
    json next(const std::string& type) {
        json event = next();
        while (!event.is_null() && event["type"] != type) event = next();
        return event;
    }

    std::string head;

private:
    std::string block(const std::string& end) {
        while (buffer_.find(end) == std::string::npos) {
            char bytes[4096];
            const auto got = recv(socket_, bytes, sizeof bytes, 0);
            if (got <= 0) return {};
            buffer_.append(bytes, static_cast<std::size_t>(got));
        }
        const std::size_t at = buffer_.find(end);
        std::string text = buffer_.substr(0, at);
        buffer_.erase(0, at + end.size());
        return text;
    }
    int socket_ = -1;
    std::string buffer_;
};

class Events : public ControlTest {
protected:
    Events() : ControlTest({.record = true}) {}
};

TEST_F(Events, tell_what_happens_as_the_contract_says) {
    Stream stream(server.port(), "/lab/v1/events?after=0");
    EXPECT_THAT(stream.head, HasSubstr("text/event-stream"));
    const std::int64_t ann = new_person("Ann");
    act(ann, "start", {{"bot_id", bot.id()}});
    client.poll({{"timeout", 0}});
    client.ok("sendChatAction", {{"chat_id", ann}, {"action", "typing"}});
    const json keys = json::array({json::array({"A"})});
    const json sent =
        client.ok("sendMessage", {{"chat_id", ann}, {"text", "hi"}, {"reply_markup", {{"keyboard", keys}}}});
    client.ok("setMyDescription", {{"description", "a bot"}});
    client.ok("deleteMessage", {{"chat_id", ann}, {"message_id", sent["message_id"]}});
    ControlTest::post("/clock/advance", {{"ms", 5}});
    std::set<std::string> seen;
    const json& described = lab::Contract::get().document()["x-events"];
    std::uint64_t id = 0;
    while (!seen.contains("clock")) {
        const json event = stream.next();
        ASSERT_FALSE(event.is_null());
        const std::uint64_t now = event["id"];
        EXPECT_EQ(now, id + 1);
        id = now;
        const std::string type = event["type"];
        seen.insert(type);
        fits(described[type]["data"], event["data"], type);
    }
    for (const char* type : {"person", "bot", "message", "message_deleted", "keyboard", "chat_action", "call_started",
                             "call_finished", "update_queued", "update_delivered"}) {
        EXPECT_TRUE(seen.contains(type)) << type;
    }
}

TEST_F(Events, are_filtered_and_resumed) {
    const std::int64_t ann = new_person("Ann");
    Stream stream(server.port(), "/lab/v1/events?types=message&user_id=" + std::to_string(ann));
    const std::int64_t ben = new_person("Ben");
    act(ben, "start", {{"bot_id", bot.id()}});
    act(ann, "start", {{"bot_id", bot.id()}});
    const json first = stream.next();
    EXPECT_EQ(first["data"]["chat_id"], ann);
    act(ann, "send_text", {{"bot_id", bot.id()}, {"text", "missed?"}});
    Stream again(server.port(), "/lab/v1/events?types=message", "Last-Event-ID: " + first["id"].dump() + "\r\n");
    EXPECT_EQ(again.next()["data"]["text"], "missed?");
}

TEST_F(Events, a_gap_is_told) {
    Stream stream(server.port(), "/lab/v1/events", "Last-Event-ID: 123456\r\n");
    EXPECT_EQ(stream.next()["type"], "gap");
}

TEST_F(Events, come_also_of_what_programs_do) {
    Stream stream(server.port(), "/lab/v1/events?types=message_edited");
    const auto ann = server.new_user("Ann");
    const auto message = ann.send_text(bot, "a");
    ann.edit_text(message, "b");
    EXPECT_EQ(stream.next()["data"]["text"], "b");
}

}  // namespace

}  // namespace telepot::lab_test
