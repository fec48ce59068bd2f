// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "support/temporary_folder.hpp"

namespace telepot::test {

/// A certificate authority made for the test, and a server certificate signed by it, as PEM files in a folder.
class Certificates {
public:
    /// `names`: the server's alternative names as OpenSSL spells them, for example "DNS:localhost,IP:127.0.0.1".
    explicit Certificates(std::string_view names = "DNS:localhost,IP:127.0.0.1");

    std::string ca() const { return folder_.file("ca.pem"); }
    std::string certificate() const { return folder_.file("server.pem"); }
    std::string key() const { return folder_.file("server.key"); }

private:
    TemporaryFolder folder_;
};

}  // namespace telepot::test
