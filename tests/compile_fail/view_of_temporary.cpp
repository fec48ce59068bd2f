// SPDX-License-Identifier: MIT
// What these functions give refers to the message: one that ends with the statement would leave it dangling.
// error: deleted function .*\bglance\b
// error: deleted function .*\bflance\b
// error: deleted function .*\bflavor\b
// error: deleted function .*\bpeel\b
// error: deleted function .*\bfleece\b
#include <telepot/messages/flance.hpp>
#include <telepot/types/messages.hpp>

telepot::AnyMessage message();

int main() {
#ifdef WRONG
    const auto [content_type, chat_type, chat_id] = glance(message());
    const auto [id, from_id, data] = glance(telepot::CallbackQuery(message().get<telepot::CallbackQuery>()));
    const auto longer = glance(message(), telepot::long_form);
    const auto [flavor, headline] = flance(message());
    const auto name = telepot::flavor(message());
    const auto& content = peel(message());
    const auto both = fleece(telepot::Event("_alarm"));
#else
    const telepot::AnyMessage msg = message();
    const auto [content_type, chat_type, chat_id] = glance(msg);
    const auto [id, from_id, data] = glance(msg.get<telepot::CallbackQuery>());
    const auto longer = glance(msg, telepot::long_form);
    const auto [flavor, headline] = flance(msg);
    const auto name = telepot::flavor(msg);
    const auto& content = peel(msg);
    const auto both = fleece(*msg.event());
#endif
}
