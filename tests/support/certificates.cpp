// SPDX-License-Identifier: MIT
#include "support/certificates.hpp"

#include <cstdio>
#include <stdexcept>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace telepot::test {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

void require(bool good) {
    if (!good) throw std::runtime_error("can't make test certificates");
}

Key make_key() {
    Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), &EVP_PKEY_free);
    require(key != nullptr);
    return key;
}

void extend(X509* certificate, X509* issuer, int what, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.c_str());
    require(extension != nullptr);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

/// Signed by `issuer` with `issuer_key`; by itself without them.
Certificate make_certificate(const char* name, EVP_PKEY* key, X509* issuer, EVP_PKEY* issuer_key,
                             const std::string& names) {
    Certificate result(X509_new(), &X509_free);
    X509* certificate = result.get();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), issuer ? 2 : 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 24L * 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME* subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
    X509_set_issuer_name(certificate, issuer ? X509_get_subject_name(issuer) : subject);
    X509* signer = issuer ? issuer : certificate;
    extend(certificate, signer, NID_basic_constraints, issuer ? "critical,CA:FALSE" : "critical,CA:TRUE");
    if (!names.empty()) extend(certificate, signer, NID_subject_alt_name, names);
    require(X509_sign(certificate, issuer_key ? issuer_key : key, EVP_sha256()) != 0);
    return result;
}

template <typename Write>
void save(const std::string& path, Write write) {
    std::FILE* file = std::fopen(path.c_str(), "wb");
    require(file != nullptr);
    const bool good = write(file) == 1;
    std::fclose(file);
    require(good);
}

}  // namespace

Certificates::Certificates(std::string_view names) {
    const Key ca_key = make_key();
    const Certificate ca_certificate = make_certificate("telepot test authority", ca_key.get(), nullptr, nullptr, {});
    const Key server_key = make_key();
    const Certificate server = make_certificate("telepot test server", server_key.get(), ca_certificate.get(),
                                                ca_key.get(), std::string(names));
    save(ca(), [&](std::FILE* file) { return PEM_write_X509(file, ca_certificate.get()); });
    save(certificate(), [&](std::FILE* file) { return PEM_write_X509(file, server.get()); });
    save(key(), [&](std::FILE* file) {
        return PEM_write_PrivateKey(file, server_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
}

}  // namespace telepot::test
