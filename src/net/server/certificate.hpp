// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace telepot::net {

/// What a certificate says.
class CertificateFacts {
public:
    CertificateFacts() = default;

    bool self_signed = false;
    bool in_time = false;       ///< it is valid now
    bool matches_host = false;  ///< made out to the host that was asked about
    std::string names;          ///< whom it is made out to, for people
};

/// Looks at the first certificate of a PEM file. `host` is a name or a numeric address.
/// Throws std::runtime_error if there is none.
CertificateFacts certificate_facts(const std::string& file, const std::string& host);

}  // namespace telepot::net
