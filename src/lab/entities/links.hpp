// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "lab/entities/entity.hpp"

namespace telepot::lab {

/// A link in the form in which the server stores it (scheme added, host in small letters); none if it is no link.
std::optional<std::string> checked_link(std::string_view url);

/// The entity of a link on text: a text_mention for tg://user?id=N, a text_link, or none if `url` is no link.
std::optional<Entity> link_entity(std::string_view url, std::int32_t offset, std::int32_t length);

/// The entity of tg://emoji?id=N or tg://time?unix=N&format=F; throws TextError for any other URL.
Entity emoji_or_time_entity(std::string_view url, std::int32_t offset, std::int32_t length);

/// A custom emoji id in its normal form; throws TextError if it is none.
std::string checked_emoji_id(std::string_view id);

}  // namespace telepot::lab
