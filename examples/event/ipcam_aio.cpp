// SPDX-License-Identifier: MIT
// A camera that only its owner can look through, with coroutines: /photo sends a picture, /open one that is renewed
// every few seconds, until /close, or until the owner has been idle for a while.
#include <exception>
#include <functional>
#include <iostream>
#include <optional>

#include "common/camera.hpp"
#include "common/variables.hpp"
#include "telepot/aio.hpp"
#include "telepot/aio/helper.hpp"

using namespace telepot;

class CameraHandler : public aio::helper::ChatHandler {
public:
    CameraHandler(const aio::SeedTuple& seed_tuple, example::Camera& camera, double interval)
        : ChatHandler(seed_tuple), camera_(camera), interval_(interval) {
        router().routing_table().set("_renew",
                                     [this](const Event& event) { return renew(*event.data<MessageIdentifier>()); });
    }

    task<> on_chat_message(const Message& msg) override {
        if (msg.text == "/photo") {
            co_await send_photo();
        } else if (msg.text == "/open") {
            view_ = co_await send_photo();
            scheduler().event_later(interval_, Event("_renew", *view_));
        } else if (msg.text == "/close") {
            view_.reset();
            co_await sender().sendMessage("Closed.");
        } else {
            co_await sender().sendMessage("I know /photo, /open and /close.");
        }
    }

private:
    task<MessageIdentifier> send_photo() {
        const InputFile photo = camera_.photo();
        co_return message_identifier(co_await sender().sendPhoto(photo, {.caption = camera_.caption()}));
    }

    task<> renew(MessageIdentifier view) {
        if (view != view_) co_return;  // it was closed
        const InputFile photo = camera_.photo();
        co_await bot().editMessageMedia(view, InputMediaPhoto(photo).set_caption(camera_.caption()));
        scheduler().event_later(interval_, Event("_renew", view));
    }

    example::Camera& camera_;
    double interval_;
    std::optional<MessageIdentifier> view_;
};

int main() try {
    const double timeout = example::seconds("EXAMPLE_TIMEOUT", 300);
    const double interval = example::seconds("EXAMPLE_INTERVAL", 5);
    const IdSet owner{example::owner()};
    example::Camera camera;
    const auto make_handler = create_open<CameraHandler>(std::ref(camera), interval);
    auto bot =
        aio::DelegatorBot::from_env({pave_event_space()(per_chat_id_in(owner), make_handler, {.timeout = timeout})});
    aio::MessageLoop loop{bot};
    aio::run(loop.run_forever());
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
