// SPDX-License-Identifier: MIT
// A text alone could be a path, a file id or an address: the kind must be said.
// error: (conversion|convert|no viable).*InputFile
#include <telepot/values/input_file.hpp>

#ifdef WRONG
telepot::InputFile file = "photo.jpg";
#else
telepot::InputFile file = telepot::InputFile::path("photo.jpg");
#endif
