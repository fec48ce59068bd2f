// SPDX-License-Identifier: MIT
// Handlers, contexts and mixins of amanobot.helper, by deriving from each.
#pragma once

namespace names::NAMES_VERSION {

class Watcher : public lib::helper::Monitor {  // amanobot.helper.Monitor
public:
    explicit Watcher(const lib::SeedTuple& seed_tuple)
        : Monitor(seed_tuple, {{Template::flavors("_alarm")}}) {}  // amanobot.helper.Monitor(capture)
};

class Chatty : public lib::helper::ChatHandler {  // amanobot.helper.ChatHandler
public:
    using ChatHandler::ChatHandler;

    Returns<bool> open(const AnyMessage& initial_msg, const Seed& seed) override {  // amanobot.helper.openable.open()
        AWAIT on_message(initial_msg);
        RETURN seed == id();  // amanobot.helper.ListenerContext.id
    }
    Returns<void> on_message(const AnyMessage& msg)
        override {  // amanobot.helper.DefaultRouterMixin.on_message(), amanobot.helper.openable.on_message()
        AWAIT ChatHandler::on_message(msg);
        auto listener =
            this->listener();  // amanobot.helper.ListenerContext.listener, amanobot.helper.openable.listener
        listener.capture(Template::from_id(kChat));
        if (msg.flavor() == "poll") close();  // amanobot.helper.openable.close()
    }
    Returns<void> on_close(const std::exception_ptr& ex) override {  // amanobot.helper.openable.on_close()
        AWAIT ChatHandler::on_close(ex);
    }
    Returns<void> on_chat_message(const telepot::Message& msg) override {
        auto bot = this->bot();                  // amanobot.helper.ListenerContext.bot
        AWAIT bot.sendMessage(chat_id(), "hi");  // amanobot.helper.ChatContext.chat_id
        auto sender = this->sender();            // amanobot.helper.ChatContext.sender
        AWAIT sender.sendMessage(*msg.text);
        auto administrator = this->administrator();  // amanobot.helper.ChatContext.administrator
        AWAIT administrator.getChat();
    }
    Returns<void> on__idle(const Event& event) override {  // amanobot.helper.IdleTerminateMixin.on__idle()
        idle_event_coordinator().refresh();                // amanobot.helper.IdleTerminateMixin.idle_event_coordinator
        AWAIT ChatHandler::on__idle(event);
    }
    void prepare() {
        router().routing_table().set("_alarm", [](const Event&) {});  // amanobot.helper.DefaultRouterMixin.router
        scheduler().event_later(10, Event("_alarm"));                 // amanobot.helper.StandardEventMixin.scheduler
    }
};

class Inviting : public lib::helper::UserHandler {  // amanobot.helper.UserHandler
public:
    using UserHandler::UserHandler;

    Returns<void> on_chat_message(const telepot::Message&) override {
        auto sender = this->sender();                         // amanobot.helper.UserContext.sender
        AWAIT sender.sendMessage(std::to_string(user_id()));  // amanobot.helper.UserContext.user_id
    }
};

class Finder : public lib::helper::InlineUserHandler,  // amanobot.helper.InlineUserHandler
               public lib::helper::AnswererMixin {     // amanobot.helper.AnswererMixin
public:
    explicit Finder(const lib::SeedTuple& seed_tuple) : InlineUserHandler(seed_tuple), AnswererMixin(seed_tuple) {}

    Returns<void> on_inline_query(const InlineQuery& msg) override {
        answerer().answer(msg, [] { return InlineAnswer(); });  // amanobot.helper.AnswererMixin.answerer
        RETURN;
    }
};

class Voting : public lib::helper::CallbackQueryOriginHandler {  // amanobot.helper.CallbackQueryOriginHandler
public:
    using CallbackQueryOriginHandler::CallbackQueryOriginHandler;

    Returns<void> on_callback_query(const CallbackQuery&) override {
        auto editor = this->editor();  // amanobot.helper.CallbackQueryOriginContext.editor
        if (origin().is_inline())
            AWAIT editor.editMessageText("voted");  // amanobot.helper.CallbackQueryOriginContext.origin
    }
};

class Selling : public lib::helper::InvoiceHandler {  // amanobot.helper.InvoiceHandler
public:
    using InvoiceHandler::InvoiceHandler;

