// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "common/png.hpp"
#include "telepot/values/input_file.hpp"

namespace example {

/// Stands for a real camera: a bright bar that moves along a grey wall.
class Camera {
public:
    telepot::InputFile photo() {
        ++photos_;
        std::string line(160, '\x60');
        line.replace(photos_ * 8 % 144, 16, 16, '\x7f');
        std::string pixels;
        for (int y = 0; y < 120; ++y) pixels += line;
        return telepot::InputFile::bytes(Png::encode(160, 120, pixels), "camera.png");
    }
    /// What to write below the last photo.
    [[nodiscard]] std::string caption() const { return "Photo " + std::to_string(photos_); }

private:
    unsigned photos_ = 0;
};

}  // namespace example
