// SPDX-License-Identifier: MIT
// A text alone could be a path, a file id or an address: the kind must be said.
// error: static assertion failed.*say what the text is: InputFile::file_id
#include <telepot/values/input_file.hpp>

#ifdef WRONG
const telepot::InputFile file = "photo.jpg";
#else
telepot::InputFile file = telepot::InputFile::path("photo.jpg");
#endif