    Returns<void> on_pre_checkout_query(const PreCheckoutQuery& msg) override {
        auto bot = this->bot();
        AWAIT bot.answerPreCheckoutQuery(msg.id, payload() == "cup");  // amanobot.helper.InvoiceContext.payload
    }
};

class Intercepting : public lib::helper::ChatHandler,
                     public lib::helper::InterceptCallbackQueryMixin {  // amanobot.helper.InterceptCallbackQueryMixin
public:
    explicit Intercepting(const lib::SeedTuple& seed_tuple)
        : ChatHandler(seed_tuple), InterceptCallbackQueryMixin(seed_tuple) {}

    Returns<void> on_chat_message(const telepot::Message& msg) override {
        callback_query_coordinator().capture_origin(
            message_identifier(msg));  // amanobot.helper.InterceptCallbackQueryMixin.callback_query_coordinator
        AWAIT bot().original().sendMessage(chat_id(),
                                           "not intercepted");  // amanobot.helper.InterceptCallbackQueryMixin.__bot
    }
};

// Classes of one's own, put together from contexts and mixins.

class Listening : public lib::helper::ListenerContext,      // amanobot.helper.ListenerContext
                  public lib::helper::DefaultRouterMixin {  // amanobot.helper.DefaultRouterMixin
public:
    explicit Listening(const lib::SeedTuple& seed_tuple) : ListenerContext(seed_tuple) {}
};

class InChat : public lib::helper::ChatContext,  // amanobot.helper.ChatContext
               public lib::helper::DefaultRouterMixin,
               public lib::helper::StandardEventMixin {  // amanobot.helper.StandardEventMixin
public:
    explicit InChat(const lib::SeedTuple& seed_tuple) : ChatContext(seed_tuple), StandardEventMixin(seed_tuple) {}
};

class OfUser : public lib::helper::UserContext,  // amanobot.helper.UserContext
               public lib::helper::DefaultRouterMixin,
               public lib::helper::IdleTerminateMixin {  // amanobot.helper.IdleTerminateMixin
public:
    explicit OfUser(const lib::SeedTuple& seed_tuple) : UserContext(seed_tuple), IdleTerminateMixin(seed_tuple) {}
};

class OfOrigin : public lib::helper::CallbackQueryOriginContext,  // amanobot.helper.CallbackQueryOriginContext
                 public lib::helper::DefaultRouterMixin {
public:
    explicit OfOrigin(const lib::SeedTuple& seed_tuple) : CallbackQueryOriginContext(seed_tuple) {}
};

class OfInvoice : public lib::helper::InvoiceContext,  // amanobot.helper.InvoiceContext
                  public lib::helper::DefaultRouterMixin {
public:
    explicit OfInvoice(const lib::SeedTuple& seed_tuple) : InvoiceContext(seed_tuple) {}
};

/// What needs no base class.
class Plain {
public:
    explicit Plain(const lib::SeedTuple& /*seed_tuple*/) {}
    Returns<void> on_message(const AnyMessage& /*msg*/) { RETURN; }
};
static_assert(lib::helper::openable<Plain>);  // amanobot.helper.openable()
static_assert(!lib::helper::openable<int>);

TEST(NAMES_SUITE, handlers) {
    using namespace lib::delegate;  // NOLINT(google-build-using-namespace)
    const lib::DelegatorBot bot(
        kToken,
        {
            pair(per_application(), create_open<Watcher>()),
            pair(per_chat_id(), create_open<Chatty>(), {.timeout = 10}),  // amanobot.helper.IdleTerminateMixin(timeout)
            pair(per_chat_id(), create_open<Chatty>(),
                 {.include_callback_query = true}),  // amanobot.helper.ChatHandler(include_callback_query)
            pair(per_from_id(), create_open<Inviting>(),
                 {.flavors = {"chat"}}),  // amanobot.helper.UserHandler(flavors)
            pair(per_inline_from_id(), create_open<Finder>()),
            pair(per_callback_query_origin(), create_open<Voting>()),
            pair(per_invoice_payload(), create_open<Selling>()),
            intercept_callback_query_origin(pair, {"chat", "inline"})(
                per_chat_id(),
                create_open<Intercepting>()),  // amanobot.helper.InterceptCallbackQueryMixin(intercept_callback_query)
            pair(per_message(), create_open<Listening>()),
            pair(per_chat_id(), create_open<InChat>()),
            pair(per_from_id(), create_open<OfUser>()),
            pair(per_callback_query_origin(), create_open<OfOrigin>()),
            pair(per_invoice_payload(), create_open<OfInvoice>()),
            pair(per_message(), create_open<Plain>()),
        });
    EXPECT_EQ(bot.live_delegates(), 0U);
}

}  // namespace names::NAMES_VERSION
