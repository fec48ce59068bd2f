// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "lab/call_context.hpp"

namespace telepot::lab {

/// Kinds are named as the fields of a Message: photo, document, audio, video, animation, voice, video_note, sticker,
/// live_photo. `from` holds what the sender says of the medium (duration, width, title, thumbnail, ...): the call's
/// arguments or an InputMedia object. Everything throws ApiError for files that don't exist or are of another kind.

/// The value of a message's `photo`: sizes of one picture, smallest first.
json make_photo(CallContext& call, std::string_view reference);

/// The object of any other kind.
json make_medium(CallContext& call, std::string_view kind, std::string_view reference, const json& from);

/// Puts the medium of an InputMedia-like object (`type`, `media`, and more) into a message.
void put_medium(CallContext& call, json& message, const json& input);

/// Puts a medium of this kind into a message; an animation is also put as a document, as the server does.
void put_medium(CallContext& call, json& message, std::string_view kind, std::string_view reference, const json& from);

/// Removes whatever medium a message has.
void erase_media(json& message);

/// The name of the medium that a message has; empty if none.
std::string medium_of(const json& message);

}  // namespace telepot::lab
