// SPDX-License-Identifier: MIT
// What the umbrella headers leave out, so that its absence can be explained.
#pragma once

#include <type_traits>

namespace telepot {

class Text;  // in <telepot/text.hpp>

// The ellipsis makes these the last choice: beside the true ones they are called only with what fits none of those.
namespace text {

#define TELEPOT_MISSING_TEXT(name)                                                                                 \
    template <class None = void>                                                                                   \
    void name(...) {                                                                                               \
        static_assert(!std::is_void_v<None>,                                                                       \
                      "telepot::text::" #name "() needs #include <telepot/text.hpp>, and texts as its arguments"); \
    }
TELEPOT_MISSING_TEXT(bold)
TELEPOT_MISSING_TEXT(italic)
TELEPOT_MISSING_TEXT(underline)
TELEPOT_MISSING_TEXT(strikethrough)
TELEPOT_MISSING_TEXT(spoiler)
TELEPOT_MISSING_TEXT(blockquote)
TELEPOT_MISSING_TEXT(expandable_blockquote)
TELEPOT_MISSING_TEXT(code)
TELEPOT_MISSING_TEXT(pre)
TELEPOT_MISSING_TEXT(link)
TELEPOT_MISSING_TEXT(mention)
TELEPOT_MISSING_TEXT(custom_emoji)
TELEPOT_MISSING_TEXT(date_time)
TELEPOT_MISSING_TEXT(join)
TELEPOT_MISSING_TEXT(format)
#undef TELEPOT_MISSING_TEXT

}  // namespace text
}  // namespace telepot
