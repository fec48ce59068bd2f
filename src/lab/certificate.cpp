// SPDX-License-Identifier: MIT
#include "lab/certificate.hpp"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <memory>
#include <stdexcept>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace telepot::lab {

namespace {

template <auto Free>
struct Freer {
    template <class T>
    void operator()(T* object) const {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>>;
using File = std::unique_ptr<std::FILE, Freer<std::fclose>>;

void require(bool good, const char* what) {
    if (!good) throw std::runtime_error(std::string("making a certificate failed: ") + what);
}

bool is_address(const std::string& host) {
    return host.find(':') != std::string::npos ||
           std::all_of(host.begin(), host.end(), [](unsigned char c) { return std::isdigit(c) != 0 || c == '.'; });
}

void add_extension(X509* certificate, int nid, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()));
    require(extension != nullptr && X509_add_ext(certificate, extension.get(), -1) == 1, value.c_str());
}

Certificate make_certificate(EVP_PKEY* key, const std::vector<std::string>& hosts) {
    Certificate certificate(X509_new());
    require(certificate != nullptr, "out of memory");
    X509* x = certificate.get();
    X509_set_version(x, 2);
    std::uint64_t serial = 0;
    require(RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) == 1, "no random bytes");
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(x), serial >> 1U | 1U);
    X509_gmtime_adj(X509_getm_notBefore(x), -24L * 3600);
    X509_gmtime_adj(X509_getm_notAfter(x), 3650L * 24 * 3600);
    X509_set_pubkey(x, key);
    X509_NAME* name = X509_get_subject_name(x);
    const auto* common_name = reinterpret_cast<const unsigned char*>(hosts.front().c_str());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, common_name, -1, -1, 0);
    X509_set_issuer_name(x, name);
    std::string names;
    for (const std::string& host : hosts) {
        names += (names.empty() ? "" : ",") + std::string(is_address(host) ? "IP:" : "DNS:") + host;
    }
    add_extension(x, NID_subject_alt_name, names);
    add_extension(x, NID_basic_constraints, "critical,CA:TRUE");
    require(X509_sign(x, key, EVP_sha256()) > 0, "signing");
    return certificate;
}

File open_file(const std::string& path) {
    File file(std::fopen(path.c_str(), "wb"));
    require(file != nullptr, path.c_str());
    return file;
}

}  // namespace

void write_self_signed(const std::string& certificate_file, const std::string& key_file,
                       const std::vector<std::string>& hosts) {
    require(!hosts.empty(), "no host is given");
    const Key key(EVP_EC_gen("P-256"));
    require(key != nullptr, "key");
    const Certificate certificate = make_certificate(key.get(), hosts);
    const File certificate_out = open_file(certificate_file);
    require(PEM_write_X509(certificate_out.get(), certificate.get()) == 1, certificate_file.c_str());
    const File key_out = open_file(key_file);
    require(PEM_write_PrivateKey(key_out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1,
            key_file.c_str());
}

}  // namespace telepot::lab
